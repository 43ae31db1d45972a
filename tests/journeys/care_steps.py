"""What a resident does, at the terminal and with the phone, to register and care for an account."""

from __future__ import annotations

from tests.journeys.people import Person
from tests.journeys.steps import sign_out
from tests.journeys.terminal import Terminal
from tests.real_parts.browser import Browser
from tests.real_parts.mail_server import Delivered, MailServer
from tests.real_parts.waiting import until
from tests.ui.mailbox import link_in


def fill_in(terminal: Terminal, *fields: tuple[str, str]) -> None:
    """Type into the fields of a form, one after the other, and send it."""
    for place, (name, text) in enumerate(fields):
        if place:
            move_on(terminal, name)
        type_into(terminal, name, text)
    form = fields[0][0].partition("_")[0]
    move_on(terminal, f"{form}_submit")


def type_into(terminal: Terminal, name: str, text: str) -> None:
    """Type into a field, once it has the focus."""
    until(lambda: has_focus(terminal, name), f"{name} to have the focus")
    terminal.type(text)


def move_on(terminal: Terminal, otherwise: str) -> None:
    """The keyboard's enter; where it has digits only, touch what comes next."""
    enter_key = "Keyboard_key_enter"
    terminal.touch(enter_key if terminal.shown(enter_key) else otherwise)


def has_focus(terminal: Terminal, name: str) -> bool:
    """Whether typing goes there."""
    seen = terminal.find(name)
    return seen is not None and seen.visible and seen.focused


def enter(terminal: Terminal, person: Person, password: str) -> None:
    """Sign in, up to the main tab or to what is said instead."""
    terminal.touch("AttractScreen_start")
    fill_in(
        terminal,
        ("SignInScreen_account_number", person.number),
        ("SignInScreen_password", password),
    )


def enter_well(terminal: Terminal, person: Person, password: str) -> None:
    """Sign in with a password that is right."""
    enter(terminal, person, password)
    see_account(terminal, person)


def see_account(terminal: Terminal, person: Person) -> None:
    """The cabinet of that account is open."""
    terminal.wait_for("DueCard_line")
    terminal.wait_text(f"Л/с {person.number}")


def leave(terminal: Terminal) -> None:
    """Sign out; the next one may come."""
    sign_out(terminal)
    terminal.touch("ThanksScreen")
    terminal.wait_for("AttractScreen_start")


def open_personal(terminal: Terminal) -> None:
    """The tab «Личные данные», with what is there now."""
    terminal.touch("CabinetScreen_main")
    terminal.wait_for("DueCard_line")
    terminal.touch("CabinetScreen_personal")
    terminal.wait_for("ContactsCard_change")


def begin_registration(terminal: Terminal, person: Person) -> None:
    """«Я здесь впервые», number and surname, the latter without its capital letter."""
    terminal.touch("AttractScreen_first_visit")
    fill_in(
        terminal,
        ("FirstVisitScreen_account_number", person.number),
        ("FirstVisitScreen_surname", person.surname.lower()),
    )


def fill_in_registration(terminal: Terminal, email: str, password: str, *, way: str) -> None:
    """The form, to where «Сохранить» is left. `way`: `by_email` or `by_sms`."""
    fill_in(
        terminal, ("RegistrationScreen_email", email), ("RegistrationScreen_password", password)
    )
    type_into(terminal, "RegistrationScreen_password_again", password)
    terminal.touch("Keyboard_key_hide")
    terminal.touch(f"RegistrationScreen_{way}")
    terminal.touch("RegistrationScreen_consent")


def wait_for_letter(mail: MailServer, to: str, subject: str, timeout_s: float = 15.0) -> Delivered:
    """The newest letter to that address with that in its subject."""

    def arrived() -> list[Delivered]:
        return [letter for letter in mail.mailbox(to) if subject in str(letter.message["Subject"])]

    return until(arrived, f"«{subject}» to {to}", timeout_s)[-1]


def open_link(phone: Browser, letter: Delivered) -> str:
    """Open a letter's link on the phone; what can be read there."""
    phone.open(link_in(letter.text))
    return phone.text
