"""The search for a cabinet that is gone, with a real server that comes and goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from domain.errors import CabinetUnavailable, SignInRefused, TerminalRefused
from kiosk.cabinet_address import CabinetAddress
from kiosk.client_source import ClientSource
from kiosk.connection import FIRST_DELAY_S, JITTER, LONGEST_DELAY_S, Connection, retry_delay
from kiosk.jobs import JobRunner
from kiosk.settings import CabinetSettings
from kiosk.visit import Visit
from tests.real_parts.small_cabinet import Answer, SmallCabinet, problem, small_cabinet

HERE = Answer(200, b'{"terminal_name": "hall", "company_name": "x", "most_payment": 1500000}')
GONE = problem(503, "cabinet_fault")


class Enrolment:
    """The terminal's address as IT has set it; None before it did."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.token: str | None = "old"

    def address(self) -> CabinetAddress:
        if self.token is None:
            raise CabinetUnavailable
        return CabinetAddress(self.url, self.token)


class Heard:
    """The signals in their order."""

    def __init__(self, connection: Connection) -> None:
        self.words: list[str] = []
        connection.lost.connect(lambda: self.words.append("lost"))
        connection.restored.connect(lambda: self.words.append("restored"))


@pytest.fixture
def server() -> Iterator[SmallCabinet]:
    with small_cabinet() as running:
        running.answer = lambda _call: HERE
        yield running


@pytest.fixture
def enrolment(server: SmallCabinet) -> Enrolment:
    return Enrolment(server.url)


@pytest.fixture
def connection(jobs: JobRunner, enrolment: Enrolment) -> Iterator[Connection]:
    source = ClientSource(enrolment.address, CabinetSettings())
    connection = Connection(jobs, source)
    yield connection
    connection.stop()
    source.close()


def _fail(jobs: JobRunner, owner: QObject, error: type[Exception]) -> None:
    def work() -> None:
        raise error

    jobs.job(work).start(owner)


def test_it_is_not_there_until_it_answered(qtbot: QtBot, connection: Connection) -> None:
    assert not connection.available
    assert connection.terminal_info is None
    with qtbot.waitSignal(connection.restored):
        connection.start()
    assert connection.available
    assert connection.terminal_info is not None
    assert connection.terminal_info.most_payment == 1500000


def test_lost_once_and_found_again(
    qtbot: QtBot, connection: Connection, server: SmallCabinet, jobs: JobRunner, owner: QObject
) -> None:
    heard = Heard(connection)
    connection.start()
    qtbot.waitUntil(lambda: connection.available)
    server.answer = lambda _call: GONE
    with qtbot.waitSignal(connection.lost):
        for _ in range(3):
            _fail(jobs, owner, CabinetUnavailable)
    assert not connection.available
    calls = len(server.calls)
    qtbot.waitUntil(lambda: len(server.calls) >= calls + 2)
    assert heard.words == ["restored", "lost"]
    server.answer = lambda _call: HERE
    qtbot.waitUntil(lambda: connection.available)
    assert heard.words == ["restored", "lost", "restored"]


def test_the_search_goes_on_when_a_visit_ends(
    qtbot: QtBot, connection: Connection, server: SmallCabinet, visit: Visit
) -> None:
    server.answer = lambda _call: GONE
    connection.start()
    qtbot.waitUntil(lambda: len(server.calls) == 1)
    visit.reset()
    server.answer = lambda _call: HERE
    qtbot.waitUntil(lambda: connection.available)


def test_what_the_resident_can_mend_is_no_loss(
    qtbot: QtBot, connection: Connection, jobs: JobRunner, owner: QObject
) -> None:
    heard = Heard(connection)
    connection.start()
    qtbot.waitUntil(lambda: connection.available)
    with qtbot.waitSignal(jobs.failed):
        _fail(jobs, owner, SignInRefused)
    assert connection.available
    assert heard.words == ["restored"]


def test_a_terminal_that_is_enrolled_anew_comes_back_by_itself(
    qtbot: QtBot, connection: Connection, server: SmallCabinet, enrolment: Enrolment
) -> None:
    server.answer = lambda call: (
        HERE if call.headers["Terminal-Token"] == "new" else problem(401, TerminalRefused.code)
    )
    connection.start()
    qtbot.waitUntil(lambda: len(server.calls) >= 1)
    assert not connection.available
    enrolment.token = "new"
    qtbot.waitUntil(lambda: connection.available)


def test_an_address_that_comes_late_is_waited_for(
    qtbot: QtBot, connection: Connection, jobs: JobRunner, enrolment: Enrolment
) -> None:
    enrolment.token = None
    with qtbot.waitSignal(jobs.failed):
        connection.start()
    enrolment.token = "new"
    qtbot.waitUntil(lambda: connection.available)


@pytest.mark.parametrize("attempt", [0, 1, 3, 10, 1000])
def test_the_delay_grows_to_a_cap_and_is_spread(attempt: int) -> None:
    shortest, middle, longest = (retry_delay(attempt, chance) for chance in (0.0, 0.5, 1.0))
    assert middle == min(FIRST_DELAY_S * 2 ** min(attempt, 16), LONGEST_DELAY_S)
    assert shortest == pytest.approx(middle * (1 - JITTER))
    assert longest == pytest.approx(middle * (1 + JITTER))
