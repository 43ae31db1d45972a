"""«Личные данные» and «Дополнительные услуги»: what a user of the cabinet looks after."""

from __future__ import annotations

from sqlalchemy import select

from cabinet.tables import ConsentRow
from domain.accounts import mask_email
from tests.journeys.care_steps import (
    enter_well,
    fill_in,
    leave,
    open_link,
    open_personal,
    see_account,
    type_into,
    wait_for_letter,
)
from tests.journeys.people import (
    CAREFUL,
    DAUGHTER,
    MOTHER,
    NEIGHBOUR,
    OWNER,
    SUBSCRIBER,
    Person,
)
from tests.journeys.terminal import Terminal
from tests.journeys.world import TERMINAL_ID, World
from tests.real_parts.browser import Browser
from tests.real_parts.mail_server import MailServer
from tests.real_parts.waiting import until

NEW_PASSWORD = "snezhinka26"
NEW_EMAIL = "roman@mail.ru"


def test_password_and_email_are_changed(office: World, mail: MailServer, phone: Browser) -> None:
    person = CAREFUL
    with office.terminal() as terminal:
        enter_well(terminal, person, person.password)
        open_personal(terminal)
        terminal.touch("ContactsCard_change")
        fill_in(
            terminal,
            ("CredentialsScreen_old_password", person.password),
            ("CredentialsScreen_password", NEW_PASSWORD),
            ("CredentialsScreen_password_again", NEW_PASSWORD),
            ("CredentialsScreen_email", NEW_EMAIL),
        )
        terminal.wait_text("Откройте ссылку в письме")
        for address in (person.email, NEW_EMAIL):
            told = wait_for_letter(mail, address, "Пароль изменён, указан новый адрес")
            assert NEW_PASSWORD not in told.message.as_string()
        terminal.touch("TopBar_back")
        see_contacts(terminal, person.email, pending=True)
        letter = wait_for_letter(mail, NEW_EMAIL, "Подтвердите адрес")
        open_link(phone, letter)
        phone.press("Подтвердить")
        assert "Адрес подтверждён" in phone.text
        open_personal(terminal)
        see_contacts(terminal, NEW_EMAIL, pending=False)
        leave(terminal)
        enter_well(terminal, person, NEW_PASSWORD)


def test_an_account_linked_by_password_is_a_touch_away(office: World, mail: MailServer) -> None:
    own, other = DAUGHTER, MOTHER
    with office.terminal() as terminal:
        enter_well(terminal, own, own.password)
        open_personal(terminal)
        terminal.touch("LinksCard_add")
        type_into(terminal, "AddLinkScreen_account_number", other.number)
        terminal.touch("AddLinkScreen_by_password")
        fill_in(terminal, ("AddLinkScreen_password", other.password))
        switch_to(terminal, other)
        open_personal(terminal)
        switch_to(terminal, own)
        open_personal(terminal)
        terminal.scroll_to(f"LinksCard_remove_{other.number}")
        terminal.touch(f"LinksCard_remove_{other.number}")
        terminal.wait_text("Добавьте счёт родственника")
        assert not terminal.shown(f"LinksCard_switch_{other.number}")
    wait_for_letter(mail, other.email, "открыт доступ")


def test_an_account_linked_by_surname_waits_for_its_owner(
    office: World, mail: MailServer, phone: Browser
) -> None:
    own, other = NEIGHBOUR, OWNER
    with office.terminal() as terminal:
        enter_well(terminal, own, own.password)
        open_personal(terminal)
        terminal.touch("LinksCard_add")
        fill_in(
            terminal,
            ("AddLinkScreen_account_number", other.number),
            ("AddLinkScreen_surname", other.surname.lower()),
        )
        terminal.wait_text("попросили его владельца подтвердить")
        terminal.touch("TopBar_back")
        terminal.wait_text("Ждёт подтверждения владельца")
        assert not terminal.shown(f"LinksCard_switch_{other.number}")
        page = open_link(phone, wait_for_letter(mail, other.email, "Запрос на доступ"))
        assert own.number not in page
        assert other.number not in page
        phone.press("Разрешить доступ")
        assert "Доступ открыт" in phone.text
        open_personal(terminal)
        switch_to(terminal, other)


def test_subscriptions_are_there_at_the_next_visit(office: World) -> None:
    person = SUBSCRIBER
    with office.terminal() as terminal:
        enter_well(terminal, person, person.password)
        tick(terminal, "email_notices")
        type_into(terminal, "SubscriptionScreen_email", "belova@mail.ru")
        terminal.touch("Keyboard_key_enter")
        terminal.wait_gone("Keyboard_key_enter")  # it covers what is agreed to
        agree(terminal, "email_notices")
        tick(terminal, "sms_notices")
        phone = terminal.wait_for("SubscriptionScreen_phone").text
        assert person.phone.removeprefix("+7") in "".join(filter(str.isdecimal, phone))
        agree(terminal, "sms_notices")
        assert ticked(terminal, "bill_by_post")  # as everybody has it
        tick(terminal, "bill_by_post")
        terminal.scroll_to("SubscriptionsCard_save")
        terminal.touch("SubscriptionsCard_save")
        terminal.wait_text("Изменения сохранены")
        leave(terminal)
        enter_well(terminal, person, person.password)
        until(lambda: ticked(terminal, "email_notices"), "the subscriptions")
        assert ticked(terminal, "sms_notices")
        assert not ticked(terminal, "bill_by_post")
        assert not ticked(terminal, "bill_by_email")
    wanted = select(ConsentRow).where(ConsentRow.account_number == person.number)
    with office.reading() as db:
        consents = db.scalars(wanted.order_by(ConsentRow.kind)).all()
        assert [(row.kind, row.terminal_id) for row in consents] == [
            ("email_notices", TERMINAL_ID),
            ("sms_notices", TERMINAL_ID),
        ]


def see_contacts(terminal: Terminal, email: str, *, pending: bool) -> None:
    """That address counts, and another one waits for its link or does not."""

    def shown() -> bool:
        seen = terminal.find("ContactsCard_email")
        counts = seen is not None and seen.visible and mask_email(email) in seen.text
        return counts and terminal.shown("ContactsCard_pending") is pending

    until(shown, f"contacts with {mask_email(email)}")


def switch_to(terminal: Terminal, other: Person) -> None:
    """«Перейти»: one touch, and the other account is open."""
    name = f"LinksCard_switch_{other.number}"
    terminal.wait_for("LinksCard_add")
    terminal.scroll_to(name)
    terminal.touch(name)
    see_account(terminal, other)


def agree(terminal: Terminal, kind: str) -> None:
    """Agree to what the screen says, once it does."""
    until(lambda: terminal.wait_for("SubscriptionScreen_consent").text, "the consent's text")
    terminal.touch("SubscriptionScreen_submit")
    until(lambda: ticked(terminal, kind), f"{kind} ticked")


def tick(terminal: Terminal, kind: str) -> None:
    """Touch the row of a subscription."""
    terminal.scroll_to(f"SubscriptionsCard_{kind}")
    terminal.touch(f"SubscriptionsCard_{kind}")


def ticked(terminal: Terminal, kind: str) -> bool:
    """Whether a subscription is ticked."""
    row = terminal.find(f"SubscriptionsCard_{kind}")
    return row is not None and row.enabled and row.checked
