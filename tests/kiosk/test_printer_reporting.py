"""What the cabinet is told about a printer."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from domain.printing import PrinterFault, Supply
from domain.wire import IDEMPOTENCY_KEY, TERMINAL_TOKEN
from kiosk.cabinet_address import CabinetAddress
from kiosk.client_source import ClientSource
from kiosk.jobs import JobContext, JobRunner
from kiosk.printing.printer import PrinterStatus
from kiosk.printing.reporting import PrinterReporting
from kiosk.settings import CabinetSettings
from tests.real_parts.small_cabinet import Answer, Call, SmallCabinet, problem, small_cabinet

LOW = PrinterStatus(None, frozenset({Supply.TONER, Supply.PAPER}), ("toner-low", "media-low"))
EMPTY = PrinterStatus(PrinterFault.NO_PAPER)


class APrinter:
    """Says what it is told to; counts how often it was asked."""

    def __init__(self) -> None:
        self.says = PrinterStatus(None)
        self.looks = 0
        self.seen = threading.Event()

    def check(self) -> PrinterFault | None:
        return self.says.fault

    def status(self) -> PrinterStatus:
        self.looks += 1
        return self.says

    def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        """Not asked here."""


@pytest.fixture
def office() -> Iterator[SmallCabinet]:
    with small_cabinet() as server:
        server.answer = lambda _call: Answer(204)
        yield server


@contextmanager
def _reporting(
    office: SmallCabinet, jobs: JobRunner, printer: APrinter, owner: QObject
) -> Iterator[None]:
    client = ClientSource(lambda: CabinetAddress(office.url, "hall-token"), CabinetSettings())
    reporting = PrinterReporting(
        jobs, client, printer, first_look_s=0, look_every_s=0.02, parent=owner
    )
    reporting.start()
    try:
        yield
    finally:
        reporting.stop()
        jobs.shutdown()
        client.close()


def _told(call: Call) -> dict[str, object]:
    assert (call.method, call.path) == ("PUT", "/api/v1/terminal/printer")
    assert call.headers[TERMINAL_TOKEN] == "hall-token"
    assert call.headers[IDEMPOTENCY_KEY]
    assert "Authorization" not in call.headers
    body: dict[str, object] = json.loads(call.body)
    return body


def test_what_changes_is_told_once(
    qtbot: QtBot, office: SmallCabinet, jobs: JobRunner, owner: QObject
) -> None:
    printer = APrinter()
    with _reporting(office, jobs, printer, owner):
        qtbot.waitUntil(lambda: printer.looks > 5)
        assert len(office.calls) == 1
        printer.says = LOW
        qtbot.waitUntil(lambda: len(office.calls) == 2)
        printer.says = EMPTY
        qtbot.waitUntil(lambda: len(office.calls) == 3)
        looks = printer.looks
        qtbot.waitUntil(lambda: printer.looks > looks + 5)
    assert [_told(call) for call in office.calls] == [
        {"fault": None, "low": []},
        {"fault": None, "low": ["paper", "toner"]},
        {"fault": "no_paper", "low": []},
    ]


def test_what_the_cabinet_did_not_take_is_told_again(
    qtbot: QtBot, office: SmallCabinet, jobs: JobRunner, owner: QObject
) -> None:
    office.answer = lambda _call: problem(500, "cabinet_fault")
    printer = APrinter()
    with _reporting(office, jobs, printer, owner):
        qtbot.waitUntil(lambda: len(office.calls) > 2)
        office.answer = lambda _call: Answer(204)
        looks = printer.looks
        qtbot.waitUntil(lambda: printer.looks > looks + 5)
        told = len(office.calls)
        qtbot.waitUntil(lambda: printer.looks > looks + 10)
        assert len(office.calls) == told
