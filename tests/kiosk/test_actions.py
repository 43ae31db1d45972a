"""The actions of a visit, against the real cabinet and a real printer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet
from cabinet.tables import SessionRow
from domain.bills import Bill
from domain.errors import (
    AlreadyPrinted,
    CabinetFaulty,
    PrinterFailed,
    SignInRefused,
)
from domain.money import Kopecks
from domain.payments import PaymentWay
from domain.printing import PrinterFault
from domain.utilities import Utility
from kiosk.actions import Actions
from kiosk.cabinet_address import CabinetAddress
from kiosk.client_source import ClientSource
from kiosk.jobs import JobContext, JobRunner
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.ipp_printer import IppPrinter
from kiosk.printing.print_limit import PrintLimit
from kiosk.printing.printer import Printer, PrinterStatus
from kiosk.qr_check import read_back
from kiosk.session_jobs import SessionJobs
from kiosk.settings import CabinetSettings, PrintingSettings
from kiosk.visit import Visit
from tests.cabinet.samples import ANNA, BORIS, PASSWORD
from tests.kiosk.asking import Asking
from tests.real_parts.ipp_printer import IppPrinterProcess


class SlowPrinter:
    """Prints nothing; counts, and lets a test decide when it is done."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []
        self.cancelled = False
        self.fault: PrinterFault | None = None
        self.go = threading.Event()

    def check(self) -> PrinterFault | None:
        return self.fault

    def status(self) -> PrinterStatus:
        return PrinterStatus(self.fault)

    def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        self.printed.append(pdf)
        while not self.go.wait(0.01):
            if context.cancelled:
                self.cancelled = True
                context.raise_if_cancelled()
        if self.fault is not None:
            raise PrinterFailed(self.fault)


class Desk(Asking):
    """A screen with its actions."""

    def __init__(
        self,
        qtbot: QtBot,
        jobs: JobRunner,
        visit: Visit,
        client: ClientSource,
        printer: Printer,
        owner: QObject,
    ) -> None:
        super().__init__(qtbot, owner)
        sessions = SessionJobs(jobs, visit, client)
        self.actions = Actions(jobs, visit, sessions, printer, PrintLimit(visit, most=1))
        self.visit = visit

    def bill(self) -> Bill:
        return self.result(self.actions.load_bills())[0]


@pytest.fixture
def slow_printer() -> Iterator[SlowPrinter]:
    printer = SlowPrinter()
    yield printer
    printer.go.set()


@pytest.fixture
def client(address: CabinetAddress) -> Iterator[ClientSource]:
    source = ClientSource(lambda: address, CabinetSettings())
    yield source
    source.close()


@pytest.fixture
def desk(
    qtbot: QtBot,
    jobs: JobRunner,
    visit: Visit,
    client: ClientSource,
    slow_printer: SlowPrinter,
    owner: QObject,
) -> Desk:
    return Desk(qtbot, jobs, visit, client, slow_printer, owner)


@pytest.fixture
def signed_in(desk: Desk) -> Desk:
    desk.result(desk.actions.sign_in(ANNA, PASSWORD))
    return desk


def _open_sessions(cabinet: Cabinet) -> int:
    with cabinet.reading() as db:
        rows = select(func.count()).select_from(SessionRow).where(SessionRow.ended_at.is_(None))
        return db.scalar(rows) or 0


def test_signing_in_begins_the_visit_before_anybody_is_told(desk: Desk) -> None:
    seen: list[bool] = []
    job = desk.actions.sign_in(ANNA, PASSWORD).on_success(lambda _: seen.append(desk.visit.active))
    account = desk.result(job)
    assert account.account_number == ANNA
    assert desk.visit.account == account
    assert desk.visit.visit_id is not None
    assert seen == [True]


def test_a_wrong_password_begins_nothing(desk: Desk) -> None:
    assert isinstance(desk.error(desk.actions.sign_in(ANNA, "wrong-password")), SignInRefused)
    assert not desk.visit.active


