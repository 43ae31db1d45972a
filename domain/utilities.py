"""Utilities (коммунальные услуги) and their units of volume."""

from __future__ import annotations

from enum import StrEnum


class Utility(StrEnum):
    """A utility, in the order in which bills and screens list them."""

    HEATING = "heating"
    HOT_WATER = "hot_water"
    COLD_WATER = "cold_water"
    SEWERAGE = "sewerage"
    ELECTRICITY = "electricity"
    WASTE = "waste"


class Unit(StrEnum):
    """The unit in which a volume is counted."""

    GCAL = "gcal"
    CUBIC_METRE = "m3"
    KWH = "kwh"


UNITS: dict[Utility, Unit] = {
    Utility.HEATING: Unit.GCAL,
    Utility.HOT_WATER: Unit.CUBIC_METRE,
    Utility.COLD_WATER: Unit.CUBIC_METRE,
    Utility.SEWERAGE: Unit.CUBIC_METRE,
    Utility.ELECTRICITY: Unit.KWH,
    Utility.WASTE: Unit.CUBIC_METRE,
}
"""The usual unit of each utility; a charge may name another."""
