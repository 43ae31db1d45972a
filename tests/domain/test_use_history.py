"""Use by month and year by year: skipped months, replaced meters, rollovers, several registers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.meters import Register
from domain.periods import Period, add_months
from domain.readings import Reading, Refusal
from domain.use_history import NoUse, last_months, uses_by_month, year_pairs
from tests.domain.factories import Values, make_meter, make_reading

METER = make_meter(capacity=5, decimals=3)
DAY_NIGHT = make_meter(capacity=6, decimals=1, registers="T1 T2")


def period(text: str) -> Period:
    return Period(date.fromisoformat(f"{text}-01"))


def history(written: dict[str, Values]) -> list[Reading]:
    """Readings by month, in the order in which the cabinet sends them: newest first."""
    return [make_reading(values, month) for month, values in reversed(written.items())]


@pytest.mark.parametrize(
    ("written", "month", "total", "months", "missing"),
    [
        ({"2026-09": "100", "2026-10": "104.5"}, "2026-10", "4.5", 1, None),
        ({"2026-09": "100", "2026-10": "100"}, "2026-10", "0", 1, None),
        ({"2026-09": "100"}, "2026-09", None, 1, NoUse.NOTHING_BEFORE),
        ({"2026-08": "100", "2026-10": "108"}, "2026-10", "8", 2, None),
        ({"2025-12": "100", "2026-01": "103"}, "2026-01", "3", 1, None),
        ({"2025-11": "100", "2026-02": "109"}, "2026-02", "9", 3, None),
        ({"2026-09": "99998", "2026-10": "3.5"}, "2026-10", "5.5", 1, None),
        ({"2026-09": "2917", "2026-10": "0"}, "2026-10", None, 1, NoUse.STEP_BACK),
        ({"2026-09": "655", "2026-10": "654"}, "2026-10", None, 1, NoUse.STEP_BACK),
    ],
    ids=[
        "a month", "nobody at home", "the first reading", "one month skipped", "over a year's end",
        "two months skipped over a year's end", "rollover", "replaced", "corrected",
    ],
)  # fmt: skip
def test_use_of_a_month(
    written: dict[str, Values], month: str, total: str | None, months: int, missing: NoUse | None
) -> None:
    use = uses_by_month(METER, history(written))[period(month)]

    assert use.total == (None if total is None else Decimal(total))
    assert (use.months, use.missing) == (months, missing)


def test_after_a_step_back_use_is_counted_from_the_new_value() -> None:
    written: dict[str, Values] = {"2026-08": "2917", "2026-09": "0.5", "2026-10": "4.5"}
    uses = uses_by_month(METER, history(written))

    assert [use.total for use in uses.values()] == [None, None, Decimal(4)]


@pytest.mark.parametrize(
    ("before", "after", "by_register", "missing"),
    [
        ({"T1": "100", "T2": "50"}, {"T1": "228", "T2": "111"}, {"T1": "128", "T2": "61"}, None),
        ({"T1": "100"}, {"T1": "228", "T2": "111"}, {"T1": "128"}, NoUse.NOTHING_BEFORE),
        ({"T1": "100", "T2": "50"}, {"T1": "228", "T2": "3"}, {"T1": "128"}, NoUse.STEP_BACK),
    ],
    ids=["both", "a register that is new", "one stepped back"],
)
def test_registers_together(
    before: Values, after: Values, by_register: dict[str, str], missing: NoUse | None
) -> None:
    readings = history({"2026-09": before, "2026-10": after})
    use = uses_by_month(DAY_NIGHT, readings)[period("2026-10")]

    assert use.by_register == {Register(name): Decimal(u) for name, u in by_register.items()}
    assert use.missing is missing
    assert (use.total is None) == (missing is not None)


def test_what_billing_refused_does_not_count() -> None:
    kept = history({"2026-08": "100", "2026-10": "108"})
    refused = replace(make_reading("900", "2026-09"), refusal=Refusal.BY_BILLING)
    use = uses_by_month(METER, [kept[0], refused, kept[1]])

    assert list(use) == [period("2026-08"), period("2026-10")]
    assert (use[period("2026-10")].total, use[period("2026-10")].months) == (Decimal(8), 2)


def test_of_two_readings_for_a_month_the_later_counts() -> None:
    first = replace(make_reading("104", "2026-10"), taken_on=date(2026, 10, 15))
    second = replace(make_reading("105", "2026-10"), taken_on=date(2026, 10, 20))
    uses = uses_by_month(METER, [second, first, make_reading("100", "2026-09")])

    assert uses[period("2026-10")].total == Decimal(5)


def test_no_readings_no_use() -> None:
    assert uses_by_month(METER, []) == {}
    assert [use.missing for use in last_months(METER, [], period("2026-10"), 1)] == [
        NoUse.BEFORE_HISTORY
    ]


def test_months_without_a_reading_are_gaps() -> None:
    readings = history({"2026-06": "100", "2026-07": "104", "2026-09": "112"})
    months = last_months(METER, readings, period("2026-10"), 6)

    assert [use.period.month for use in months] == [10, 9, 8, 7, 6, 5]
    assert [use.total for use in months] == [None, Decimal(8), None, Decimal(4), None, None]
    assert [use.missing for use in months] == [
        NoUse.NO_READING, None, NoUse.NO_READING, None, NoUse.NOTHING_BEFORE, NoUse.BEFORE_HISTORY,
    ]  # fmt: skip


@pytest.mark.parametrize("last", ["2026-11", "2026-01", "2024-02"])
def test_a_month_stands_beside_the_same_one_a_year_earlier(last: str) -> None:
    newest = period(last)
    readings = [
        make_reading(str(1000 - 3 * back), f"{add_months(newest, -back):%Y-%m}")
        for back in range(36)
    ]
    pairs = year_pairs(METER, readings, newest)

    assert len(pairs) == 12
    assert pairs[0].month.period == newest
    for pair in pairs:
        assert pair.year_before.period == add_months(pair.month.period, -12)
        assert pair.month.total == pair.year_before.total == Decimal(3)


def test_a_meter_of_this_year_has_nothing_beside_it() -> None:
    readings = history({"2026-08": "0", "2026-09": "4", "2026-10": "9"})
    pairs = year_pairs(METER, readings, period("2026-10"))

    assert [pair.month.total for pair in pairs[:3]] == [Decimal(5), Decimal(4), None]
    assert {pair.year_before.missing for pair in pairs} == {NoUse.BEFORE_HISTORY}


steps = st.lists(st.tuples(st.integers(0, 35), st.integers(0, 99_999_999)), max_size=20)


@given(steps)
def test_no_use_is_negative_and_none_is_invented(given_readings: list[tuple[int, int]]) -> None:
    newest = period("2026-11")
    readings = [
        make_reading(str(Decimal(value) / 1000), f"{add_months(newest, -back):%Y-%m}")
        for back, value in given_readings
    ]
    uses = uses_by_month(METER, readings)

    assert set(uses) == {reading.period for reading in readings}
    assert all(use.total is None or use.total >= 0 for use in uses.values())
    assert list(uses) == sorted(uses)
