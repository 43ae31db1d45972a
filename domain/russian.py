"""How dates, counts, decimals and utilities are written in Russian."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from domain.money import MINUS, NO_BREAK
from domain.periods import Period
from domain.utilities import Unit, Utility

MONTHS = (
    "январь", "февраль", "март", "апрель", "май", "июнь",
    "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
)  # fmt: skip
MONTHS_GENITIVE = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip

UTILITY_NAMES = {
    Utility.HEATING: "Отопление",
    Utility.HOT_WATER: "Горячее водоснабжение",
    Utility.COLD_WATER: "Холодное водоснабжение",
    Utility.SEWERAGE: "Водоотведение",
    Utility.ELECTRICITY: "Электроснабжение",
    Utility.WASTE: "Обращение с ТКО",
}
UNIT_NAMES = {Unit.GCAL: "Гкал", Unit.CUBIC_METRE: "м³", Unit.KWH: "кВт·ч"}


def plural(count: int, one: str, few: str, many: str) -> str:
    """The form that goes with `count`: 1 день, 2 дня, 5 дней, 11 дней, 21 день."""
    tens, ones = abs(count) % 100, abs(count) % 10
    if ones == 1 and tens != 11:
        return one
    if 2 <= ones <= 4 and not 12 <= tens <= 14:
        return few
    return many


def counted(count: int, one: str, few: str, many: str) -> str:
    """The count with its word: `5 дней`, held together by a no-break space."""
    return f"{format_decimal(Decimal(count))}{NO_BREAK}{plural(count, one, few, many)}"


def month_name(period: Period) -> str:
    """`октябрь`."""
    return MONTHS[period.month - 1]


def month_and_year(period: Period) -> str:
    """`октябрь 2026`."""
    return f"{month_name(period)}{NO_BREAK}{period.year}"


def day_and_month(day: date) -> str:
    """`22 ноября`."""
    return f"{day.day}{NO_BREAK}{MONTHS_GENITIVE[day.month - 1]}"


def short_date(day: date) -> str:
    """`22.11.2026`."""
    return f"{day:%d.%m.%Y}"


def format_decimal(value: Decimal, decimals: int | None = None) -> str:
    """`1204.5` gives `1 204,5`; with `decimals` exactly so many places, halves rounded up."""
    if decimals is not None:
        value = value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    sign = MINUS if value < 0 else ""
    return sign + f"{abs(value):,f}".replace(",", NO_BREAK).replace(".", ",")


def utility_name(utility: Utility) -> str:
    """As documents call it: `Электроснабжение`. Documents are Russian in every language."""
    return UTILITY_NAMES[utility]


def unit_name(unit: Unit) -> str:
    """`м³`."""
    return UNIT_NAMES[unit]
