"""«Забыли пароль?»: the letter, the page on the phone, and the sign-in with the new password."""

from __future__ import annotations

from sqlalchemy import select

from cabinet.tables import OutboundMessageRow
from tests.journeys.care_steps import (
    enter,
    enter_well,
    fill_in,
    leave,
    open_link,
    wait_for_letter,
)
from tests.journeys.people import FORGETFUL
from tests.journeys.terminal import Terminal
from tests.journeys.world import World
from tests.real_parts.browser import Browser
from tests.real_parts.mail_server import MailServer

NEW_PASSWORD = "ryabina74"
SOMEBODY_ELSE = "orlova.t@example.ru"


def test_a_new_password_is_set_on_the_phone(
    office: World, mail: MailServer, phone: Browser
) -> None:
    person = FORGETFUL
    with office.terminal() as terminal:
        said_to_a_stranger = ask_for_a_letter(terminal, person.number, SOMEBODY_ELSE)
        assert said_to_a_stranger == ask_for_a_letter(terminal, person.number, person.email)
        letter = wait_for_letter(mail, person.email, "Новый пароль")
        assert letters_of(office, person.number) == ["recover_password"]
        assert mail.letters(SOMEBODY_ELSE) == []
        assert person.number not in open_link(phone, letter)
        phone.fill("password", NEW_PASSWORD)
        phone.fill("again", f"{NEW_PASSWORD}!")
        phone.press("Сохранить")
        assert "не совпали" in phone.text
        phone.fill("password", NEW_PASSWORD)
        phone.fill("again", NEW_PASSWORD)
        phone.press("Сохранить")
        assert "Пароль изменён" in phone.text
        wait_for_letter(mail, person.email, "Пароль Личного кабинета изменён")
        enter(terminal, person, person.password)
        terminal.wait_text("Неверный номер лицевого счёта или пароль")
        terminal.touch("TopBar_back")
        enter_well(terminal, person, NEW_PASSWORD)
        leave(terminal)
    assert "больше не действует" in open_link(phone, letter)


def ask_for_a_letter(terminal: Terminal, number: str, email: str) -> str:
    """What the screen says to that; back at the first screen afterwards."""
    terminal.touch("AttractScreen_start")
    terminal.touch("SignInScreen_recover")
    fill_in(terminal, ("RecoveryScreen_account_number", number), ("RecoveryScreen_email", email))
    said = terminal.wait_for("RecoveryScreen_notice").text
    assert "письмо со ссылкой" in said
    terminal.touch("TopBar_back")
    terminal.wait_for("AttractScreen_start")
    return said


def letters_of(office: World, number: str) -> list[str]:
    """What the cabinet has written to an account, sent or not."""
    wanted = select(OutboundMessageRow.kind).where(OutboundMessageRow.account_number == number)
    with office.reading() as db:
        return list(db.scalars(wanted))
