"""What a visit leaves in the terminal's memory: no password and no token, as far as Python allows.

Every string that the garbage collector can reach is looked into, of the whole process: a screen
that keeps its jobs and errors keeps no secret with them.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from domain.contacts import Contacts
from domain.errors import CabinetUnavailable
from domain.registration import Confirmation
from domain.wire import CredentialsChange, NewLink, RegistrationForm, Session
from kiosk.cabinet_address import CabinetAddress
from kiosk.jobs import Job
from tests.domain.resident import ACCOUNT
from tests.kiosk.scripted import bearer, encoded, route_of, scripted
from tests.kiosk.terminal import Terminal, running_terminal
from tests.kiosk.test_registering import CONSENT, NUMBER, SCRIPT, TICKET
from tests.real_parts.small_cabinet import Answer, Call, SmallCabinet, problem, small_cabinet

T = TypeVar("T")

LENGTH = 32
"""Of a secret."""

LINKED = "7401999999"
CUT = Answer(200, b"{}", cut_after=0)


class Secrets:
    """Made up for one test, and kept here backwards: the search is not to find itself."""

    def __init__(self) -> None:
        self._backwards: dict[str, str] = {}

    def __getitem__(self, name: str) -> str:
        return self._backwards.setdefault(name, uuid4().hex)[::-1]

    def found(self) -> set[str]:
        """The names of those that are somewhere in memory."""
        gc.unfreeze()  # what was there before the tests may hold something by now
        gc.collect()
        names = {secret: name for name, secret in self._backwards.items()}
        return {
            name
            for text in _texts()
            for secret, name in names.items()
            if len(text) >= LENGTH and secret in text[::-1]
        }


def _texts() -> Iterator[str]:
    """Every string and byte string that something in memory refers to."""
    for holder in gc.get_objects():
        waiting = gc.get_referents(holder)
        while waiting:
            held = waiting.pop()
            if isinstance(held, bytes):
                yield held.decode("latin-1")
            elif isinstance(held, str):
                yield held
            elif isinstance(held, dict | tuple) and not gc.is_tracked(held):
                waiting += gc.get_referents(held)


class ForgetfulCabinet:
    """Gives tokens of `Secrets`, and keeps neither calls nor connections."""

    def __init__(self, cabinet: SmallCabinet, secrets: Secrets) -> None:
        self._cabinet, self._secrets = cabinet, secrets
        self.cut: set[str] = set()
        cabinet.answer = self._answer

    def _answer(self, call: Call) -> Answer:
        self._cabinet.calls.clear()
        route = route_of(call)
        answer = CUT if route in self.cut else scripted(SCRIPT | self._secret_answers(call))(call)
        return replace(answer, headers={"Connection": "close"})

    def _secret_answers(self, call: Call) -> dict[str, Answer]:
        linked = bearer(call) == self._secrets["linked session"]
        account = replace(ACCOUNT, account_number=LINKED) if linked else ACCOUNT
        return {
            "POST registrations": encoded(replace(TICKET, token=self._secrets["ticket"]), 201),
            "POST registrations/current/finish": self._session("session"),
            "POST sessions/current/account": self._session("linked session"),
            "GET account": encoded(account),
            "PUT credentials": encoded(Contacts(email=None, pending_email=None, phone=None)),
            "POST links": problem(403, "link_refused"),
        }

    def _session(self, name: str) -> Answer:
        until = datetime(2026, 12, 1, tzinfo=UTC)
        return encoded(Session(visit_id="v", token=self._secrets[name], expires_at=until), 201)


class Screen:
    """Runs jobs, and keeps each of them with its error."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self.kept: list[object] = []

    def success(self, job: Job[T]) -> None:
        self.kept.append(job)
        self._terminal.result(job)

    def failure(self, job: Job[T]) -> None:
        self.kept += [job, self._terminal.error(job)]


@pytest.fixture
def secrets() -> Secrets:
    return Secrets()


@pytest.fixture
def small() -> Iterator[SmallCabinet]:
    with small_cabinet() as cabinet:
        yield cabinet


@pytest.fixture
def cabinet(small: SmallCabinet, secrets: Secrets) -> ForgetfulCabinet:
    return ForgetfulCabinet(small, secrets)


@pytest.fixture
def terminal(qtbot: QtBot, small: SmallCabinet, cabinet: ForgetfulCabinet) -> Iterator[Terminal]:
    with running_terminal(qtbot, CabinetAddress(small.url, "terminal-token")) as terminal:
        yield terminal


def _form(password: str) -> RegistrationForm:
    return RegistrationForm(
        email="anna@example.org",
        password=password,
        confirmation=Confirmation.SMS,
        consent_version=CONSENT.version,
        consent_sha256=CONSENT.sha256,
    )


def test_a_whole_visit_leaves_no_secret(
    terminal: Terminal, cabinet: ForgetfulCabinet, secrets: Secrets
) -> None:
    screen, registering, care = Screen(terminal), terminal.registering, terminal.care
    screen.success(registering.begin(NUMBER, "Кузнецова"))
    screen.success(registering.submit(_form(secrets["first password"])))
    screen.success(registering.check_code("123456"))
    screen.success(registering.finish())
    change = CredentialsChange
    screen.success(
        care.change_credentials(
            change(old_password=secrets["first password"], new_password=secrets["new password"])
        )
    )
    screen.failure(care.add_link(NewLink(account_number=LINKED, password=secrets["of another"])))
    cabinet.cut.add("PUT credentials")
    screen.failure(care.change_credentials(change(old_password=secrets["in a cut call"])))
    screen.success(care.switch_to(LINKED))
    assert secrets.found() >= {"session", "linked session"}, "the search finds what is there"
    terminal.actions.sign_out()
    terminal.rest()
    terminal.qtbot.waitUntil(lambda: secrets.found() == set(), timeout=5000)
    assert len(screen.kept) == 10


def test_a_registration_that_was_left_leaves_no_secret(
    terminal: Terminal, cabinet: ForgetfulCabinet, secrets: Secrets
) -> None:
    screen, registering = Screen(terminal), terminal.registering
    screen.success(registering.begin(NUMBER, "Кузнецова"))
    assert secrets.found() == {"ticket"}
    registering.submit(_form(secrets["password"])).start(terminal.owner)
    terminal.visit.reset()
    terminal.rest()
    terminal.qtbot.waitUntil(lambda: secrets.found() == set(), timeout=5000)


def test_a_failed_sign_in_leaves_no_secret(
    terminal: Terminal, cabinet: ForgetfulCabinet, secrets: Secrets
) -> None:
    cabinet.cut.add("POST sessions")
    screen = Screen(terminal)
    screen.failure(terminal.actions.sign_in(NUMBER, secrets["password"]))
    assert isinstance(screen.kept[-1], CabinetUnavailable)
    terminal.visit.reset()
    terminal.qtbot.waitUntil(lambda: secrets.found() == set(), timeout=5000)
