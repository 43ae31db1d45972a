"""Looking after an account, on a cabinet that answers as a test wants it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from domain.contacts import (
    ContactFault,
    Contacts,
    LinkedAccount,
    LinkState,
    Subscription,
    Subscriptions,
)
from domain.errors import ContactRefused, LinkRefused, OldPasswordWrong, VisitEnded
from domain.money import Kopecks
from domain.wire import CredentialsChange, NewLink
from kiosk.cabinet_address import CabinetAddress
from tests.domain.resident import ACCOUNT
from tests.kiosk.scripted import bearer, encoded, scripted
from tests.kiosk.terminal import Terminal, running_terminal
from tests.real_parts.small_cabinet import Answer, SmallCabinet, problem, small_cabinet

CONTACTS = Contacts(email="anna@example.org", pending_email="new@example.org", phone="+79041234518")
WAITING = LinkedAccount(
    account_number="7401999999", state=LinkState.AWAITING_OWNER, address=None, due=None
)
ACTIVE = LinkedAccount(
    account_number="7401888888", state=LinkState.ACTIVE, address="г. Миасс", due=Kopecks(12_50)
)
CHOSEN = Subscriptions(
    chosen=(Subscription.SMS_NOTICES, Subscription.BILL_BY_POST), phone="+79041234518", email=None
)
CHANGE = CredentialsChange(old_password="old-password", new_password="new-password")
LINK = NewLink(account_number="7401999999", surname="Иванов")
SCRIPT = {
    "GET contacts": encoded(CONTACTS),
    "PUT credentials": encoded(CONTACTS),
    "GET links": encoded([ACTIVE, WAITING]),
    "POST links": encoded(WAITING, 201),
    "DELETE links/7401888888": Answer(204),
    "GET subscriptions": encoded(CHOSEN),
    "PUT subscriptions": encoded(CHOSEN),
}


@pytest.fixture
def cabinet() -> Iterator[SmallCabinet]:
    with small_cabinet() as cabinet:
        cabinet.answer = scripted(SCRIPT)
        yield cabinet


@pytest.fixture
def terminal(qtbot: QtBot, cabinet: SmallCabinet) -> Iterator[Terminal]:
    with running_terminal(qtbot, CabinetAddress(cabinet.url, "terminal-token")) as terminal:
        terminal.visit.begin("visit-1", "session", ACCOUNT)
        yield terminal


def _answer(cabinet: SmallCabinet, route: str, answer: Answer) -> None:
    cabinet.answer = scripted({**SCRIPT, route: answer})


def test_what_is_shown(terminal: Terminal, cabinet: SmallCabinet) -> None:
    assert terminal.result(terminal.care.load_contacts()) == CONTACTS
    assert terminal.result(terminal.care.load_links()) == (ACTIVE, WAITING)
    assert terminal.result(terminal.care.load_subscriptions()) == CHOSEN
    assert {bearer(call) for call in cabinet.calls} == {"session"}


def test_what_is_written(terminal: Terminal, cabinet: SmallCabinet) -> None:
    care = terminal.care
    assert terminal.result(care.change_credentials(CHANGE)) == CONTACTS
    assert terminal.result(care.add_link(LINK)) == WAITING
    assert terminal.result(care.save_subscriptions(CHOSEN)) == CHOSEN
    assert terminal.result(care.remove_link(ACTIVE.account_number)) is None
    change, link, chosen = (call.body for call in cabinet.calls[:3])
    assert msgspec.json.decode(change, type=CredentialsChange) == CHANGE
    assert msgspec.json.decode(link, type=NewLink) == LINK
    assert msgspec.json.decode(chosen, type=Subscriptions) == CHOSEN
    assert cabinet.calls[3].path == "/api/v1/links/7401888888"
    assert {bearer(call) for call in cabinet.calls} == {"session"}
    keys = [call.headers["Idempotency-Key"] for call in cabinet.calls]
    assert len({UUID(key) for key in keys}) == 4


def test_what_a_resident_gets_wrong(terminal: Terminal, cabinet: SmallCabinet) -> None:
    care = terminal.care
    _answer(cabinet, "PUT credentials", problem(403, "old_password_wrong"))
    assert isinstance(terminal.error(care.change_credentials(CHANGE)), OldPasswordWrong)
    _answer(cabinet, "POST links", problem(403, "link_refused"))
    assert isinstance(terminal.error(care.add_link(LINK)), LinkRefused)
    _answer(cabinet, "PUT subscriptions", problem(422, "contact_refused", fault="phone_missing"))
    error = terminal.error(care.save_subscriptions(CHOSEN))
    assert isinstance(error, ContactRefused)
    assert error.fault is ContactFault.PHONE_MISSING
    assert terminal.visit.active


def test_nothing_is_asked_without_a_visit(terminal: Terminal, cabinet: SmallCabinet) -> None:
    terminal.visit.reset()
    errors: list[object] = []
    terminal.services.jobs.failed.connect(errors.append)
    terminal.care.load_links().start(terminal.owner)
    terminal.rest()
    assert [type(error) for error in errors] == [VisitEnded]
    assert cabinet.calls == []
