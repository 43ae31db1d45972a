"""`kiosk printers` and `kiosk print-test`: for whoever sets a terminal up. English, on stdout."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.jobs import JobContext
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.making import make_printer
from kiosk.printing.printer import PrinterStatus
from kiosk.printing.sample_page import sample_page
from kiosk.settings import PrinterKind, PrintingSettings

FAILED = 1

_FAULTS = {
    PrinterFault.NO_PAPER: "out of paper",
    PrinterFault.JAM: "paper is jammed",
    PrinterFault.COVER_OPEN: "a cover is open",
    PrinterFault.NO_TONER: "out of toner",
    PrinterFault.OFFLINE: "does not answer, or its queue cannot reach it",
    PrinterFault.PAUSED: "the queue is paused",
    PrinterFault.SLEEPING: "asleep",
    PrinterFault.NOT_SET_UP: "there is none",
    PrinterFault.REFUSED: "does not accept the document, or is no printer",
    PrinterFault.UNKNOWN: "stopped, and does not say why",
}


def list_printers(settings: PrintingSettings) -> int:
    """Write each printer that can be seen, with its state."""
    _write(f"settings: {_named(settings)}", make_printer(settings).status)
    if settings.slip_printer_uri:
        from kiosk.printing.escpos_printer import SlipPrinter

        _write(f"slips: {settings.slip_printer_uri}", SlipPrinter(settings).status)
    for name, status in _cups_queues():
        sys.stdout.write(f"CUPS queue: {name}: {status_text(status)}\n")
    for name, state in _spooler_printers():
        sys.stdout.write(f"spooler: {name}: {state}\n")
    return 0


def print_test_page(settings: PrintingSettings) -> int:
    """Print a page on the printer of the settings; 1 when it did not come out."""
    page = sample_page(settings.paper, "Test page of the terminal")
    printer = make_printer(settings)
    return _told(lambda: printer.print_pdf(page, JobContext(_Console().report)))


def print_test_slip(settings: PrintingSettings) -> int:
    """Print a slip on the slip printer; 1 when it did not come out."""
    from kiosk.printing.escpos_printer import SlipPrinter
    from kiosk.printing.slips import sample_slip

    printer = SlipPrinter(settings)
    if _told(lambda: printer.print_slip(sample_slip())):
        return FAILED
    sys.stdout.write("Printed, as far as the slip printer tells.\n")
    return 0


def status_text(status: PrinterStatus) -> str:
    """`ready`, or what is wrong; what runs low; the printer's own words."""
    said = ["ready" if status.fault is None else _FAULTS[status.fault]]
    said += [f"{supply} is low" for supply in sorted(status.low)]
    reasons = [reason for reason in status.reasons if reason != "none"]
    return ", ".join(said) + (f" ({' '.join(reasons)})" if reasons else "")


def _named(settings: PrintingSettings) -> str:
    if settings.kind is PrinterKind.SPOOLER:
        return settings.spooler_printer or "the spooler's default printer"
    return settings.printer_uri or "the default CUPS queue"


def _write(name: str, ask: Callable[[], PrinterStatus]) -> None:
    sys.stdout.write(f"{name}: {status_text(ask())}\n")


def _told(work: Callable[[], None]) -> int:
    try:
        work()
    except PrinterFailed as error:
        sys.stdout.write(f"Not printed: {_FAULTS[error.fault]}.\n")
        return FAILED
    return 0


class _Console:
    """Says each change once; looks at the printer that change nothing are not worth a line."""

    def __init__(self) -> None:
        self._said = ""

    def report(self, progress: object) -> None:
        """A `JobContext`'s report."""
        if isinstance(progress, PrintProgress) and (text := progress_text(progress)) != self._said:
            self._said = text
            sys.stdout.write(f"{text}\n")
            sys.stdout.flush()


def progress_text(progress: PrintProgress) -> str:
    """What the printer does."""
    if progress.stage is PrintStage.DONE:
        return "Printed." if progress.confirmed else "Handed over; the spooler tells no more."
    if progress.fault is not None:
        return f"Waiting: {_FAULTS[progress.fault]}."
    if progress.stage is PrintStage.PRINTING and progress.pages:
        return f"Printing page {progress.pages_done + 1} of {progress.pages}."
    return f"{progress.stage.capitalize()}."


def _cups_queues() -> Iterator[tuple[str, PrinterStatus]]:
    """Those of this machine; none where there is no CUPS."""
    from kiosk.printing.ipp_printing import cups_queues

    try:
        yield from asyncio.run(cups_queues())
    except PrinterFailed:
        return


def _spooler_printers() -> Iterator[tuple[str, str]]:
    from kiosk.printing.spooler_printer import spooler_printers

    try:
        for printer in spooler_printers():
            default = " (default)" if printer["default"] else ""
            yield f"{printer['name']}{default}", printer["state"]
    except PrinterFailed as error:
        yield "(all)", _FAULTS[error.fault]
