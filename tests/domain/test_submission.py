"""The submission window over the ends of months and years, and what happens outside it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.submission import OpenDays, OutsideWindow, SubmissionRules, SubmissionWindow

DAY = timedelta(days=1)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
windows = st.builds(
    lambda first, last: SubmissionWindow(first_day=first, last_day=last),
    st.integers(1, 31),
    st.integers(1, 31),
)


@pytest.mark.parametrize(
    ("window", "day", "first", "last"),
    [
        ((15, 25), "2026-11-01", "2026-11-15", "2026-11-25"),
        ((15, 25), "2026-11-15", "2026-11-15", "2026-11-25"),
        ((15, 25), "2026-11-25", "2026-11-15", "2026-11-25"),
        ((15, 25), "2026-12-26", "2027-01-15", "2027-01-25"),
        ((25, 5), "2026-12-31", "2026-12-25", "2027-01-05"),
        ((25, 5), "2027-01-01", "2026-12-25", "2027-01-05"),
        ((25, 5), "2027-01-06", "2027-01-25", "2027-02-05"),
        ((20, 31), "2027-02-10", "2027-02-20", "2027-02-28"),
        ((20, 31), "2028-02-10", "2028-02-20", "2028-02-29"),
        ((29, 3), "2027-02-10", "2027-03-01", "2027-03-03"),
        ((29, 3), "2028-02-10", "2028-02-29", "2028-03-03"),
        ((31, 31), "2026-11-01", "2026-12-31", "2026-12-31"),
        ((1, 30), "2026-11-15", "2026-11-01", "2026-11-30"),
        ((1, 30), "2026-12-31", "2027-01-01", "2027-01-30"),
        ((31, 29), "2027-02-10", "2027-01-31", "2027-02-28"),
        ((31, 29), "2027-03-10", "2027-03-01", "2027-03-29"),
    ],
)  # fmt: skip
def test_the_opening_of_a_day_or_the_next_one(
    window: tuple[int, int], day: str, first: str, last: str
) -> None:
    opening = SubmissionWindow(first_day=window[0], last_day=window[1]).days_at(
        date.fromisoformat(day)
    )

    assert opening == OpenDays(first=date.fromisoformat(first), last=date.fromisoformat(last))


@pytest.mark.parametrize("window", [(1, 31), (16, 15), (31, 30), (2, 1)])
def test_a_window_of_all_days_never_closes(window: tuple[int, int]) -> None:
    every_day = SubmissionWindow(first_day=window[0], last_day=window[1])

    assert every_day.days_at(date(2027, 2, 14)) is None


@given(windows, days)
def test_an_opening_is_all_the_days_of_one_period(window: SubmissionWindow, day: date) -> None:
    opening = window.days_at(day)
    if opening is None:
        return
    length = (opening.last - opening.first).days
    inside = [opening.first + DAY * number for number in range(length + 1)]

    assert all(window.contains(each) for each in inside)
    assert len({window.period_for(each) for each in inside}) == 1
    for outside in (opening.first - DAY, opening.last + DAY):
        same_period = window.period_for(outside) == window.period_for(opening.first)
        assert not (window.contains(outside) and same_period)


@given(windows, days)
def test_what_comes_outside_counts_for_the_opening_that_comes_next(
    window: SubmissionWindow, day: date
) -> None:
    rules = SubmissionRules(window=window, outside=OutsideWindow.NEXT_PERIOD)
    opening = window.days_at(day)

    assert rules.takes_on(day)
    if opening is not None:
        assert rules.period_for(day) == rules.period_for(opening.first)
        assert rules.period_for(day) >= rules.period_for(day - DAY)


@given(windows, days)
def test_a_company_that_refuses_takes_readings_on_open_days_only(
    window: SubmissionWindow, day: date
) -> None:
    assert SubmissionRules(window=window).takes_on(day) is window.contains(day)
