"""The system's spooler as a `Printer`: one process for each document, see `spooling`.

The spooler tells less than IPP: that it has taken the document, not that it came out. The last
progress says so: `PrintProgress.confirmed` is False.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from typing import Any

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.jobs import JobContext
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.printer import PrinterStatus
from kiosk.printing.spooler_process import SpoolerProcess
from kiosk.settings import PrintingSettings

PATIENCE_S = 60.0
"""A driver that says nothing for so long hangs."""

LISTING_S = 15.0
"""A spooler that does not name its printers within this time hangs."""


class SpoolerPrinter:
    """A `Printer`: the one of the settings, or the system's default one."""

    def __init__(self, settings: PrintingSettings, patience_s: float = PATIENCE_S) -> None:
        self._settings = settings
        self._patience = patience_s

    def check(self) -> PrinterFault | None:
        """What keeps the printer from printing, as far as the spooler tells."""
        return self.status().fault

    def status(self) -> PrinterStatus:
        """The spooler knows only whether a printer is in order; nothing of paper and toner."""
        name = self._settings.spooler_printer
        for printer in spooler_printers():
            if printer["name"] == name if name else printer["default"]:
                state = str(printer["state"])
                broken = state in {"aborted", "error"}
                return PrinterStatus(PrinterFault.UNKNOWN if broken else None, reasons=(state,))
        return PrinterStatus(PrinterFault.NOT_SET_UP)

    def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        """Hand a document over; see `kiosk.printing.printer.Printer`."""
        context.report(PrintProgress(PrintStage.CHECKING))
        with tempfile.TemporaryDirectory(prefix="spool-") as folder:
            self._print(pdf, folder, context)

    def _print(self, pdf: bytes, folder: str, context: JobContext) -> None:
        """What Qt lays down on the way is laid into `folder`, and goes with it."""
        options = ["--printer", self._settings.spooler_printer, "--paper", self._settings.paper]
        environment = dict.fromkeys(("TMPDIR", "TMP", "TEMP"), folder)
        with SpoolerProcess(options, pdf, environment) as process:
            context.report(PrintProgress(PrintStage.SENDING))
            self._follow(process, context)

    def _follow(self, process: SpoolerProcess, context: JobContext) -> None:
        """Until it says that it is done; PrinterFailed or Cancelled otherwise."""
        pages = 0
        for said in process.messages(self._patience, context.raise_if_cancelled):
            if "fault" in said:
                raise PrinterFailed(PrinterFault(said["fault"]))
            if "done" in said:
                context.report(PrintProgress(PrintStage.DONE, pages, pages, confirmed=False))
                return
            pages = int(said["pages"])
            context.report(PrintProgress(PrintStage.PRINTING, int(said["page"]) - 1, pages))
        raise PrinterFailed(PrinterFault.UNKNOWN)  # it ended without a word: the driver crashed


def spooler_printers(patience_s: float = LISTING_S) -> list[Mapping[str, Any]]:
    """The spooler's printers: `name`, `state` (idle, active, aborted, error), `default`.

    PrinterFailed(OFFLINE) when the spooler does not answer.
    """
    with SpoolerProcess(["--list"]) as process:
        return list(process.messages(patience_s))
