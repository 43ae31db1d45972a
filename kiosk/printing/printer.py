"""A printer as the actions see it."""

from __future__ import annotations

from typing import Protocol

from domain.printing import PrinterFault
from kiosk.jobs import JobContext


class Printer(Protocol):
    """Prints documents. Called on worker threads."""

    def check(self) -> PrinterFault | None:
        """What keeps it from printing; None when nothing does."""
        ...

    def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        """Print and wait until it is done, reporting `PrintProgress`.

        Raises PrinterFailed, or Cancelled once the context was cancelled; in both cases the
        printer was told to drop the document.
        """
        ...
