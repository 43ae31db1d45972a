"""Meters and readings for the tests: everything ordinary unless a test says otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from domain.meters import Meter, Register
from domain.periods import Period
from domain.readings import Channel, MeterCard, Reading, RegisterValues
from domain.submission import OutsideWindow, SubmissionRules, SubmissionWindow
from domain.utilities import Utility

Values = str | Mapping[str, str] | None
"""`"412.5"` for T1 alone, `{"T1": "412", "T2": "90"}` for several, None for nothing known."""


def values(written: Values) -> RegisterValues:
    by_register = {"T1": written} if isinstance(written, str) else written or {}
    return {Register(name): Decimal(value) for name, value in by_register.items()}


def make_meter(
    *,
    capacity: int = 5,
    decimals: int = 3,
    registers: str = "T1",
    verified_until: date | None = date(2030, 1, 1),
    automatic: bool = False,
    archived: bool = False,
) -> Meter:
    return Meter(
        meter_id="m-1",
        utility=Utility.COLD_WATER,
        serial_number="18-204771",
        place="санузел",
        registers=tuple(Register(name) for name in registers.split()),
        capacity=capacity,
        decimals=decimals,
        verified_until=verified_until,
        automatic=automatic,
        archived=archived,
    )


def make_reading(written: Values, period: str, *, settled: bool = True) -> Reading:
    month = date.fromisoformat(f"{period}-01")
    return Reading(
        reading_id=f"r-{period}",
        meter_id="m-1",
        period=Period(month),
        taken_on=month.replace(day=20),
        values=values(written),
        channel=Channel.TERMINAL,
        settled=settled,
    )


def make_card(
    meter: Meter | None = None,
    *,
    previous: Reading | None = None,
    current: Reading | None = None,
    following: Reading | None = None,
    usual: Values = None,
    tariffs: Values = None,
    window: tuple[int, int] | None = None,
    outside: OutsideWindow = OutsideWindow.REFUSED,
    inspector_after_months: int | None = 3,
) -> MeterCard:
    return MeterCard(
        meter=meter or make_meter(),
        previous=previous,
        current=current,
        following=following,
        usual=values(usual),
        tariffs=values(tariffs),
        rules=SubmissionRules(
            window=window and SubmissionWindow(first_day=window[0], last_day=window[1]),
            outside=outside,
            inspector_after_months=inspector_after_months,
        ),
    )
