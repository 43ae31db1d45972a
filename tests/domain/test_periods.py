from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.periods import Period, add_months, months_between, period_of

days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
periods = days.map(period_of)


@pytest.mark.parametrize(
    ("day", "period"),
    [
        (date(2026, 11, 1), date(2026, 11, 1)),
        (date(2026, 11, 30), date(2026, 11, 1)),
        (date(2028, 2, 29), date(2028, 2, 1)),
    ],
)
def test_a_period_is_the_first_day_of_the_month(day: date, period: date) -> None:
    assert period_of(day) == period


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-11-01", 0, "2026-11-01"),
        ("2026-11-01", 1, "2026-12-01"),
        ("2026-11-01", 2, "2027-01-01"),
        ("2026-12-01", 1, "2027-01-01"),
        ("2026-01-01", -1, "2025-12-01"),
        ("2026-03-01", -36, "2023-03-01"),
        ("2026-12-01", -12, "2025-12-01"),
    ],
)
def test_months_are_counted_over_year_ends(start: str, months: int, end: str) -> None:
    assert add_months(Period(date.fromisoformat(start)), months).isoformat() == end


@given(periods, st.integers(-600, 600))
def test_months_added_are_the_months_between(period: Period, months: int) -> None:
    later = add_months(period, months)

    assert later.day == 1
    assert months_between(period, later) == months
    assert months_between(later, period) == -months


@given(periods, periods)
def test_later_is_more_months(one: Period, other: Period) -> None:
    assert (months_between(one, other) > 0) == (one < other)
