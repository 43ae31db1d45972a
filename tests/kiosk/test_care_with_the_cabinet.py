"""The care of an account through the terminal's services, against the real cabinet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet
from cabinet.tables import SessionRow
from domain.contacts import ContactFault, LinkState, Subscription, Subscriptions
from domain.errors import ContactRefused, LinkRefused, NotFound, OldPasswordWrong, VisitEnded
from domain.wire import CredentialsChange, NewLink
from kiosk.cabinet_address import CabinetAddress
from tests.cabinet.samples import ANNA, BORIS, PASSWORD, UNREGISTERED
from tests.kiosk.terminal import Terminal, running_terminal

SURNAME = "белова"
NEW_PASSWORD = "теплый-дом-7"
EMAIL = "belova@example.org"
PHONE = "8 (904) 123-45-18"


@pytest.fixture
def signed_in(qtbot: QtBot, address: CabinetAddress) -> Iterator[Terminal]:
    with running_terminal(qtbot, address) as terminal:
        terminal.result(terminal.actions.sign_in(ANNA, PASSWORD))
        yield terminal


def _open_sessions(cabinet: Cabinet) -> int:
    with cabinet.reading() as db:
        wanted = select(func.count()).select_from(SessionRow).where(SessionRow.ended_at.is_(None))
        return db.scalar(wanted) or 0


def test_password_and_address_are_changed(signed_in: Terminal) -> None:
    care = signed_in.care
    wrong = CredentialsChange(old_password="wrong", new_password=NEW_PASSWORD)
    assert isinstance(signed_in.error(care.change_credentials(wrong)), OldPasswordWrong)
    change = CredentialsChange(
        old_password=PASSWORD, new_password=NEW_PASSWORD, email="anna@example.org"
    )
    contacts = signed_in.result(care.change_credentials(change))
    assert contacts.pending_email == "anna@example.org"
    assert signed_in.result(care.load_contacts()) == contacts
    signed_in.actions.sign_out()
    signed_in.rest()
    signed_in.result(signed_in.actions.sign_in(ANNA, NEW_PASSWORD))


def test_a_linked_account_is_switched_to_and_unlinked(
    signed_in: Terminal, cabinet: Cabinet
) -> None:
    care = signed_in.care
    wrong = NewLink(account_number=BORIS, password="wrong-password")
    assert isinstance(signed_in.error(care.add_link(wrong)), LinkRefused)
    link = signed_in.result(care.add_link(NewLink(account_number=BORIS, password=PASSWORD)))
    assert link.state is LinkState.ACTIVE
    assert signed_in.result(care.switch_to(BORIS)).account_number == BORIS
    assert signed_in.result(care.load_links()) == (link,)
    signed_in.result(signed_in.services.readings.load_meters())
    signed_in.result(care.switch_to(ANNA))
    signed_in.result(care.switch_to(BORIS))
    assert signed_in.shown == BORIS
    signed_in.result(care.remove_link(BORIS))
    assert signed_in.shown == ANNA
    signed_in.result(signed_in.actions.load_balance())
    assert isinstance(signed_in.error(care.switch_to(BORIS)), NotFound)
    signed_in.actions.sign_out()
    signed_in.rest()
    assert _open_sessions(cabinet) == 0


def test_an_account_that_was_unlinked_is_linked_again(signed_in: Terminal) -> None:
    care = signed_in.care
    for _ in range(2):
        signed_in.result(care.add_link(NewLink(account_number=BORIS, password=PASSWORD)))
        signed_in.result(care.switch_to(BORIS))
        signed_in.result(care.remove_link(BORIS))
    assert signed_in.shown == ANNA


def test_a_link_by_surname_waits_for_its_owner(signed_in: Terminal) -> None:
    care = signed_in.care
    waiting = NewLink(account_number=BORIS, surname="Елкин")
    assert signed_in.result(care.add_link(waiting)).state is LinkState.AWAITING_OWNER
    assert isinstance(signed_in.error(care.switch_to(BORIS)), NotFound)
    at_once = NewLink(account_number=UNREGISTERED, surname=SURNAME)
    assert signed_in.result(care.add_link(at_once)).state is LinkState.ACTIVE


def test_signing_out_closes_what_was_switched_to(signed_in: Terminal, cabinet: Cabinet) -> None:
    care = signed_in.care
    signed_in.result(care.add_link(NewLink(account_number=BORIS, password=PASSWORD)))
    signed_in.result(care.switch_to(BORIS))
    assert _open_sessions(cabinet) == 2
    tokens = signed_in.visit.session_tokens
    signed_in.actions.sign_out()
    signed_in.rest()
    assert _open_sessions(cabinet) == 0
    for token in tokens:
        with pytest.raises(VisitEnded):
            signed_in.client().account(token)


def test_subscriptions_are_seen_again(signed_in: Terminal) -> None:
    care = signed_in.care
    before = signed_in.result(care.load_subscriptions())
    assert before.phone == "+79001234567", "the company's own data"
    assert before.email is None
    wanted = Subscriptions(chosen=(Subscription.BILL_BY_EMAIL,), phone=PHONE, email=None)
    error = signed_in.error(care.save_subscriptions(wanted))
    assert isinstance(error, ContactRefused)
    assert error.fault is ContactFault.EMAIL_MISSING
    wanted = Subscriptions(
        chosen=(Subscription.SMS_NOTICES, Subscription.BILL_BY_EMAIL), phone=PHONE, email=EMAIL
    )
    saved = signed_in.result(care.save_subscriptions(wanted))
    assert saved.phone == "+79041234518"
    signed_in.actions.sign_out()
    signed_in.rest()
    signed_in.result(signed_in.actions.sign_in(ANNA, PASSWORD))
    assert signed_in.result(care.load_subscriptions()) == saved
