"""The printer over IPP, as the actions have it from the start: light until it prints."""

from __future__ import annotations

from domain.printing import PrinterFault
from kiosk.jobs import JobContext
from kiosk.settings import PrintingSettings

PATIENCE_S = 30.0
"""A printer that waits for paper is waited for; then the job is cancelled."""


class IppPrinter:
    """A `Printer`. Each call has its own event loop on the worker thread that makes it."""

    def __init__(self, settings: PrintingSettings, patience_s: float = PATIENCE_S) -> None:
        self._settings = settings
        self._patience = patience_s

    def check(self) -> PrinterFault | None:
        """What keeps the printer from printing; None when nothing does."""
        import asyncio

        from kiosk.printing.ipp_printing import IppPrinting

        return asyncio.run(IppPrinting(self._settings, self._patience).check())

    def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        """Print and wait until it is done; see `kiosk.printing.printer.Printer`."""
        import asyncio

        from kiosk.printing.ipp_printing import IppPrinting

        asyncio.run(IppPrinting(self._settings, self._patience).print_pdf(pdf, context))
