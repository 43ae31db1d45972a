"""A printer as the actions see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from domain.printing import PrinterFault, Supply
from kiosk.jobs import JobContext


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """How a printer is. `reasons` are its own words, for whoever looks after it."""

    fault: PrinterFault | None
    low: frozenset[Supply] = frozenset()
    reasons: tuple[str, ...] = ()


class Printer(Protocol):
    """Prints documents. Called on worker threads."""

    def check(self) -> PrinterFault | None:
        """What keeps it from printing; None when nothing does."""
        ...

    def status(self) -> PrinterStatus:
        """The same, with what it runs low of."""
        ...

    def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        """Print and wait until it is done, reporting `PrintProgress`.

        Raises PrinterFailed, or Cancelled once the context was cancelled; in both cases the
        printer was told to drop the document.
        """
        ...
