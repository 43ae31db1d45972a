"""First visits and forgotten passwords through the terminal's services, against the real cabinet.

What the cabinet would send is read where it waits to be sent; what a phone does with a link is
done by the function behind the link's page.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet
from cabinet.outbound.outbox import LetterKind, TextKind
from cabinet.registration.confirming import confirm_by_link
from cabinet.security.one_time import Outcome
from cabinet.security.recovery import set_new_password
from cabinet.tables import CredentialRow, OutboundMessageRow, RegistrationRow
from domain.credentials import PasswordFault
from domain.errors import (
    CodeWrong,
    ConfirmationExpired,
    FirstVisitRefused,
    NotFound,
    PasswordRefused,
    SignInRefused,
    TooManyAttempts,
)
from domain.registration import Confirmation, RegistrationState, RegistrationTicket
from domain.wire import RegistrationForm
from kiosk.cabinet_address import CabinetAddress
from tests.cabinet.samples import ANNA, PASSWORD, UNREGISTERED
from tests.kiosk.terminal import Terminal, running_terminal

SURNAME = "белова"
NEW_PASSWORD = "теплый-дом-7"
EMAIL = "belova@example.org"
PHONE = "8 (904) 123-45-18"


class Phone:
    """What would arrive on residents' phones."""

    def __init__(self, cabinet: Cabinet) -> None:
        self._cabinet = cabinet

    def last(self, kind: LetterKind | TextKind) -> OutboundMessageRow:
        with self._cabinet.reading() as db:
            wanted = select(OutboundMessageRow).where(OutboundMessageRow.kind == kind)
            row = db.scalars(wanted.order_by(OutboundMessageRow.created_at.desc())).first()
            assert row is not None, f"no {kind} was to be sent"
            db.expunge(row)
            return row

    def code(self) -> str:
        return (self.last(TextKind.CONFIRMATION_CODE).fields or {})["code"]

    def token(self, kind: LetterKind) -> str:
        """The secret in a letter's link."""
        return (self.last(kind).fields or {})["link"].rpartition("/")[2]

    def count(self, kind: LetterKind) -> int:
        with self._cabinet.reading() as db:
            wanted = select(func.count()).where(OutboundMessageRow.kind == kind)
            return db.scalar(wanted) or 0

    def opens_registration_link(self) -> Outcome:
        token = self.token(LetterKind.CONFIRM_REGISTRATION)
        with self._cabinet.writing() as db:
            return confirm_by_link(db, token, self._cabinet.clock())


@pytest.fixture
def phone(cabinet: Cabinet) -> Phone:
    return Phone(cabinet)


@pytest.fixture
def terminal(qtbot: QtBot, address: CabinetAddress) -> Iterator[Terminal]:
    with running_terminal(qtbot, address) as terminal:
        yield terminal


def _begin(terminal: Terminal) -> RegistrationTicket:
    return terminal.result(terminal.registering.begin(UNREGISTERED, SURNAME))


def _form(
    ticket: RegistrationTicket, confirmation: Confirmation, password: str = NEW_PASSWORD
) -> RegistrationForm:
    return RegistrationForm(
        email=EMAIL,
        password=password,
        confirmation=confirmation,
        consent_version=ticket.consent.version,
        consent_sha256=ticket.consent.sha256,
    )


def test_registration_by_sms(terminal: Terminal, phone: Phone) -> None:
    registering = terminal.registering
    ticket = _begin(terminal)
    status = terminal.result(registering.submit(_form(ticket, Confirmation.SMS)))
    assert (status.state, status.good_until) == (RegistrationState.AWAITING_CODE, None)
    sent = terminal.result(registering.send_code(PHONE))
    assert sent.sent_to == "+7 904 •••-••-18"
    assert sent.tries_left == 5
    again = terminal.error(registering.send_code(PHONE))
    assert isinstance(again, TooManyAttempts)
    assert 0 < again.retry_after_s <= 60
    code = phone.code()
    wrong = terminal.error(registering.check_code("000000" if code != "000000" else "111111"))
    assert isinstance(wrong, CodeWrong)
    assert wrong.tries_left == 4
    confirmed = terminal.result(registering.check_code(code))
    assert confirmed.state is RegistrationState.CONFIRMED
    account = terminal.result(registering.finish())
    assert account.account_number == UNREGISTERED
    assert terminal.shown == UNREGISTERED
    terminal.actions.sign_out()
    terminal.rest()
    terminal.result(terminal.actions.sign_in(UNREGISTERED, NEW_PASSWORD))
    terminal.actions.sign_out()
    refused = terminal.error(registering.begin(UNREGISTERED, SURNAME))
    assert isinstance(refused, FirstVisitRefused), "the surname no longer opens anything"