def test_a_sign_in_that_nobody_waits_for_is_closed_again(
    desk: Desk, jobs: JobRunner, cabinet: Cabinet
) -> None:
    desk.actions.sign_in(ANNA, PASSWORD).start(desk.owner)
    desk.visit.reset()
    desk.qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)
    assert not desk.visit.active
    assert _open_sessions(cabinet) == 0


def test_signing_out_forgets_at_once_and_tells_the_cabinet(
    signed_in: Desk, jobs: JobRunner, cabinet: Cabinet
) -> None:
    assert _open_sessions(cabinet) == 1
    signed_in.actions.sign_out()
    assert not signed_in.visit.active
    signed_in.qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)
    assert _open_sessions(cabinet) == 0


def test_the_next_resident_sees_the_next_account(signed_in: Desk) -> None:
    signed_in.actions.sign_out()
    signed_in.result(signed_in.actions.sign_in(BORIS, PASSWORD))
    assert signed_in.visit.account is not None
    assert signed_in.visit.account.account_number == BORIS


def test_late_answers_of_the_last_visit_are_dropped(signed_in: Desk, jobs: JobRunner) -> None:
    told: list[object] = []
    signed_in.actions.load_balance().on_success(told.append).on_finished(
        lambda: told.append("finished")
    ).start(signed_in.owner)
    signed_in.actions.sign_out()
    signed_in.qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)
    assert told == []


def test_a_session_that_is_over_ends_the_visit_here_too(
    signed_in: Desk, client: ClientSource, qtbot: QtBot
) -> None:
    token = signed_in.visit.session_token
    assert token is not None
    client().sign_out(token, str(uuid4()))
    told: list[object] = []
    with qtbot.waitSignal(signed_in.visit.ended, timeout=10_000):
        signed_in.actions.load_balance().on_error(told.append).start(signed_in.owner)
    assert not signed_in.visit.active
    assert told == [], "the widgets learn it from Visit.ended alone"


def test_what_is_shown(signed_in: Desk) -> None:
    balance = signed_in.result(signed_in.actions.load_balance())
    months = signed_in.result(signed_in.actions.load_charges())
    assert balance.period == months[0].period


def test_a_payment_code(signed_in: Desk) -> None:
    asked = signed_in.actions.payment_code(Utility.COLD_WATER, Kopecks(50_00), side=600)
    checked = signed_in.result(asked)
    assert (checked.code.utility, checked.code.amount) == (Utility.COLD_WATER, 50_00)
    assert read_back(checked.picture) == checked.code.text


def test_the_way_that_was_asked_for(signed_in: Desk) -> None:
    for way in PaymentWay:
        asked = signed_in.actions.payment_code(None, Kopecks(50_00), way, side=600)
        assert signed_in.result(asked).code.way is way


def test_of_quick_changes_the_last_code_counts(signed_in: Desk) -> None:
    told: list[int] = []
    for amount in (50_00, 60_00, 70_00):
        asked = signed_in.actions.payment_code(None, Kopecks(amount), side=600)
        asked.on_success(lambda checked: told.append(checked.code.amount)).start(signed_in.owner)
    signed_in.qtbot.waitUntil(lambda: told != [], timeout=10_000)
    assert told == [70_00]


def test_an_opened_bill_is_kept_for_the_visit_only(
    signed_in: Desk, jobs: JobRunner, client: ClientSource
) -> None:
    bill = signed_in.bill()
    pdf = signed_in.result(signed_in.actions.open_bill(bill))
    assert len(pdf) == bill.size
    token = signed_in.visit.session_token
    assert token is not None
    client().sign_out(token, str(uuid4()))
    assert signed_in.result(signed_in.actions.open_bill(bill)) == pdf
    signed_in.actions.sign_out()
    told: list[object] = []
    signed_in.actions.open_bill(bill).on_success(told.append).start(signed_in.owner)
    signed_in.qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)
    assert told == []


