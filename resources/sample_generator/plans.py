"""What a household of the sample is told to be like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum, auto

from domain.accounts import Account
from domain.meters import Meter, Register
from domain.periods import Period
from domain.readings import Channel
from domain.utilities import Utility

FIRST_PERIOD = Period(date(2023, 11, 1))
LAST_PERIOD = Period(date(2026, 10, 1))
"""The last closed period; there are 36 in all."""

AS_OF = date(2026, 11, 20)


class Habit(Enum):
    """How a household pays."""

    PUNCTUAL = auto()
    """All that is due, every month."""
    FORGETFUL = auto()
    """All that is due, but in some months nothing."""
    ROUNDING = auto()
    """Rounded up to whole hundreds, so that an advance grows."""
    IN_ADVANCE = auto()
    """For three months at once."""
    IN_PART = auto()
    """Four tenths of what is due."""
    STOPPED = auto()
    """Nothing any more since `Household.stopped`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterPlan:
    """A meter, what is used through it in an average month, and what it shows in the end.

    `read_from` and `read_until` are the first and the last period with a reading.
    """

    meter: Meter
    monthly: Mapping[Register, Decimal]
    last: Mapping[Register, Decimal]
    read_from: Period = FIRST_PERIOD
    read_until: Period = LAST_PERIOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """An account and how it lives. `about` says what it is good for showing.

    `privileges` are shares of what is charged, `opening` what was due before the first period.
    `unpaid` and `prepaid` override the habit for a utility: not paid from that period on, or paid
    once so much more in that period. `november` is how the open period's reading came, if it did.
    """

    account: Account
    about: str
    habit: Habit
    meters: tuple[MeterPlan, ...]
    channel: Channel = Channel.WEB
    privileges: Mapping[Utility, Decimal] = field(default_factory=dict)
    opening: Mapping[Utility, int] = field(default_factory=dict)
    stopped: Period | None = None
    unpaid: Mapping[Utility, Period] = field(default_factory=dict)
    prepaid: Mapping[Utility, tuple[Period, int]] = field(default_factory=dict)
    pays_after_closing: bool = True
    november: Channel | None = None
