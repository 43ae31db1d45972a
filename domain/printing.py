"""What can be wrong with a printer, as far as a resident or an operator can act on it."""

from __future__ import annotations

from enum import StrEnum


class PrinterFault(StrEnum):
    """Why nothing comes out; each has words of its own on the screen."""

    NO_PAPER = "no_paper"
    JAM = "jam"
    COVER_OPEN = "cover_open"
    NO_TONER = "no_toner"
    OFFLINE = "offline"
    PAUSED = "paused"
    SLEEPING = "sleeping"
    NOT_SET_UP = "not_set_up"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Supply(StrEnum):
    """What a printer uses up."""

    PAPER = "paper"
    TONER = "toner"