def test_a_bill_that_is_not_what_was_promised_is_not_shown(signed_in: Desk) -> None:
    bill = signed_in.bill()
    other = Bill(period=bill.period, total=bill.total, sha256="0" * 64, size=bill.size)
    assert isinstance(signed_in.error(signed_in.actions.open_bill(other)), CabinetFaulty)


def test_ten_touches_make_one_print(signed_in: Desk, slow_printer: SlowPrinter) -> None:
    bill = signed_in.bill()
    done: list[int] = []
    for touch in range(10):
        job = signed_in.actions.print_bill(bill)
        job.on_success(lambda _, touch=touch: done.append(touch)).start(signed_in.owner)
    signed_in.qtbot.waitUntil(lambda: len(slow_printer.printed) == 1, timeout=10_000)
    slow_printer.go.set()
    signed_in.qtbot.waitUntil(lambda: done == list(range(10)), timeout=10_000)
    assert len(slow_printer.printed) == 1


def test_a_bill_is_printed_once_in_a_visit(signed_in: Desk, slow_printer: SlowPrinter) -> None:
    slow_printer.go.set()
    first, second, *_ = signed_in.result(signed_in.actions.load_bills())
    signed_in.result(signed_in.actions.print_bill(first))
    assert not signed_in.actions.may_print(first)
    assert isinstance(signed_in.error(signed_in.actions.print_bill(first)), AlreadyPrinted)
    assert len(slow_printer.printed) == 1
    assert signed_in.actions.may_print(second)
    signed_in.result(signed_in.actions.print_bill(second))
    signed_in.actions.sign_out()
    signed_in.result(signed_in.actions.sign_in(ANNA, PASSWORD))
    assert signed_in.actions.may_print(first)
    signed_in.result(signed_in.actions.print_bill(first))
    assert len(slow_printer.printed) == 3


def test_a_print_that_failed_may_be_tried_again(signed_in: Desk, slow_printer: SlowPrinter) -> None:
    slow_printer.fault = PrinterFault.NO_PAPER
    slow_printer.go.set()
    bill = signed_in.bill()
    for _ in range(2):
        assert isinstance(signed_in.error(signed_in.actions.print_bill(bill)), PrinterFailed)
    assert signed_in.actions.may_print(bill)
    slow_printer.fault = None
    signed_in.result(signed_in.actions.print_bill(bill))
    assert not signed_in.actions.may_print(bill)


def test_the_end_of_the_visit_stops_the_print(
    signed_in: Desk, slow_printer: SlowPrinter, jobs: JobRunner
) -> None:
    signed_in.actions.print_bill(signed_in.bill()).start(signed_in.owner)
    signed_in.qtbot.waitUntil(lambda: len(slow_printer.printed) == 1, timeout=10_000)
    signed_in.actions.sign_out()
    signed_in.qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)
    assert slow_printer.cancelled


def test_a_bill_comes_out_of_a_real_printer(
    qtbot: QtBot,
    jobs: JobRunner,
    visit: Visit,
    client: ClientSource,
    owner: QObject,
    printer: IppPrinterProcess,
) -> None:
    ipp = IppPrinter(PrintingSettings(printer_uri=printer.uri))
    desk = Desk(qtbot, jobs, visit, client, ipp, owner)
    desk.result(desk.actions.sign_in(ANNA, PASSWORD))
    assert desk.result(desk.actions.check_printer()) is None
    bill = desk.bill()
    progress: list[PrintProgress] = []
    job = desk.actions.print_bill(bill)
    desk.result(job.on_progress(progress.append))  # type: ignore[arg-type]  # it says object
    assert [len(document) for document in printer.documents()] == [bill.size]
    assert progress[-1].stage is PrintStage.DONE


def test_nothing_of_a_visit_stays_in_the_actions(signed_in: Desk, tmp_path: Path) -> None:
    signed_in.result(signed_in.actions.open_bill(signed_in.bill()))
    signed_in.actions.sign_out()
    assert signed_in.actions._documents == {}
