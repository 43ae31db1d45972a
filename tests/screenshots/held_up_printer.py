"""A printer that says of itself what it is told to, at once."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from contextlib import contextmanager

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.bill_actions import BillActions
from kiosk.jobs import JobContext
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.printer import PrinterStatus

LISTENS_EVERY_S = 0.01


class HeldUpPrinter:
    """A `Printer` that prints nothing: a real one takes up to a minute until it gives up.

    That the terminal finds out each fault by itself is tried where printing is tested.
    """

    def __init__(self) -> None:
        self._told: queue.SimpleQueue[tuple[PrinterFault, bool]] = queue.SimpleQueue()
        self.holding = False
        """Whether a print waits for what it will be told."""

    @contextmanager
    def in_place_of_the_real_one(self, bills: BillActions) -> Iterator[None]:
        """Bills are printed here until the block ends."""
        real, bills._printer = bills._printer, self
        try:
            yield
        finally:
            bills._printer = real

    def wait_for(self, fault: PrinterFault) -> None:
        """The print goes on as soon as somebody puts it right."""
        self._told.put((fault, True))

    def give_up(self, fault: PrinterFault) -> None:
        """The print is over."""
        self._told.put((fault, False))

    def check(self) -> PrinterFault | None:
        """Nothing, until it prints."""
        return None

    def status(self) -> PrinterStatus:
        """The same."""
        return PrinterStatus(None)

    def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        """See `kiosk.printing.printer.Printer`."""
        self.holding = True
        try:
            while True:
                context.raise_if_cancelled()
                self._say_next(context)
        finally:
            self.holding = False

    def _say_next(self, context: JobContext) -> None:
        try:
            fault, waits = self._told.get(timeout=LISTENS_EVERY_S)
        except queue.Empty:
            return
        if not waits:
            raise PrinterFailed(fault)
        context.report(PrintProgress(PrintStage.WAITING, fault=fault))
