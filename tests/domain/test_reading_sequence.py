"""The rules alone: readings are kept in a list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import settings

from domain.readings import Channel, MeterCard, Reading, check_reading
from tests.domain.factories import make_card
from tests.domain.reading_sequence import (
    FIRST_DAY,
    FIRST_VALUE,
    METER,
    RULES,
    T1,
    ReadingSequence,
)


class ListedSequence(ReadingSequence):
    """The newest of a period replaces the one before."""

    def __init__(self) -> None:
        super().__init__()
        self._given = 0
        self._readings = [self._reading(Decimal(FIRST_VALUE), FIRST_DAY, settled=True)]

    def give(self, value: Decimal, captured_on: date) -> None:
        verdict = check_reading(self._card(captured_on), {T1: value}, captured_on)
        assert all(use >= 0 for use in verdict.use.values())
        if verdict.refusal is None:
            new = self._reading(value, captured_on)
            self._readings = [kept for kept in self._readings if kept.period != new.period]
            self._readings = sorted([*self._readings, new], key=lambda kept: kept.period)

    def delete(self, reading: Reading) -> None:
        if not reading.settled:
            self._readings.remove(reading)

    def settle(self, reading: Reading, value: Decimal) -> None:
        at = self._readings.index(reading)
        self._readings[at] = replace(reading, values={T1: value}, settled=True)

    def refuse(self, reading: Reading) -> None:
        self._readings.remove(reading)

    def live(self) -> list[Reading]:
        return self._readings

    def _card(self, on: date) -> MeterCard:
        period = RULES.period_for(on)
        earlier = [kept for kept in self._readings if kept.period < period]
        later = [kept for kept in self._readings if kept.period > period]
        current = [kept for kept in self._readings if kept.period == period]
        return replace(
            make_card(METER, inspector_after_months=None),
            previous=earlier[-1] if earlier else None,
            current=current[0] if current else None,
            following=later[0] if later else None,
        )

    def _reading(self, value: Decimal, taken_on: date, *, settled: bool = False) -> Reading:
        self._given += 1
        return Reading(
            reading_id=f"r-{self._given}",
            meter_id=METER.meter_id,
            period=RULES.period_for(taken_on),
            taken_on=taken_on,
            values={T1: value},
            channel=Channel.TERMINAL,
            settled=settled,
        )


TestListedSequence = ListedSequence.TestCase
TestListedSequence.settings = settings(max_examples=100, stateful_step_count=30)
