"""Printing over IPP: preflight, then print, then follow the job until the printer is done.

What the widgets see of it is here and light; `pyipp` is imported by the worker that prints.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.printing import PrinterFault


class PrintStage(StrEnum):
    """Where a print is."""

    CHECKING = "checking"
    SENDING = "sending"
    WAITING = "waiting"
    PRINTING = "printing"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class PrintProgress:
    """Progress of one print.

    `pages` is 0 while the printer has not told how many there are, `pages_done` counts those that
    came out. In stage WAITING `fault` may say what the printer waits for: put right soon, the
    print goes on by itself, otherwise the job fails with `PrinterFailed` and is cancelled.
    `confirmed` is False in stage DONE where nobody tells whether it came out: the system's spooler
    has taken the document, that is all.
    """

    stage: PrintStage
    pages_done: int = 0
    pages: int = 0
    fault: PrinterFault | None = None
    confirmed: bool = True


__all__ = ["PrintProgress", "PrintStage", "PrinterFault"]
