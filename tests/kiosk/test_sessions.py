"""Sessions opened, gone on with and closed, on a cabinet that answers as a test wants it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from domain.contacts import Contacts, LinkedAccount, LinkState
from domain.errors import CabinetFaulty, NotFound, SignInRefused, TooManyAttempts
from domain.wire import Session
from kiosk.cabinet_address import CabinetAddress
from tests.domain.resident import ACCOUNT
from tests.kiosk.scripted import Gate, Script, bearer, encoded, scripted
from tests.kiosk.terminal import Terminal, running_terminal
from tests.real_parts.small_cabinet import Answer, Call, SmallCabinet, problem, small_cabinet

OWN = ACCOUNT.account_number
LINKED = "7401999999"
CONTACTS = {
    "own": Contacts(email="own@example.org", pending_email=None, phone=None),
    "linked-1": Contacts(email="linked@example.org", pending_email=None, phone=None),
}


class TwoAccounts:
    """A cabinet with a resident's own account and a linked one; sessions `own` and `linked-N`."""

    def __init__(self, cabinet: SmallCabinet) -> None:
        self.cabinet = cabinet
        self._switches = 0
        cabinet.answer = scripted(self.script())

    def script(self) -> Script:
        return {
            "POST sessions": _session("own"),
            "POST sessions/current/account": self._switch,
            "DELETE sessions/current": Answer(204),
            "GET account": self._account,
            "GET contacts": lambda call: encoded(CONTACTS[bearer(call)]),
            "GET links": encoded([_link(OWN)]),
            f"DELETE links/{LINKED}": Answer(204),
        }

    def change(self, route: str, answer: Answer) -> None:
        self.cabinet.answer = scripted({**self.script(), route: answer})

    def closed(self) -> list[str]:
        """The sessions that were closed."""
        calls = self.cabinet.calls
        return sorted(bearer(call) for call in calls if call.method == "DELETE" and _of_us(call))

    def _switch(self, call: Call) -> Answer:
        assert bearer(call) == "own", "links are the own account's"
        assert msgspec.json.decode(call.body) == {"account_number": LINKED}
        self._switches += 1
        return _session(f"linked-{self._switches}")

    def _account(self, call: Call) -> Answer:
        return encoded(
            ACCOUNT if bearer(call) == "own" else replace(ACCOUNT, account_number=LINKED)
        )


def _of_us(call: Call) -> bool:
    return call.path.endswith("sessions/current")


def _session(token: str) -> Answer:
    opened = Session(visit_id="visit-1", token=token, expires_at=datetime(2026, 12, 1, tzinfo=UTC))
    return encoded(opened, 201)


def _link(account_number: str) -> LinkedAccount:
    return LinkedAccount(
        account_number=account_number, state=LinkState.ACTIVE, address=None, due=None
    )


@pytest.fixture
def accounts() -> Iterator[TwoAccounts]:
    with small_cabinet() as cabinet:
        yield TwoAccounts(cabinet)


@pytest.fixture
def terminal(qtbot: QtBot, accounts: TwoAccounts) -> Iterator[Terminal]:
    address = CabinetAddress(accounts.cabinet.url, "terminal-token")
    with running_terminal(qtbot, address) as terminal:
        yield terminal


@pytest.fixture
def signed_in(terminal: Terminal) -> Terminal:
    terminal.result(terminal.actions.sign_in(OWN, "a password"))
    return terminal


@pytest.fixture
def switched(signed_in: Terminal) -> Terminal:
    signed_in.result(signed_in.care.switch_to(LINKED))
    return signed_in


def test_a_session_whose_account_is_not_told_is_closed(
    terminal: Terminal, accounts: TwoAccounts
) -> None:
    accounts.change("GET account", problem(500, "cabinet_fault"))
    error = terminal.error(terminal.actions.sign_in(OWN, "a password"))
    assert isinstance(error, CabinetFaulty)
    terminal.rest()
    assert accounts.closed() == ["own"]
    assert not terminal.visit.active


@pytest.mark.parametrize("outcome", ["account", "fault"])
def test_a_session_of_a_resident_who_left_is_closed(
    terminal: Terminal, accounts: TwoAccounts, outcome: str
) -> None:
    if outcome == "fault":
        accounts.change("GET account", problem(500, "cabinet_fault"))
    gate = Gate(accounts.cabinet, "GET account")
    told: list[object] = []
    job = terminal.actions.sign_in(OWN, "a password")
    job.on_success(told.append).on_error(told.append).start(terminal.owner)
    terminal.qtbot.waitUntil(gate.arrived)
    terminal.visit.reset()
    gate.open()
    terminal.rest()
    assert accounts.closed() == ["own"]
    assert told == []


