"""The printer over IPP, as the actions have it from the start: light until it prints."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from domain.printing import PrinterFault
from kiosk.jobs import JobContext
from kiosk.printing.printer import PrinterStatus
from kiosk.settings import PrintingSettings

if TYPE_CHECKING:
    from kiosk.printing.ipp_printing import IppPrinting
    from kiosk.printing.withdrawals import Withdrawals

PATIENCE_S = 30.0
"""A printer that waits for paper is waited for; then the job is cancelled."""


class IppPrinter:
    """A `Printer`. Each call has its own event loop on the worker thread that makes it.

    `folder` is where the names of jobs under way are noted down, see `withdrawals`.
    """

    def __init__(
        self,
        settings: PrintingSettings,
        patience_s: float = PATIENCE_S,
        *,
        folder: Path | None = None,
    ) -> None:
        self._folder = folder
        self._settings = settings
        self._patience = patience_s
        self._lock = threading.Lock()
        self._withdrawals: Withdrawals | None = None

    def check(self) -> PrinterFault | None:
        """What keeps the printer from printing; None when nothing does."""
        return self.status().fault

    def status(self) -> PrinterStatus:
        """The same, with what it runs low of."""
        import asyncio

        return asyncio.run(self._printing().status())

    def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        """Print and wait until it is done; see `kiosk.printing.printer.Printer`."""
        import asyncio

        asyncio.run(self._printing().print_pdf(pdf, context))

    def _printing(self) -> IppPrinting:
        from kiosk.printing.ipp_printing import IppPrinting
        from kiosk.printing.withdrawals import Withdrawals

        with self._lock:
            if self._withdrawals is None:
                self._withdrawals = Withdrawals(self._folder)
        return IppPrinting(self._settings, self._patience, self._withdrawals)
