"""Tariffs, norms and seasons of the sample: near to what a town in the Urals has."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from domain.meters import Register
from domain.utilities import Utility

_STEPS: tuple[tuple[date, Decimal], ...] = (
    (date(2022, 12, 1), Decimal(1)),
    (date(2024, 7, 1), Decimal("1.098")),
    (date(2025, 7, 1), Decimal("1.219")),
    (date(2025, 12, 1), Decimal("1.243")),
    (date(2026, 7, 1), Decimal("1.356")),
)
"""From when tariffs are so many times those of the end of 2022."""

_BASE = {
    Utility.HEATING: Decimal("1742.18"),
    Utility.HOT_WATER: Decimal("138.64"),
    Utility.COLD_WATER: Decimal("27.36"),
    Utility.SEWERAGE: Decimal("22.91"),
    Utility.ELECTRICITY: Decimal("3.88"),
    Utility.WASTE: Decimal("482.70"),
}
"""Rubles a unit, tax included."""

_ZONES = {
    Register.T1: Decimal("1.15"),
    Register.T2: Decimal("0.62"),
    Register.T3: Decimal("0.98"),
}
"""Day or peak, night and half-peak against the single tariff of electricity."""

_HEATING_NORM = {
    10: Decimal("0.0148"), 11: Decimal("0.0224"), 12: Decimal("0.0281"), 1: Decimal("0.0302"),
    2: Decimal("0.0276"), 3: Decimal("0.0219"), 4: Decimal("0.0131"),
}  # fmt: skip
"""Gcal a square metre of heated area, by month; nothing from May to September."""

_PERSON_NORM = {
    Utility.HOT_WATER: Decimal("3.29"),
    Utility.COLD_WATER: Decimal("4.56"),
    Utility.ELECTRICITY: Decimal(96),
    Utility.WASTE: Decimal("0.18"),
}
"""Units a person and month."""

_KOPECK = Decimal("0.01")


def tariff(utility: Utility, period: date, register: Register | None = None) -> Decimal:
    """Rubles a unit in that period."""
    factor = next(factor for since, factor in reversed(_STEPS) if since <= period)
    zone = Decimal(1) if register is None else _ZONES[register]
    return (_BASE[utility] * factor * zone).quantize(_KOPECK)


def norm(utility: Utility, period: date, people: int, heated_area: Decimal) -> Decimal:
    """The volume of a month where no meter tells it; sewerage takes what both waters give."""
    if utility is Utility.HEATING:
        volume = _HEATING_NORM.get(period.month, Decimal(0)) * heated_area
        return volume.quantize(Decimal("0.0001"))
    return _PERSON_NORM[utility] * people


def season(utility: Utility, period: date) -> Decimal:
    """How a month's use compares with the average month's."""
    if utility is Utility.HEATING:
        return _HEATING_NORM.get(period.month, Decimal(0)) / Decimal("0.0132")
    if utility is Utility.ELECTRICITY:
        return Decimal("1.15") if period.month in {11, 12, 1, 2} else Decimal("0.95")
    return Decimal("0.85") if period.month in {7, 8} else Decimal("1.03")