def test_registration_by_a_letter(terminal: Terminal, phone: Phone) -> None:
    registering = terminal.registering
    ticket = _begin(terminal)
    waiting = terminal.result(registering.submit(_form(ticket, Confirmation.EMAIL)))
    assert waiting.state is RegistrationState.AWAITING_LINK
    assert waiting.sent_to == "b•••@example.org"
    assert isinstance(terminal.error(registering.send_letter_again()), TooManyAttempts)
    assert terminal.result(registering.look()).state is RegistrationState.AWAITING_LINK
    assert phone.opens_registration_link() is Outcome.DONE
    assert terminal.result(registering.look()).state is RegistrationState.CONFIRMED
    assert terminal.result(registering.finish()).account_number == UNREGISTERED
    contacts = terminal.result(terminal.care.load_contacts())
    assert contacts.email == EMAIL


def test_the_link_is_good_after_the_resident_left(terminal: Terminal, phone: Phone) -> None:
    ticket = _begin(terminal)
    terminal.result(terminal.registering.submit(_form(ticket, Confirmation.EMAIL)))
    terminal.visit.reset()
    assert phone.opens_registration_link() is Outcome.DONE
    terminal.result(terminal.actions.sign_in(UNREGISTERED, NEW_PASSWORD))


def test_a_registration_that_was_given_up_is_dead(
    terminal: Terminal, phone: Phone, cabinet: Cabinet
) -> None:
    ticket = _begin(terminal)
    terminal.result(terminal.registering.submit(_form(ticket, Confirmation.EMAIL)))
    terminal.registering.give_up()
    terminal.rest()
    assert phone.opens_registration_link() is Outcome.DEAD
    with cabinet.reading() as db:
        row = db.scalars(select(RegistrationRow)).one()
        assert row.ended_at is not None


def test_a_password_that_is_too_easy(terminal: Terminal) -> None:
    form = _form(_begin(terminal), Confirmation.EMAIL, password="12345678")
    error = terminal.error(terminal.registering.submit(form))
    assert isinstance(error, PasswordRefused)
    assert error.fault is PasswordFault.TOO_COMMON


def test_a_token_the_cabinet_does_not_know_begins_anew(terminal: Terminal) -> None:
    _begin(terminal)
    terminal.registering._token = "unknown"  # as after the cabinet was set up anew
    assert isinstance(terminal.error(terminal.registering.look()), ConfirmationExpired)


def test_a_forgotten_password(terminal: Terminal, phone: Phone, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.get_one(CredentialRow, ANNA).email = "anna@example.org"
    recover = terminal.registering.recover
    for stranger in ("nobody@example.org", "not an address"):
        terminal.result(recover(ANNA, stranger))
    assert phone.count(LetterKind.RECOVER_PASSWORD) == 0
    terminal.result(recover(ANNA, "anna@example.org"))
    with cabinet.writing() as db:
        token = phone.token(LetterKind.RECOVER_PASSWORD)
        done = set_new_password(db, cabinet.passwords, token, NEW_PASSWORD, cabinet.clock())
    assert done is Outcome.DONE
    assert isinstance(terminal.error(terminal.actions.sign_in(ANNA, PASSWORD)), SignInRefused)
    terminal.result(terminal.actions.sign_in(ANNA, NEW_PASSWORD))


def test_a_locked_account_says_how_long(terminal: Terminal) -> None:
    for _ in range(5):
        assert isinstance(terminal.error(terminal.actions.sign_in(ANNA, "wrong")), SignInRefused)
    error = terminal.error(terminal.actions.sign_in(ANNA, PASSWORD))
    assert isinstance(error, TooManyAttempts)
    assert 0 < error.retry_after_s <= 30


@pytest.mark.parametrize("kind", ["personal_data", "sms_notices", "email_notices", "bill_by_email"])
def test_the_consents_can_be_read(terminal: Terminal, kind: str) -> None:
    document = terminal.result(terminal.registering.consent(kind))
    assert document.kind == kind
    assert document.text


def test_a_consent_that_does_not_exist(terminal: Terminal) -> None:
    assert isinstance(terminal.error(terminal.registering.consent("everything")), NotFound)
