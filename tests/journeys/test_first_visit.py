"""A resident who was never here before becomes a user of the cabinet, alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select

from cabinet.contacts.consents import consent_document
from cabinet.tables import ConsentRow, OutboundMessageRow
from tests.journeys.care_steps import (
    begin_registration,
    enter_well,
    fill_in_registration,
    leave,
    open_link,
    see_account,
    type_into,
    wait_for_letter,
)
from tests.journeys.people import (
    NEWCOMER_WITH_EMAIL,
    NEWCOMER_WITH_PHONE,
    NEWCOMER_WITHOUT_LETTERS,
    Person,
)
from tests.journeys.terminal import Terminal
from tests.journeys.world import TERMINAL_ID, World
from tests.real_parts.browser import Browser
from tests.real_parts.kannel import Kannel
from tests.real_parts.mail_server import MailServer
from tests.real_parts.waiting import until
from tests.ui.mailbox import code_in, link_in

PASSWORD = "snezhinka26"
EMAIL = "m.lebedeva@mail.ru"
PHONE = "+79000000922"


def test_by_email_the_terminal_goes_on_by_itself(
    office: World, mail: MailServer, phone: Browser
) -> None:
    person = NEWCOMER_WITH_EMAIL
    with office.terminal() as terminal:
        begin_registration(terminal, person)
        fill_in_registration(terminal, EMAIL, PASSWORD, way="by_email")
        terminal.touch("RegistrationScreen_submit")
        terminal.wait_for("LetterWaitScreen_title")
        letter = wait_for_letter(mail, EMAIL, "Подтвердите регистрацию")
        page = open_link(phone, letter)
        assert person.number not in page
        assert person.surname not in page
        assert phone.count("button") == 1
        assert phone.count("input:not([type=hidden])") == 0
        assert terminal.shown("LetterWaitScreen_title")  # opening confirms nothing
        phone.press("Подтвердить")
        assert "Регистрация подтверждена" in phone.text
        see_account(terminal, person)
        leave(terminal)
        assert "больше не действует" in open_link(phone, letter)
        the_surname_opens_nothing(terminal, person)
        enter_well(terminal, person, PASSWORD)
    agreed_to_the_consent(office, person)
    not_in_logs(office, PASSWORD, link_in(letter.text).rpartition("/")[2], EMAIL)


def test_by_sms_after_a_wrong_code(office: World, phones: Kannel) -> None:
    person = NEWCOMER_WITH_PHONE
    with office.terminal() as terminal:
        begin_registration(terminal, person)
        fill_in_registration(terminal, "romanov@mail.ru", PASSWORD, way="by_sms")
        terminal.touch("RegistrationScreen_submit")
        type_into(terminal, "CodeScreen_phone", PHONE.removeprefix("+7"))
        terminal.touch("CodeScreen_send")
        code = code_in(until(lambda: phones.messages(PHONE), "the code", 20)[-1])
        type_into(terminal, "CodeScreen_code", another(code))
        terminal.touch("CodeScreen_ok")
        terminal.wait_text("Код неверный")
        assert not terminal.wait_for("CodeScreen_submit").enabled
        type_into(terminal, "CodeScreen_code", code)
        terminal.touch("CodeScreen_ok")
        terminal.wait_text("Подтверждено")
        terminal.touch("CodeScreen_submit")
        see_account(terminal, person)
        leave(terminal)
        the_surname_opens_nothing(terminal, person)
        enter_well(terminal, person, PASSWORD)
    agreed_to_the_consent(office, person)
    not_in_logs(office, PASSWORD, code, PHONE.removeprefix("+"))


def test_while_the_mail_server_is_down(office: World, mail: MailServer, phone: Browser) -> None:
    person, email = NEWCOMER_WITHOUT_LETTERS, "v.kim@mail.ru"
    with office.terminal() as terminal:
        begin_registration(terminal, person)
        fill_in_registration(terminal, email, PASSWORD, way="by_email")
        with down(mail):
            terminal.touch("RegistrationScreen_submit")
            terminal.wait_text("Письмо может идти несколько минут")
            until(lambda: last_error(office, person), "the cabinet to find the mail server down")
            terminal.touch("LetterWaitScreen_another_way")
            terminal.touch("RegistrationScreen_by_sms")
            terminal.touch("RegistrationScreen_submit")
            terminal.wait_for("CodeScreen_send")
            terminal.touch("CodeScreen_another_way")
            terminal.touch("RegistrationScreen_by_email")
            terminal.touch("RegistrationScreen_submit")
            terminal.wait_for("LetterWaitScreen_title")
        until(lambda: len(mail.mailbox(email)) == 2, "both letters", 40)
        open_link(phone, mail.mailbox(email)[-1])
        phone.press("Подтвердить")
        see_account(terminal, person)


@contextmanager
def down(mail: MailServer) -> Iterator[None]:
    """Nobody answers there until the block ends."""
    mail.stop()
    try:
        yield
    finally:
        mail.start()


def last_error(office: World, person: Person) -> str | None:
    """Why the letter to a person was not sent at the last try."""
    wanted = select(OutboundMessageRow.last_error).where(
        OutboundMessageRow.account_number == person.number
    )
    with office.reading() as db:
        return db.scalar(wanted)


def the_surname_opens_nothing(terminal: Terminal, person: Person) -> None:
    """Whoever knows it is not told more than a stranger; back at the first screen afterwards."""
    begin_registration(terminal, person)
    terminal.wait_text("зарегистрироваться нельзя")
    assert not terminal.shown("RegistrationScreen_email")
    terminal.touch("TopBar_back")
    terminal.wait_for("AttractScreen_start")


def agreed_to_the_consent(office: World, person: Person) -> None:
    """It is recorded with version, hash and terminal."""
    company = office.cabinet.settings.company.name
    document = consent_document("personal_data", company)
    wanted = select(ConsentRow).where(ConsentRow.account_number == person.number)
    with office.reading() as db:
        (row,) = db.scalars(wanted).all()
        assert (row.version, row.sha256) == (document.version, document.sha256)
        assert row.terminal_id == TERMINAL_ID


def not_in_logs(office: World, *secrets: str) -> None:
    """Neither the terminal nor the cabinet has written them down."""
    logs = {log.name: log.read_text("utf-8") for log in office.folder.rglob("*.log")}
    assert {"cabinet.log", "terminal.log"} <= set(logs)
    said = "".join(logs.values())
    assert [secret for secret in secrets if secret in said] == []


def another(code: str) -> str:
    """A code that is wrong in one digit."""
    return f"{code[:-1]}{(int(code[-1]) + 1) % 10}"
