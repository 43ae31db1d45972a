"""What can be done with a bill, against the real cabinet and a real printer."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
import requests
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from cabinet.cabinet import Cabinet
from cabinet.tables import BillRow, CredentialRow
from domain.accounts import mask_email
from domain.bills import Bill
from domain.contacts import ContactFault
from domain.errors import (
    AlreadyPrinted,
    CabinetFaulty,
    ContactRefused,
    PrinterFailed,
)
from domain.printing import PrinterFault
from domain.wire import DocumentLink
from kiosk.bill_link import checked_link
from kiosk.cabinet_address import CabinetAddress
from kiosk.client_source import ClientSource
from kiosk.jobs import JobRunner
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.ipp_printer import IppPrinter
from kiosk.qr_check import read_back
from kiosk.settings import PrintingSettings
from kiosk.visit import Visit
from tests.cabinet.samples import ANNA, PASSWORD
from tests.kiosk.desk import Desk, SlowPrinter
from tests.real_parts.ipp_printer import IppPrinterProcess


def test_an_opened_bill_is_kept_for_the_visit_only(
    signed_in: Desk, jobs: JobRunner, client: ClientSource
) -> None:
    bill = signed_in.bill()
    pdf = signed_in.result(signed_in.bills.open(bill))
    assert len(pdf) == bill.size
    token = signed_in.visit.session_token
    assert token is not None
    client().sign_out(token, str(uuid4()))
    assert signed_in.result(signed_in.bills.open(bill)) == pdf
    signed_in.actions.sign_out()
    told: list[object] = []
    signed_in.bills.open(bill).on_success(told.append).start(signed_in.owner)
    signed_in.qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)
    assert told == []


def test_a_bill_that_is_not_what_was_promised_is_not_shown(signed_in: Desk) -> None:
    bill = signed_in.bill()
    other = Bill(period=bill.period, total=bill.total, sha256="0" * 64, size=bill.size)
    assert isinstance(signed_in.error(signed_in.bills.open(other)), CabinetFaulty)


def _note(done: list[int], touch: int, _none: None) -> None:
    done.append(touch)


def test_ten_touches_make_one_print(signed_in: Desk, slow_printer: SlowPrinter) -> None:
    bill = signed_in.bill()
    done: list[int] = []
    for touch in range(10):
        job = signed_in.bills.print(bill)
        job.on_success(partial(_note, done, touch)).start(signed_in.owner)
    signed_in.qtbot.waitUntil(lambda: len(slow_printer.printed) == 1, timeout=10_000)
    slow_printer.go.set()
    signed_in.qtbot.waitUntil(lambda: done == list(range(10)), timeout=10_000)
    assert len(slow_printer.printed) == 1


def test_a_bill_is_printed_once_in_a_visit(signed_in: Desk, slow_printer: SlowPrinter) -> None:
    slow_printer.go.set()
    first, second, *_ = signed_in.result(signed_in.actions.load_bills())
    signed_in.result(signed_in.bills.print(first))
    assert not signed_in.bills.may_print(first)
    assert isinstance(signed_in.error(signed_in.bills.print(first)), AlreadyPrinted)
    assert len(slow_printer.printed) == 1
    assert signed_in.bills.may_print(second)
    signed_in.result(signed_in.bills.print(second))
    signed_in.actions.sign_out()
    signed_in.result(signed_in.actions.sign_in(ANNA, PASSWORD))
    assert signed_in.bills.may_print(first)
    signed_in.result(signed_in.bills.print(first))
    assert len(slow_printer.printed) == 3


def test_what_was_printed_cannot_be_read_and_goes_with_the_visit(
    signed_in: Desk, slow_printer: SlowPrinter
) -> None:
    slow_printer.go.set()
    bill = signed_in.bill()
    job = signed_in.bills.print(bill)
    assert ANNA not in (job.shared or "")
    signed_in.result(job)
    assert signed_in.limit.names
    assert not any(ANNA in name for name in signed_in.limit.names)
    signed_in.actions.sign_out()
    assert not signed_in.limit.names


def test_a_print_that_failed_may_be_tried_again(signed_in: Desk, slow_printer: SlowPrinter) -> None:
    slow_printer.fault = PrinterFault.NO_PAPER
    slow_printer.go.set()
    bill = signed_in.bill()
    for _ in range(2):
        assert isinstance(signed_in.error(signed_in.bills.print(bill)), PrinterFailed)
    assert signed_in.bills.may_print(bill)
    slow_printer.fault = None
    signed_in.result(signed_in.bills.print(bill))
    assert not signed_in.bills.may_print(bill)


def test_the_end_of_the_visit_stops_the_print(
    signed_in: Desk, slow_printer: SlowPrinter, jobs: JobRunner
) -> None:
    signed_in.bills.print(signed_in.bill()).start(signed_in.owner)
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
    tmp_path: Path,
) -> None:
    ipp = IppPrinter(PrintingSettings(printer_uri=printer.uri))
    desk = Desk(qtbot, jobs, visit, client, ipp, owner, tmp_path / "outbox")
    desk.result(desk.actions.sign_in(ANNA, PASSWORD))
    assert desk.result(desk.actions.check_printer()) is None
    bill = desk.bill()
    progress: list[PrintProgress] = []
    job = desk.bills.print(bill)
    desk.result(job.on_progress(progress.append))  # type: ignore[arg-type]  # it says object
    assert [len(document) for document in printer.documents()] == [bill.size]
    assert progress[-1].stage is PrintStage.DONE


def test_nothing_of_a_visit_stays_in_the_actions(signed_in: Desk) -> None:
    signed_in.result(signed_in.bills.open(signed_in.bill()))
    signed_in.actions.sign_out()
    assert signed_in.bills._documents == {}


def test_a_bill_of_figures_is_made_by_the_cabinet_and_kept_by_its_period(
    signed_in: Desk, cabinet: Cabinet
) -> None:
    with cabinet.writing() as db:
        db.execute(delete(BillRow).where(BillRow.account_number == ANNA))
    bills = signed_in.result(signed_in.actions.load_bills())
    assert [bill.sha256 for bill in bills] == [""] * 3
    documents = [signed_in.result(signed_in.bills.open(bill)) for bill in bills]
    assert all(pdf.startswith(b"%PDF") for pdf in documents)
    assert len(set(documents)) == 3
    assert signed_in.result(signed_in.bills.open(bills[0])) == documents[0]


def test_the_code_for_a_phone_opens_that_bill_and_nothing_else(
    signed_in: Desk, cabinet: Cabinet, address: CabinetAddress
) -> None:
    bill = signed_in.bill()
    shown = signed_in.result(signed_in.bills.link(bill, side=400))
    assert shown.picture.side == 400
    assert timedelta(0) < shown.good_until - cabinet.clock() <= timedelta(minutes=15)
    link = read_back(shown.picture)
    assert link is not None
    public = cabinet.settings.pages.public_url
    assert link.startswith(f"{public}/p/bill/")
    answer = requests.get(link.replace(public, address.url), timeout=10)
    assert hashlib.sha256(answer.content).hexdigest() == bill.sha256


def test_a_bill_goes_to_the_confirmed_address(signed_in: Desk, cabinet: Cabinet) -> None:
    bill = signed_in.bill()
    refusal = signed_in.error(signed_in.bills.send(bill))
    assert isinstance(refusal, ContactRefused)
    assert refusal.fault is ContactFault.EMAIL_MISSING
    with cabinet.writing() as db:
        own = db.get(CredentialRow, ANNA)
        assert own is not None
        own.email = "kuznetsova@example.ru"
    sent = signed_in.result(signed_in.bills.send(bill))
    assert sent.sent_to == mask_email("kuznetsova@example.ru")


@pytest.mark.parametrize(
    "url",
    ["http://elsewhere.example/p/bill/x", "https://lk.example.ru/ p", "javascript:x", "x" * 3000],
)
def test_a_link_that_no_phone_should_open_is_not_shown(url: str) -> None:
    link = DocumentLink(url=url, good_until=datetime(2026, 11, 20, tzinfo=UTC))
    with pytest.raises(CabinetFaulty):
        checked_link(link, cabinet_url="http://127.0.0.1:1", side=400)
