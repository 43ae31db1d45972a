"""What the words for staff have in common: Russian, as in docs/service-page.md."""

from __future__ import annotations

from domain.errors import CabinetError, NotKept, PrinterFailed
from domain.printing import PrinterFault
from domain.russian import counted
from ui.widgets.notice import Tone

Said = tuple[str, Tone]
"""A text, and whether it is good news."""

FAULTS = {
    PrinterFault.NO_PAPER: "нет бумаги",
    PrinterFault.JAM: "замятие бумаги",
    PrinterFault.COVER_OPEN: "открыта крышка",
    PrinterFault.NO_TONER: "закончился тонер",
    PrinterFault.OFFLINE: "не отвечает",
    PrinterFault.PAUSED: "очередь печати остановлена",
    PrinterFault.SLEEPING: "спит и не просыпается",
    PrinterFault.NOT_SET_UP: "принтера нет",
    PrinterFault.REFUSED: "не принимает документ",
    PrinterFault.UNKNOWN: "остановлен и не говорит почему",
}
_MINUTE, _HOUR = 60, 3600


def duration(seconds: int) -> str:
    """`40 секунд`, `2 минуты`, `1 час`: accusative."""
    if seconds < _MINUTE:
        return counted(max(seconds, 1), "секунду", "секунды", "секунд")
    if seconds < _HOUR:
        return counted(-(-seconds // _MINUTE), "минуту", "минуты", "минут")
    return counted(-(-seconds // _HOUR), "час", "часа", "часов")


def not_done(error: CabinetError) -> str:
    """Why something did not work."""
    match error:
        case PrinterFailed():
            return f"Не напечатано: {FAULTS[error.fault]}."
        case NotKept():
            return "Не получилось: диск не записывает."
        case _:
            return "Не получилось. Подробности в журнале терминала."
