"""Billing periods (отчётный период): a month, written as its first day."""

from __future__ import annotations

from datetime import date
from typing import NewType

Period = NewType("Period", date)
"""The first day of a month. Made by `period_of`; on the wire an ISO date."""


def period_of(day: date) -> Period:
    """The period that holds `day`."""
    return Period(day.replace(day=1))


def add_months(period: Period, months: int) -> Period:
    """The period `months` later; earlier when negative."""
    index = period.year * 12 + period.month - 1 + months
    return Period(date(index // 12, index % 12 + 1, 1))


def months_between(earlier: Period, later: Period) -> int:
    """How many months `later` is after `earlier`; negative the other way round."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month
