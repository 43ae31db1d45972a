"""What a meter used month by month, and a year compared with the one before it.

A use belongs to the month of the reading that ended it. Where months before that reading were
skipped it is the use of them all: it is not shared out, for nobody knows how it fell.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from domain.meters import Meter
from domain.periods import Period, add_months, months_between
from domain.readings import Reading, RegisterValues, use_between

MONTHS_A_YEAR = 12


class NoUse(StrEnum):
    """Why the use of a month is not known; not knowing it is not a use of zero."""

    NO_READING = "no_reading"
    BEFORE_HISTORY = "before_history"
    NOTHING_BEFORE = "nothing_before"
    STEP_BACK = "step_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthUse:
    """What was used up to the reading of a month.

    `by_register` has each register whose use is known. `months` is how many months the use is of:
    2 where the month before was skipped. `missing` is None when the use of all registers is known.
    """

    period: Period
    by_register: RegisterValues = field(default_factory=dict)
    months: int = 1
    missing: NoUse | None = None

    @property
    def total(self) -> Decimal | None:
        """Over all registers; None where one is not known: a part would look like the whole."""
        return None if self.missing else sum(self.by_register.values(), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPair:
    """A month, and the same month a year earlier."""

    month: MonthUse
    year_before: MonthUse


def uses_by_month(meter: Meter, readings: Iterable[Reading]) -> dict[Period, MonthUse]:
    """The use for each month with a reading, oldest first; the readings come in any order.

    Readings that billing refused do not count. Of two for one month the one taken later does.
    """
    valid = sorted((r for r in readings if r.refusal is None), key=lambda r: (r.period, r.taken_on))
    by_period = {reading.period: reading for reading in valid}
    uses = {p: MonthUse(period=p, missing=NoUse.NOTHING_BEFORE) for p in by_period}
    for earlier, later in pairwise(by_period.values()):
        uses[later.period] = _use(meter, earlier, later)
    return uses


def last_months(
    meter: Meter, readings: Iterable[Reading], last: Period, count: int
) -> tuple[MonthUse, ...]:
    """`count` months up to `last`, newest first; those without a reading say so.

    Of months before the first reading nothing is said: they are not part of the history.
    """
    known = uses_by_month(meter, readings)
    first = min(known, default=None)
    months = []
    for back in range(count):
        period = add_months(last, -back)
        before = first is None or period < first
        missing = NoUse.BEFORE_HISTORY if before else NoUse.NO_READING
        months.append(known.get(period, MonthUse(period=period, missing=missing)))
    return tuple(months)


def year_pairs(meter: Meter, readings: Iterable[Reading], last: Period) -> tuple[YearPair, ...]:
    """The twelve months up to `last`, newest first, each with the same month of the year before."""
    months = last_months(meter, readings, last, 2 * MONTHS_A_YEAR)
    return tuple(
        YearPair(month=month, year_before=year_before)
        for month, year_before in zip(months[:MONTHS_A_YEAR], months[MONTHS_A_YEAR:], strict=True)
    )


def _use(meter: Meter, earlier: Reading, later: Reading) -> MonthUse:
    by_register = {}
    missing = None
    for register in meter.registers:
        before, after = earlier.values.get(register), later.values.get(register)
        if before is None or after is None:
            missing = missing or NoUse.NOTHING_BEFORE
            continue
        use = use_between(meter, before, after)
        if use is None:
            missing = NoUse.STEP_BACK
        else:
            by_register[register] = use
    return MonthUse(
        period=later.period,
        by_register=by_register,
        months=months_between(earlier.period, later.period),
        missing=missing,
    )
