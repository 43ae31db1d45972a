"""What a meter usually uses in a month."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from domain.meters import Meter, Register
from domain.periods import months_between
from domain.readings import Reading, RegisterValues, use_between

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
        use = use_between(meter, older.values[register], newer.values[register])
        if use is not None:
            total += use
            months += months_between(older.period, newer.period)
    return (total / months).quantize(_EXACT_TO) if months else None
