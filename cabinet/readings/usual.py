"""What a meter usually uses in a month."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from domain.meters import Meter, Register
from domain.periods import months_between
from domain.readings import ROLLOVER_MOST, Reading, RegisterValues

if TYPE_CHECKING:
    from collections.abc import Sequence

READINGS_COUNTED = 12
"""The usual use is averaged over so many settled readings at most: a year, with its seasons."""

_EXACT_TO = Decimal("0.001")


def usual_use(meter: Meter, settled: Sequence[Reading]) -> RegisterValues:
    """The average use a month by register, from settled readings, newest first.

    A use over skipped months counts as spread over them. A register for which fewer than two
    readings exist is left out.
    """
    counted = settled[:READINGS_COUNTED]
    usual = {register: _average(meter, register, counted) for register in meter.registers}
    return {register: use for register, use in usual.items() if use is not None}


def _average(meter: Meter, register: Register, readings: Sequence[Reading]) -> Decimal | None:
    known = [reading for reading in readings if register in reading.values]
    total, months = Decimal(0), 0
    for newer, older in pairwise(known):
        use = _use(meter, newer.values[register], older.values[register])
        if use is not None:
            total += use
            months += months_between(older.period, newer.period)
    return (total / months).quantize(_EXACT_TO) if months else None


def _use(meter: Meter, newer: Decimal, older: Decimal) -> Decimal | None:
    """The use between two readings; None for a step back that is a correction, not a rollover."""
    if newer >= older:
        return newer - older
    rolled = newer - older + meter.modulus
    return rolled if rolled <= meter.modulus * ROLLOVER_MOST else None
