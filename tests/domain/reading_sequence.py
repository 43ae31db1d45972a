"""Any sequence of readings given, given late, replaced, deleted, settled and refused by billing.

`ReadingSequence` says what happens and what must hold; who keeps the readings is its subclass.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.meters import Register
from domain.readings import Reading, use_between
from domain.submission import SubmissionRules
from tests.domain.factories import make_meter

T1 = Register.T1
METER = make_meter(capacity=6, decimals=0)
"""So large that the use of a whole sequence stays a believable rollover."""

RULES = SubmissionRules(inspector_after_months=None)
FIRST_DAY = date(2026, 10, 20)
FIRST_VALUE = 999_900
OFTEN_FEW_DAYS = st.integers(0, 3) | st.integers(20, 70)


class ReadingSequence(RuleBasedStateMachine):
    """One meter, its first reading settled, a hundred units before zero."""

    def __init__(self) -> None:
        super().__init__()
        self.today = FIRST_DAY + timedelta(days=31)
        self._settled: dict[str, tuple[date, Decimal]] = {}

    @abstractmethod
    def give(self, value: Decimal, captured_on: date) -> None:
        """Give it, or leave it when the rules refuse."""

    @abstractmethod
    def delete(self, reading: Reading) -> None:
        """Delete it, or leave it when the rules refuse."""

    @abstractmethod
    def settle(self, reading: Reading, value: Decimal) -> None:
        """What a billing run does to an unsettled reading; the value may be its own."""

    @abstractmethod
    def refuse(self, reading: Reading) -> None:
        """What billing does to an unsettled reading that it cannot take."""

    @abstractmethod
    def live(self) -> Sequence[Reading]:
        """The readings that count, oldest period first."""

    @rule(days=OFTEN_FEW_DAYS)
    def time_passes(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule(steps=st.integers(-60, 250), late_by=st.just(0) | OFTEN_FEW_DAYS)
    def somebody_gives(self, steps: int, late_by: int) -> None:
        """What the meter shows, or nearly; the day may be one of an earlier month."""
        captured_on = max(self.today - timedelta(days=late_by), FIRST_DAY + timedelta(days=1))
        shown = (self.live()[-1].values[T1] + steps) % METER.modulus
        self.give(shown, captured_on)

    @rule(which=st.integers(0, 9))
    def somebody_deletes(self, which: int) -> None:
        self.delete(self._pick(self.live(), which))

    @precondition(lambda self: self._unsettled())
    @rule(which=st.integers(0, 9), corrected=st.booleans())
    def billing_settles(self, which: int, corrected: bool) -> None:
        reading = self._pick(self._unsettled(), which)
        value = self._before(reading).values[T1] if corrected else reading.values[T1]
        self.settle(reading, value)
        (kept,) = (live for live in self.live() if live.period == reading.period)
        self._settled[kept.reading_id] = (kept.period, kept.values[T1])

    @precondition(lambda self: self._unsettled())
    @rule(which=st.integers(0, 9))
    def billing_refuses(self, which: int) -> None:
        self.refuse(self._pick(self._unsettled(), which))

    @invariant()
    def no_use_is_negative(self) -> None:
        for earlier, later in pairwise(self.live()):
            use = use_between(METER, earlier.values[T1], later.values[T1])
            assert use is not None, (earlier, later)
            assert use >= 0

    @invariant()
    def a_period_has_one_reading(self) -> None:
        periods = [reading.period for reading in self.live()]
        assert periods == sorted(set(periods))

    @invariant()
    def nothing_settled_ever_changes(self) -> None:
        kept = {
            reading.reading_id: (reading.period, reading.values[T1])
            for reading in self.live()
            if reading.settled
        }
        assert self._settled.items() <= kept.items()

    def _unsettled(self) -> list[Reading]:
        return [reading for reading in self.live() if not reading.settled]

    def _before(self, reading: Reading) -> Reading:
        return [other for other in self.live() if other.period < reading.period][-1]

    def _pick(self, readings: Sequence[Reading], which: int) -> Reading:
        return readings[which % len(readings)]
