"""A print on a worker thread, as the job runner would have it."""

from __future__ import annotations

import threading
import time

from domain.errors import CabinetError
from domain.printing import PrinterFault
from kiosk.jobs import JobContext
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.ipp_printer import IppPrinter
from kiosk.printing.printer import Printer
from kiosk.settings import PrintingSettings

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 40
SOON_S = 5.0
"""A fault has to be on the screen within this time."""


class Printing:
    """One print, begun."""

    def __init__(
        self,
        uri: str,
        patience_s: float = 30.0,
        *,
        printer: Printer | None = None,
        pdf: bytes = PDF,
    ) -> None:
        self._pdf = pdf
        self.progress: list[PrintProgress] = []
        self.error: CabinetError | None = None
        self.context = JobContext(self._note)
        self._printer = printer or IppPrinter(PrintingSettings(printer_uri=uri), patience_s)
        self._thread = threading.Thread(target=self._run)
        self.began = time.monotonic()
        self._thread.start()

    def finish(self, timeout_s: float = 20.0) -> None:
        self._thread.join(timeout_s)
        assert not self._thread.is_alive()

    def stages(self) -> list[PrintStage]:
        """The stages in their order, each once."""
        return list(dict.fromkeys(step.stage for step in self.progress))

    def faults(self) -> set[PrinterFault]:
        return {step.fault for step in self.progress if step.fault is not None}

    def _note(self, progress: object) -> None:
        assert isinstance(progress, PrintProgress)
        self.progress.append(progress)

    def _run(self) -> None:
        try:
            self._printer.print_pdf(self._pdf, self.context)
        except CabinetError as error:
            self.error = error
