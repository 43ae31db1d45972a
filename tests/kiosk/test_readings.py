"""A visit's readings against the real cabinet: given, refused, taken back, asked about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from domain.errors import HighUseUnconfirmed, ReadingRefused
from domain.meters import Register
from domain.readings import MeterCard, Refusal
from domain.requests import RequestKind
from kiosk.cabinet_address import CabinetAddress
from kiosk.jobs import Job
from kiosk.reading_actions import GivenReading
from tests.cabinet.samples import ANNA, COLD, PASSWORD
from tests.kiosk.terminal import Terminal, running_terminal
from tests.real_parts.cutting_proxy import CuttingProxy, cutting_proxy


@pytest.fixture
def proxy(address: CabinetAddress) -> Iterator[CuttingProxy]:
    with cutting_proxy(address.url) as proxy:
        yield proxy


@pytest.fixture
def terminal(
    qtbot: QtBot, address: CabinetAddress, proxy: CuttingProxy, tmp_path: Path
) -> Iterator[Terminal]:
    between = replace(address, url=proxy.url)
    with running_terminal(qtbot, between, tmp_path / "terminal") as terminal:
        terminal.services.connection.start()
        terminal.qtbot.waitUntil(lambda: terminal.services.connection.available)
        terminal.result(terminal.actions.sign_in(ANNA, PASSWORD))
        yield terminal


def _card(terminal: Terminal, meter_id: str = COLD) -> MeterCard:
    cards = terminal.result(terminal.readings.load_meters())
    return next(card for card in cards if card.meter.meter_id == meter_id)


def _give(
    terminal: Terminal, value: str, card: MeterCard | None = None, *, confirmed: bool = False
) -> Job[GivenReading]:
    values = {Register.T1: Decimal(value)}
    card = card or _card(terminal)
    return terminal.readings.give(card, values, high_use_confirmed=confirmed)


def _away(terminal: Terminal, proxy: CuttingProxy) -> None:
    proxy.refuse = True
    proxy.break_all()


def test_a_reading_is_given_and_taken_back(terminal: Terminal) -> None:
    given = terminal.result(_give(terminal, "402.5"))
    assert given.delivered
    assert not terminal.readings.undelivered(given.reading.reading_id)
    assert _card(terminal).current == given.reading
    assert given.reading in terminal.result(terminal.readings.load_history(COLD))
    terminal.result(terminal.readings.withdraw(COLD, given.reading.reading_id))
    assert _card(terminal).current is None


def test_a_reading_is_refused_on_the_terminal(terminal: Terminal, proxy: CuttingProxy) -> None:
    card = _card(terminal)
    _away(terminal, proxy)
    error = terminal.error(_give(terminal, "1", card))
    assert isinstance(error, ReadingRefused)
    assert error.reason is Refusal.LOWER_THAN_PREVIOUS
    assert isinstance(terminal.error(_give(terminal, "900", card)), HighUseUnconfirmed)


def test_a_reading_is_refused_by_the_cabinet(terminal: Terminal) -> None:
    card = _card(terminal)
    unaware = replace(card, previous=None, usual={})
    error = terminal.error(_give(terminal, "1", unaware))
    assert isinstance(error, ReadingRefused)
    assert error.reason is Refusal.LOWER_THAN_PREVIOUS
    assert isinstance(terminal.error(_give(terminal, "900", unaware)), HighUseUnconfirmed)
    given = terminal.result(_give(terminal, "900", confirmed=True))
    assert given.reading.values == {Register.T1: Decimal(900)}


def test_a_request_to_an_operator(terminal: Terminal) -> None:
    left = terminal.result(
        terminal.readings.leave_request(
            RequestKind.METER_REPLACED, _card(terminal), {Register.T1: Decimal(3)}
        )
    )
    assert left.delivered
    requests = terminal.result(terminal.readings.load_requests())
    assert [request.number for request in requests] == [left.number]


def test_given_without_the_cabinet_and_delivered_by_itself(
    terminal: Terminal, proxy: CuttingProxy
) -> None:
    card = _card(terminal)
    _away(terminal, proxy)
    given = terminal.result(_give(terminal, "402.5", card))
    assert not given.delivered
    reading_id = given.reading.reading_id
    assert terminal.readings.undelivered(reading_id)
    terminal.qtbot.waitUntil(lambda: not terminal.services.connection.available)
    assert terminal.delivered == []
    proxy.refuse = False
    terminal.qtbot.waitUntil(lambda: terminal.delivered == [(reading_id, None)], timeout=15_000)
    assert not terminal.readings.undelivered(reading_id)
    current = _card(terminal).current
    assert current == given.reading


def test_what_waits_is_seen_among_the_rest(terminal: Terminal, proxy: CuttingProxy) -> None:
    """The cabinet takes no writes, but shows what it has."""
    card = _card(terminal)
    _away(terminal, proxy)
    first = terminal.result(_give(terminal, "401", card)).reading
    second = terminal.result(_give(terminal, "402.5", card)).reading
    terminal.services.writes.stop()
    proxy.refuse = False
    assert _card(terminal).current == second
    history = terminal.result(terminal.readings.load_history(COLD))
    assert history[0] == second
    assert first not in history
    terminal.result(terminal.readings.withdraw(COLD, second.reading_id))
    assert _card(terminal).current is None, "the first one does not come back"
    later = terminal.result(terminal.readings.load_history(COLD))
    assert first not in later
    assert second not in later
