"""The state of the terminal in words, made from what was looked at."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.printing import Supply
from kiosk.printing.printer import PrinterStatus
from kiosk.terminal_state import CabinetLook, DiskLook, OutboxLook
from ui.service.common_words import FAULTS, Said, duration

STATE = "Состояние"
LOOKING = "Смотрим…"
STATE_NAMES = {
    "terminal": "Терминал",
    "service": "Режим",
    "cabinet": "Кабинет",
    "outbox": "Очередь",
    "printer": "Принтер",
    "slips": "Принтер талонов",
    "disk": "Диск",
    "clock": "Часы",
    "screen": "Экран",
}
NO_SLIP_PRINTER = "Не настроен"
_LOW = {Supply.PAPER: "мало бумаги", Supply.TONER: "мало тонера"}
_GIGA, _MEGA = 1_000_000_000, 1_000_000


def cabinet(look: CabinetLook) -> Said:
    """Whether it answers, and when it did last."""
    if look.took_ms is not None:
        return f"Отвечает за {look.took_ms} мс", "good"
    if look.refused:
        return "Не признаёт этот терминал: зарегистрируйте его заново", "bad"
    if look.heard_at is None:
        return "Не отвечает с самого запуска", "bad"
    return f"Не отвечает, последний ответ {moment(look.heard_at)}", "bad"


def clock(look: CabinetLook, now: datetime) -> Said:
    """The time here, beside the cabinet's."""
    shown = f"{now:%d.%m.%Y %H:%M}, {now:%Z}"
    if look.heard_at is None:
        return f"{shown}, сверить не с чем", "warn"
    seconds = round(look.ahead.total_seconds())
    if abs(look.ahead) < timedelta(minutes=1):
        return f"{shown}, как у кабинета", "good"
    way = "спешат" if seconds > 0 else "отстают"
    return f"{shown}, {way} на {duration(abs(seconds))}", "bad"


def outbox(look: OutboxLook) -> Said:
    """What waits to be delivered, and what cannot be."""
    waiting = "Пусто"
    if look.waiting:
        waiting = f"Ждёт отправки: {look.waiting}"
        if look.oldest_at is not None:
            waiting += f" с {moment(look.oldest_at)}"
    if look.refused:
        return f"{waiting}. Не принято кабинетом: {look.refused}", "bad"
    return waiting, "warn" if look.waiting else "good"


def printer(status: PrinterStatus) -> Said:
    """What is wrong with it, what runs low, and its own words."""
    low = [_LOW[supply] for supply in sorted(status.low)]
    own = [reason for reason in status.reasons if reason != "none"]
    said = ["готов" if status.fault is None else FAULTS[status.fault], *low]
    text = ", ".join(said).capitalize() + (f" ({', '.join(own)})" if own else "")
    if status.fault is not None:
        return text, "bad"
    return text, "warn" if low else "good"


def disk(look: DiskLook) -> Said:
    """How much room there is."""
    text = f"Свободно {_size(look.free)} из {_size(look.whole)}"
    return (f"{text}: мало", "bad") if look.little else (text, "good")


def out_of_service(active: bool) -> Said:
    """Whether residents can use it."""
    return ("Не работает: жителям сказано об этом", "warn") if active else ("Работает", "good")


def terminal(name: str, office: str, version: str) -> Said:
    """Which one this is."""
    place = f"{name}, {office}" if office else name
    return f"{place}. Версия {version}", "plain"


def screen(width: int, height: int, name: str) -> Said:
    """The monitor."""
    return (f"{width}×{height}, {name}" if name else f"{width}×{height}"), "plain"


def moment(at: datetime) -> str:
    """`14:05` as long as it is today, else `21.11.2026 14:05`."""
    today = at.date() == datetime.now(at.tzinfo).date()
    return f"{at:%H:%M}" if today else f"{at:%d.%m.%Y %H:%M}"


def _size(count: int) -> str:
    if count >= _GIGA:
        return f"{count / _GIGA:.1f} ГБ".replace(".", ",")
    return f"{count // _MEGA} МБ"
