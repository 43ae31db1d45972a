"""Slips as a screen asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from domain.errors import AlreadyPrinted, PrinterFailed
from domain.printing import PrinterFault
from kiosk.jobs import JobRunner
from kiosk.printing.escpos_printer import SlipPrinter
from kiosk.printing.print_limit import PrintLimit
from kiosk.settings import PrintingSettings
from kiosk.slip_actions import SlipActions
from kiosk.visit import Visit
from tests.cabinet.bills.test_rendering import ELECTRICITY_METER, reading
from tests.domain.payment_samples import OCTOBER
from tests.kiosk.asking import Asking
from tests.kiosk.test_slips import PAYMENT
from tests.real_parts.slip_printer import NO_FAULT, SlipPrinterProcess, slip_printer


@pytest.fixture
def thermal() -> Iterator[SlipPrinterProcess]:
    with slip_printer() as running:
        yield running


def _actions(jobs: JobRunner, visit: Visit, uri: str) -> SlipActions:
    printer = SlipPrinter(PrintingSettings(slip_printer_uri=uri))
    return SlipActions(jobs, visit, printer, PrintLimit(visit, most=1), "ООО «Дом»")


def test_touched_again_a_slip_comes_out_once(
    qtbot: QtBot, jobs: JobRunner, visit: Visit, owner: QObject, thermal: SlipPrinterProcess
) -> None:
    actions = _actions(jobs, visit, thermal.uri)
    assert actions.available
    done: list[int] = []
    for touch in range(10):
        job = actions.print_payment(PAYMENT)
        job.on_success(lambda _, touch=touch: done.append(touch)).start(owner)
    qtbot.waitUntil(lambda: done == list(range(10)), timeout=10_000)
    assert [slip.codes for slip in thermal.slips] == [[PAYMENT.text]]


def test_the_same_slip_again_is_refused(
    qtbot: QtBot, jobs: JobRunner, visit: Visit, owner: QObject, thermal: SlipPrinterProcess
) -> None:
    actions = _actions(jobs, visit, thermal.uri)
    asking = Asking(qtbot, owner)
    thermal.paper = NO_FAULT | 0x60
    assert isinstance(asking.error(actions.print_payment(PAYMENT)), PrinterFailed)
    thermal.paper = NO_FAULT
    asking.result(actions.print_payment(PAYMENT))
    assert isinstance(asking.error(actions.print_payment(PAYMENT)), AlreadyPrinted)
    assert len(thermal.slips) == 1


def test_what_differs_is_not_joined(
    qtbot: QtBot, jobs: JobRunner, visit: Visit, owner: QObject, thermal: SlipPrinterProcess
) -> None:
    actions = _actions(jobs, visit, thermal.uri)
    done: list[object] = []
    meter = ELECTRICITY_METER
    readings = [replace(reading(OCTOBER, "1", "2"), reading_id=each) for each in ("r1", "r2")]
    for job in (
        *(actions.print_password("123", password) for password in ("Kx7-pQ42", "Mw3-zT58")),
        *(actions.print_acknowledgement([(meter, given)]) for given in readings),
    ):
        job.on_success(done.append).start(owner)
    qtbot.waitUntil(lambda: len(done) == 4, timeout=10_000)
    assert len(thermal.slips) == 4


def test_no_paper_is_told(
    qtbot: QtBot, jobs: JobRunner, visit: Visit, owner: QObject, thermal: SlipPrinterProcess
) -> None:
    thermal.paper = NO_FAULT | 0x60
    asking = Asking(qtbot, owner)
    error = asking.error(_actions(jobs, visit, thermal.uri).print_password("123", "Kx7-pQ42"))
    assert isinstance(error, PrinterFailed)
    assert error.fault is PrinterFault.NO_PAPER


def test_without_a_slip_printer_nothing_is_offered(jobs: JobRunner, visit: Visit) -> None:
    assert not _actions(jobs, visit, "").available
