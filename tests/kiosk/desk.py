"""A screen with its actions, on a real cabinet; its printer is a test's own."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from domain.bills import Bill
from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.actions import Actions
from kiosk.bill_actions import BillActions
from kiosk.client_source import ClientSource
from kiosk.jobs import JobContext, JobRunner
from kiosk.outbox.outbox import Outbox
from kiosk.printing.print_limit import PrintLimit
from kiosk.printing.printer import Printer, PrinterStatus
from kiosk.secrets import MemorySecrets
from kiosk.session_jobs import SessionJobs
from kiosk.sign_outs import SignOuts
from kiosk.visit import Visit
from tests.kiosk.asking import Asking


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


class CountedPrints(PrintLimit):
    """Lets a test look at what is remembered, as somebody at the terminal's memory would."""

    @property
    def names(self) -> set[str]:
        return set(self._done)


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
        folder: Path,
    ) -> None:
        super().__init__(qtbot, owner)
        outbox = Outbox(folder, MemorySecrets())
        sign_outs = SignOuts(jobs, client, outbox, away=lambda: False)
        sessions = SessionJobs(jobs, visit, client, sign_outs)
        self.limit = CountedPrints(visit, most=1)
        self.actions = Actions(jobs, visit, sessions, printer)
        self.bills = BillActions(jobs, visit, sessions, printer, self.limit)
        self.visit = visit

    def bill(self) -> Bill:
        return self.result(self.actions.load_bills())[0]
