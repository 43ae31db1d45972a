"""Numbers and money as the resident's language writes them; only the decimal mark differs."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from domain import russian
from domain.money import NO_BREAK, rubles_and_kopecks

translate = QCoreApplication.translate

RUBLE = "₽"


def decimal_mark() -> str:
    """`,` in Russian."""
    #: between rubles and kopecks, and in 4,12 m³: a comma or a point
    return translate("Number", ",")


def decimal(value: Decimal, decimals: int | None = None) -> str:
    """`1204.5` gives `1 204,5`; with `decimals` exactly so many places, halves rounded up."""
    return russian.format_decimal(value, decimals).replace(",", decimal_mark())


def money(amount: int) -> str:
    """Kopecks: `481236` gives `4 812,36 ₽`."""
    return f"{money_figure(amount)}{NO_BREAK}{RUBLE}"


def short_money(amount: int) -> str:
    """Without kopecks where there are none: `205 ₽`."""
    return money(amount).replace(f"{decimal_mark()}00", "")


def money_figure(amount: int) -> str:
    """Without the sign of the currency: `4 812,36`."""
    return decimal_mark().join(rubles_and_kopecks(amount))