def test_a_refused_sign_in_has_nothing_to_close(terminal: Terminal, accounts: TwoAccounts) -> None:
    accounts.change("POST sessions", problem(403, "sign_in_refused"))
    error = terminal.error(terminal.actions.sign_in(OWN, "a password"))
    assert isinstance(error, SignInRefused)
    terminal.rest()
    assert accounts.closed() == []


def test_a_locked_account_says_how_long(terminal: Terminal, accounts: TwoAccounts) -> None:
    accounts.change("POST sessions", problem(429, "too_many_attempts", retry_after_s=30))
    error = terminal.error(terminal.actions.sign_in(OWN, "a password"))
    assert isinstance(error, TooManyAttempts)
    assert error.retry_after_s == 30


def test_the_visit_goes_on_with_a_linked_account(signed_in: Terminal) -> None:
    own = signed_in.visit.account
    with signed_in.qtbot.waitSignal(signed_in.visit.changed):
        account = signed_in.result(signed_in.care.switch_to(LINKED))
    assert account.account_number == LINKED
    assert signed_in.visit.account == account
    assert signed_in.visit.own_account == own
    assert signed_in.visit.visit_id == "visit-1"
    assert signed_in.result(signed_in.care.load_contacts()) == CONTACTS["linked-1"]


def test_and_back_with_the_own_one(switched: Terminal, accounts: TwoAccounts) -> None:
    switched.result(switched.care.switch_to(OWN))
    assert switched.shown == OWN
    assert switched.result(switched.care.load_contacts()) == CONTACTS["own"]
    assert sum(call.path.endswith("current/account") for call in accounts.cabinet.calls) == 1


def test_links_are_those_of_the_own_account(switched: Terminal, accounts: TwoAccounts) -> None:
    switched.result(switched.care.load_links())
    assert bearer(accounts.cabinet.calls[-1]) == "own"


def test_a_link_that_is_gone_is_not_switched_to(signed_in: Terminal, accounts: TwoAccounts) -> None:
    accounts.change("POST sessions/current/account", problem(404, "not_found"))
    assert isinstance(signed_in.error(signed_in.care.switch_to(LINKED)), NotFound)
    assert signed_in.shown == OWN


def test_unlinking_the_account_that_is_shown_goes_back(switched: Terminal) -> None:
    switched.result(switched.care.remove_link(LINKED))
    assert switched.shown == OWN


def test_signing_out_closes_every_session(switched: Terminal, accounts: TwoAccounts) -> None:
    switched.result(switched.care.switch_to(OWN))
    switched.actions.sign_out()
    assert switched.visit.session_tokens == ()
    switched.rest()
    assert accounts.closed() == ["linked-1", "own"]


def test_a_switch_that_fails_half_way_is_closed_with_the_visit(
    signed_in: Terminal, accounts: TwoAccounts
) -> None:
    accounts.change("GET account", problem(500, "cabinet_fault"))
    assert isinstance(signed_in.error(signed_in.care.switch_to(LINKED)), CabinetFaulty)
    assert signed_in.shown == OWN
    assert accounts.closed() == []
    signed_in.actions.sign_out()
    signed_in.rest()
    assert accounts.closed() == ["linked-1", "own"]


def test_a_switch_of_a_resident_who_left_is_closed(
    signed_in: Terminal, accounts: TwoAccounts
) -> None:
    gate = Gate(accounts.cabinet, "POST sessions/current/account")
    signed_in.care.switch_to(LINKED).start(signed_in.owner)
    signed_in.qtbot.waitUntil(gate.arrived)
    signed_in.actions.sign_out()
    gate.open()
    signed_in.rest()
    assert accounts.closed() == ["linked-1", "own"]


def test_a_session_that_is_over_ends_the_visit_with_all_of_them(
    switched: Terminal, accounts: TwoAccounts
) -> None:
    accounts.change("GET contacts", problem(401, "visit_ended"))
    with switched.qtbot.waitSignal(switched.visit.ended):
        switched.care.load_contacts().start(switched.owner)
    switched.rest()
    assert accounts.closed() == ["linked-1", "own"]


def test_what_was_asked_for_the_other_account_is_not_told(
    signed_in: Terminal, accounts: TwoAccounts
) -> None:
    gate = Gate(accounts.cabinet, "GET contacts")
    told: list[object] = []
    signed_in.care.load_contacts().on_success(told.append).start(signed_in.owner)
    signed_in.result(signed_in.care.switch_to(LINKED))
    gate.open()
    signed_in.rest()
    assert told == []
