"""Tells the cabinet how the printer is, so that paper is brought before it is out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from domain.printing import PrinterFault
from kiosk.client_source import ClientSource
from kiosk.jobs import JobRunner
from kiosk.printing.printer import Printer

if TYPE_CHECKING:
    from domain.wire import PrinterReport

FIRST_LOOK_S = 30.0
LOOK_EVERY_S = 180.0


class PrinterReporting(QObject):
    """Looks at the printer every few minutes, and reports what has changed.

    What could not be told, for want of a connection, is told after a later look. Jobs that could
    not be cancelled when their visit ended are cancelled by such a look, too (`withdrawals`).
    """

    changed = Signal()
    """Whether pages can be printed is not what it was."""

    def __init__(
        self,
        jobs: JobRunner,
        client: ClientSource,
        printer: Printer,
        *,
        first_look_s: float = FIRST_LOOK_S,
        look_every_s: float = LOOK_EVERY_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._client = client
        self._printer = printer
        self._first_look_s = first_look_s
        self._look_every_s = look_every_s
        self._told: PrinterReport | None = None
        self._fault: PrinterFault | None = None
        self._unable = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to look at the printer, a while after the start."""
        self._look_in(self._first_look_s)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @property
    def unable(self) -> bool:
        """Whether nothing could be printed at the last look; a printer that sleeps wakes up."""
        return self._unable

    @Slot()
    def _look(self) -> None:
        job = self._jobs.job(self._report, outlives_visit=True)
        job.on_finished(self._after_look).start(self)

    def _after_look(self) -> None:
        unable = self._fault is not None and self._fault is not PrinterFault.SLEEPING
        if unable != self._unable:
            self._unable = unable
            self.changed.emit()
        self._look_in(self._look_every_s)

    def _look_in(self, seconds: float) -> None:
        self._timer.start(round(seconds * 1000))

    def _report(self) -> None:
        """On a worker thread."""
        from domain.wire import PrinterReport

        status = self._printer.status()
        self._fault = status.fault
        report = PrinterReport(fault=status.fault, low=tuple(sorted(status.low)))
        if report != self._told:
            self._client().report_printer(report, str(uuid4()))
            self._told = report
