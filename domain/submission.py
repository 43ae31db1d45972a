"""When a company takes readings: the submission window, and what happens outside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.periods import Period, add_months, period_of
from domain.utilities import Utility

_LONGEST_SEARCH = 62
"""Days; a window opens every month, and a month may be too short for its first day."""

_DAY = timedelta(days=1)


class OutsideWindow(StrEnum):
    """What happens to a reading that is given outside the window."""

    REFUSED = "refused"
    NEXT_PERIOD = "next_period"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDays:
    """One opening of the window, both days included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionWindow:
    """The days of a month on which readings are taken, both included.

    `first_day` after `last_day` means a window that crosses the month's end: its days after the
    turn still belong to the month in which it opened.
    """

    first_day: int
    last_day: int

    def contains(self, day: date) -> bool:
        """Whether the window is open on that day."""
        if self.first_day <= self.last_day:
            return self.first_day <= day.day <= self.last_day
        return day.day >= self.first_day or day.day <= self.last_day

    def period_for(self, day: date) -> Period:
        """The period that a reading taken on that day of the window belongs to."""
        month = period_of(day)
        crosses = self.first_day > self.last_day
        return add_months(month, -1) if crosses and day.day <= self.last_day else month

    def days_at(self, day: date) -> OpenDays | None:
        """The opening that holds the day, or else the next one; None when it never closes."""
        first = day
        if self.contains(day):
            first = self._while_open(day, -_DAY)
        else:
            while not self.contains(first):
                first += _DAY
        last = self._while_open(first, _DAY)
        return None if (last - first).days >= _LONGEST_SEARCH else OpenDays(first=first, last=last)

    def _while_open(self, day: date, step: timedelta) -> date:
        """The last open day in that direction, or one too far away to be one."""
        for _ in range(_LONGEST_SEARCH):
            if not self.contains(day + step):
                break
            day += step
        return day


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionRules:
    """What a company decides about the readings of a utility.

    `window` None: readings are taken on any day. `inspector_after_months` None: a long silence
    does not call for an inspector.
    """

    window: SubmissionWindow | None = None
    outside: OutsideWindow = OutsideWindow.REFUSED
    inspector_after_months: int | None = 3

    def takes_on(self, day: date) -> bool:
        """Whether a reading is taken on that day at all."""
        return (
            self.window is None
            or self.outside is OutsideWindow.NEXT_PERIOD
            or self.window.contains(day)
        )

    def period_for(self, day: date) -> Period:
        """The period that a reading taken on that day belongs to."""
        if self.window is None:
            return period_of(day)
        if self.outside is OutsideWindow.NEXT_PERIOD and not self.window.contains(day):
            opening = self.window.days_at(day)
            return period_of(day) if opening is None else self.window.period_for(opening.first)
        return self.window.period_for(day)


RulesFor = Callable[[Utility], SubmissionRules]
"""The rules for the readings of a utility."""
