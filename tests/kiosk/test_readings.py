"""A visit's readings against the real cabinet: given, refused, taken back, asked about."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet
from cabinet.tables import ReadingRow, SessionRow
from domain.errors import AlreadyPrinted, HighUseUnconfirmed, NotKept, ReadingRefused
from domain.meters import Register
from domain.readings import MeterCard, Refusal
from domain.requests import RequestKind
from kiosk.cabinet_address import CabinetAddress
from kiosk.jobs import Job
from kiosk.outbox import FOLDER
from kiosk.outbox.outbox import FILE_NAME
from kiosk.reading_actions import GivenReading
from tests.cabinet.samples import ANNA, COLD, PASSWORD, POWER
from tests.kiosk.outbox.test_outbox import LockedSecrets
from tests.kiosk.terminal import Terminal, running_terminal
from tests.real_parts.cutting_proxy import CuttingProxy, cutting_proxy
from tests.real_parts.ipp_printer import IppPrinterProcess


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
    assert current is not None
    # the cabinet dates by its own time zone, which may be a day ahead of the terminal's
    assert replace(current, taken_on=given.reading.taken_on) == given.reading


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


def test_a_refusal_after_the_fact_is_told(terminal: Terminal, proxy: CuttingProxy) -> None:
    """The terminal knew of no previous reading; the cabinet does."""
    unaware = replace(_card(terminal), previous=None, usual={})
    _away(terminal, proxy)
    given = terminal.result(_give(terminal, "1", unaware)).reading
    proxy.refuse = False
    terminal.qtbot.waitUntil(lambda: bool(terminal.delivered), timeout=15_000)
    ((reading_id, error),) = terminal.delivered
    assert reading_id == given.reading_id
    assert isinstance(error, ReadingRefused)
    assert error.reason is Refusal.LOWER_THAN_PREVIOUS
    requests = terminal.result(terminal.readings.load_requests())
    assert [request.kind for request in requests] == [RequestKind.REFUSED_LATE]
    assert not terminal.readings.undelivered(reading_id)


def test_the_next_resident_sees_nothing_of_it_and_it_arrives(
    terminal: Terminal, proxy: CuttingProxy, cabinet: Cabinet
) -> None:
    card = _card(terminal)
    _away(terminal, proxy)
    given = terminal.result(_give(terminal, "402.5", card)).reading
    terminal.actions.sign_out()
    assert not terminal.readings.undelivered(given.reading_id)
    proxy.refuse = False
    terminal.qtbot.waitUntil(lambda: bool(terminal.delivered), timeout=15_000)
    terminal.rest()
    terminal.result(terminal.actions.sign_in(ANNA, PASSWORD))
    current = _card(terminal).current
    assert current is not None
    assert current.reading_id == given.reading_id


def test_signing_out_without_the_cabinet_is_told_later(
    terminal: Terminal, proxy: CuttingProxy, cabinet: Cabinet
) -> None:
    """With the time of the sign-out, after what was given in the visit; no token is kept."""
    card, visit_id = _card(terminal), terminal.visit.visit_id
    _away(terminal, proxy)
    given = terminal.result(_give(terminal, "402.5", card)).reading
    terminal.actions.sign_out()
    signed_out = cabinet.clock()
    terminal.rest()
    proxy.refuse = False
    terminal.qtbot.waitUntil(lambda: _ended(cabinet, visit_id) is not None, timeout=15_000)
    ended = _ended(cabinet, visit_id)
    assert ended is not None
    assert abs(ended - signed_out) < timedelta(seconds=1)
    assert terminal.delivered == [(given.reading_id, None)]
    assert _given(cabinet) == 1


def test_a_link_that_is_known_to_be_missing_is_not_waited_for(
    terminal: Terminal, proxy: CuttingProxy
) -> None:
    """Asked again, it would take the ten seconds of `read_timeout_s`."""
    card = _card(terminal)
    _away(terminal, proxy)
    terminal.result(_give(terminal, "401", card))
    terminal.qtbot.waitUntil(lambda: not terminal.services.connection.available)
    proxy.refuse, proxy.silent = False, True
    power = _card_of(card, POWER)
    began = time.monotonic()
    request = terminal.result(
        terminal.readings.leave_request(RequestKind.METER_REPLACED, power, {})
    )
    assert not request.delivered
    terminal.actions.sign_out()
    assert time.monotonic() - began < 5
    proxy.silent = False
    proxy.break_all()


def test_signing_out_while_it_is_sent_loses_nothing(
    terminal: Terminal, proxy: CuttingProxy, cabinet: Cabinet
) -> None:
    card = _card(terminal)
    told: list[object] = []
    _give(terminal, "402.5", card).on_finished(lambda: told.append(1)).start(terminal.owner)
    terminal.qtbot.waitUntil(lambda: _outbox_file(terminal).exists(), timeout=10_000)
    terminal.actions.sign_out()
    terminal.rest()
    terminal.qtbot.waitUntil(lambda: _given(cabinet) == 1, timeout=15_000)
    assert told == []


def test_a_cut_answer_is_one_reading(
    terminal: Terminal, proxy: CuttingProxy, cabinet: Cabinet
) -> None:
    """Both answers of the first sending are lost; the courier brings it once more."""
    card = _card(terminal)
    proxy.cut_answers = 2
    given = terminal.result(_give(terminal, "402.5", card))
    assert not given.delivered
    terminal.qtbot.waitUntil(lambda: bool(terminal.delivered), timeout=15_000)
    assert terminal.delivered == [(given.reading.reading_id, None)]
    assert _given(cabinet) == 1


def test_a_reading_that_waits_is_withdrawn_in_its_turn(
    terminal: Terminal, proxy: CuttingProxy, cabinet: Cabinet
) -> None:
    card = _card(terminal)
    _away(terminal, proxy)
    given = terminal.result(_give(terminal, "402.5", card)).reading
    terminal.result(terminal.readings.withdraw(COLD, given.reading_id))
    proxy.refuse = False
    terminal.qtbot.waitUntil(lambda: bool(terminal.delivered), timeout=15_000)
    terminal.qtbot.waitUntil(lambda: _given(cabinet) == 0, timeout=15_000)
    assert _card(terminal).current is None


def test_a_request_without_the_cabinet(terminal: Terminal, proxy: CuttingProxy) -> None:
    card = _card(terminal)
    _away(terminal, proxy)
    left = terminal.result(
        terminal.readings.leave_request(RequestKind.PREVIOUS_WRONG, card, {Register.T1: Decimal(3)})
    )
    assert not left.delivered
    proxy.refuse = False
    terminal.qtbot.waitUntil(lambda: terminal.services.connection.available, timeout=15_000)

    def numbers() -> list[str]:
        requests = terminal.result(terminal.readings.load_requests())
        return [request.number for request in requests]

    terminal.qtbot.waitUntil(lambda: numbers() == [left.number], timeout=15_000)


def test_without_cabinet_and_keyring_it_is_not_accepted(
    qtbot: QtBot, address: CabinetAddress, proxy: CuttingProxy
) -> None:
    between = replace(address, url=proxy.url)
    with running_terminal(qtbot, between, secrets=LockedSecrets()) as terminal:
        terminal.result(terminal.actions.sign_in(ANNA, PASSWORD))
        card = _card(terminal)
        given = terminal.result(_give(terminal, "401", card))
        assert given.delivered, "with the cabinet there, no keyring is needed"
        _away(terminal, proxy)
        assert isinstance(terminal.error(_give(terminal, "402", card)), NotKept)
        reading_id = given.reading.reading_id
        assert isinstance(terminal.error(terminal.readings.withdraw(COLD, reading_id)), NotKept)


def test_an_acknowledgement_is_printed_once_until_something_else_is_given(
    qtbot: QtBot, address: CabinetAddress, printer: IppPrinterProcess
) -> None:
    with running_terminal(qtbot, address, printer_uri=printer.uri) as terminal:
        terminal.result(terminal.actions.sign_in(ANNA, PASSWORD))
        first = {terminal.result(_give(terminal, "401")).reading.reading_id}
        terminal.result(terminal.services.acknowledgements.print(first))
        again = terminal.services.acknowledgements.print(first)
        assert isinstance(terminal.error(again), AlreadyPrinted)
        second = {terminal.result(_give(terminal, "402")).reading.reading_id}
        terminal.result(terminal.services.acknowledgements.print(second))
        assert len(printer.documents()) == 2


def test_only_the_same_sheet_is_joined(terminal: Terminal) -> None:
    acknowledgements = terminal.services.acknowledgements
    name = acknowledgements.print({"r1", "r2"}).shared
    assert acknowledgements.print(["r2", "r1"]).shared == name
    assert acknowledgements.print({"r1"}).shared != name
    assert name is not None
    assert ANNA not in name
    terminal.actions.sign_out()
    assert acknowledgements.print({"r1", "r2"}).shared != name, "of another account"


def _card_of(card: MeterCard, meter_id: str) -> MeterCard:
    return replace(card, meter=replace(card.meter, meter_id=meter_id))


def _ended(cabinet: Cabinet, visit_id: str | None) -> datetime | None:
    """When a visit's sessions ended."""
    with cabinet.reading() as db:
        return db.scalar(select(SessionRow.ended_at).where(SessionRow.visit_id == visit_id))


def _outbox_file(terminal: Terminal) -> Path:
    return terminal.services.settings.storage.folder / FOLDER / FILE_NAME


def _given(cabinet: Cabinet) -> int:
    """The live readings that came from terminals."""
    with cabinet.reading() as db:
        rows = select(func.count()).select_from(ReadingRow)
        live = rows.where(ReadingRow.terminal_id.is_not(None), ReadingRow.deleted_at.is_(None))
        return db.scalar(live) or 0
