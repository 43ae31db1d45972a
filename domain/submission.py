"""When a company takes readings: the submission window, and what happens outside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.periods import Period, add_months, period_of
from domain.utilities import Utility

_DAY = timedelta(days=1)
_LONGEST_MONTH = 31


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
        """The opening that holds the day, or else the next one; None when it never closes.

        All of its days belong to one period: where a short month lacks the days on which the
        window would close, one opening ends and the next begins at one midnight.
        """
        if self._never_closes():
            return None
        while not self.contains(day):
            day += _DAY
        return OpenDays(first=self._edge(day, -_DAY), last=self._edge(day, _DAY))

    def _never_closes(self) -> bool:
        last_before = self.first_day - 1 or _LONGEST_MONTH
        return self.last_day == last_before

    def _edge(self, day: date, step: timedelta) -> date:
        """The last day of the opening in that direction."""
        period = self.period_for(day)
        while self.contains(day + step) and self.period_for(day + step) == period:
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
