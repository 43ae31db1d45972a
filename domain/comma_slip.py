"""A comma that was left out, or typed at the wrong place: what the digits may have meant."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from domain.meters import Register
from domain.readings import MeterCard, RegisterValues, check_reading

ABSURD = 10
"""So many times the usual use is rather a slip than a use."""


def likely_meant(card: MeterCard, values: RegisterValues, on: date) -> dict[Register, Decimal]:
    """For registers of unusually high use: the same digits with a comma that makes it usual.

    Empty where no place of the comma does, or where nothing usual is known.
    """
    found = {}
    for register in check_reading(card, values, on).high:
        for meant in _other_commas(values[register], card.meter.decimals):
            verdict = check_reading(card, {**values, register: meant}, on)
            if verdict.refusal is None and register not in verdict.high:
                found[register] = meant
                break
    return found


def looks_absurd(card: MeterCard, use: RegisterValues) -> bool:
    """Whether a use is so high that the comma is the first thing to look at."""
    if not card.meter.decimals:
        return False
    return any(used > card.usual.get(register, used) * ABSURD for register, used in use.items())


def _other_commas(typed: Decimal, decimals: int) -> list[Decimal]:
    """The same digits with fewer of them before the comma; those that the meter can show."""
    shifted = (typed.normalize().scaleb(-places) for places in range(1, 10))
    return [value for value in shifted if value == round(value, decimals)]
