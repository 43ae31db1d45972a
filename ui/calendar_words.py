"""Dates and months as the resident's language writes them, in the middle of a sentence.

Names and patterns come from the catalogue: those of Qt have no Bashkir and an American English.
Documents have theirs from `domain.russian`.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from domain.money import NO_BREAK
from domain.periods import Period

translate = QCoreApplication.translate

_ALONE = (
    QT_TRANSLATE_NOOP("Month", "January"),
    QT_TRANSLATE_NOOP("Month", "February"),
    QT_TRANSLATE_NOOP("Month", "March"),
    QT_TRANSLATE_NOOP("Month", "April"),
    QT_TRANSLATE_NOOP("Month", "May"),
    QT_TRANSLATE_NOOP("Month", "June"),
    QT_TRANSLATE_NOOP("Month", "July"),
    QT_TRANSLATE_NOOP("Month", "August"),
    QT_TRANSLATE_NOOP("Month", "September"),
    QT_TRANSLATE_NOOP("Month", "October"),
    QT_TRANSLATE_NOOP("Month", "November"),
    QT_TRANSLATE_NOOP("Month", "December"),
)
_OF_A_DAY = (
    QT_TRANSLATE_NOOP("MonthOfDay", "January"),
    QT_TRANSLATE_NOOP("MonthOfDay", "February"),
    QT_TRANSLATE_NOOP("MonthOfDay", "March"),
    QT_TRANSLATE_NOOP("MonthOfDay", "April"),
    QT_TRANSLATE_NOOP("MonthOfDay", "May"),
    QT_TRANSLATE_NOOP("MonthOfDay", "June"),
    QT_TRANSLATE_NOOP("MonthOfDay", "July"),
    QT_TRANSLATE_NOOP("MonthOfDay", "August"),
    QT_TRANSLATE_NOOP("MonthOfDay", "September"),
    QT_TRANSLATE_NOOP("MonthOfDay", "October"),
    QT_TRANSLATE_NOOP("MonthOfDay", "November"),
    QT_TRANSLATE_NOOP("MonthOfDay", "December"),
)


def month_name(period: Period) -> str:
    """`октябрь`."""
    return translate("Month", str(_ALONE[period.month - 1]))


def month_and_year(period: Period) -> str:
    """`октябрь 2026`."""
    #: a month alone: October 2026
    pattern = translate("Date", "{month} {year}")
    return _held(pattern.format(month=month_name(period), year=period.year))


def day_and_month(day: date) -> str:
    """`22 ноября`."""
    #: a day: 22 November
    pattern = translate("Date", "{day} {month}")
    name = translate("MonthOfDay", str(_OF_A_DAY[day.month - 1]))
    return _held(pattern.format(day=day.day, month=name))


def short_date(day: date) -> str:
    """`22.11.2026`."""
    #: a date in figures, as the bill has it: 05.11.2026
    pattern = translate("Date", "{day}.{month}.{year}")
    return pattern.format(day=f"{day.day:02}", month=f"{day.month:02}", year=day.year)


def _held(text: str) -> str:
    """A date is never broken over two lines."""
    return text.replace(" ", NO_BREAK)
