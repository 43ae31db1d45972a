"""Printers that do not print: each fault brought about for real."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from domain.printing import PrinterFault
from tests.real_parts.cups import cups
from tests.real_parts.ipp_printer import ipp_printer

NOBODY = "127.0.0.1:9"
"""Nothing listens there."""

NO_CUPS = {"CUPS_SERVER": NOBODY}
"""The environment of a machine without a print service, where `printer_uri` is empty."""

_REASONS = {
    PrinterFault.JAM: "media-jam-error",
    PrinterFault.COVER_OPEN: "cover-open",
    PrinterFault.NO_TONER: "toner-empty-error",
    PrinterFault.UNKNOWN: "other-error",
}
"""What the printer says of itself while it holds a job up (`printer-state-reasons`)."""


@contextmanager
def broken_printer(fault: PrinterFault, folder: Path) -> Iterator[str]:
    """Its `printing.printer_uri`, until the block ends; NOT_SET_UP needs `NO_CUPS`, too."""
    if fault is PrinterFault.NOT_SET_UP:
        yield ""
    elif fault is PrinterFault.OFFLINE:
        yield f"ipp://{NOBODY}/ipp/print"
    elif fault is PrinterFault.PAUSED:
        with cups(may_resume=False) as queue:
            queue.pause()
            yield queue.uri
    elif fault is PrinterFault.SLEEPING:  # `ippeveprinter` has no word for it
        with cups() as queue:
            queue.break_down("hibernate")
            yield queue.uri
    else:
        with ipp_printer(folder) as printer:
            if fault is PrinterFault.NO_PAPER:
                printer.take_paper_out()
            elif fault is PrinterFault.REFUSED:
                printer.fail_jobs()
            else:
                printer.break_down(_REASONS[fault])
            yield printer.uri
