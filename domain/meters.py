"""Individual meters (прибор учёта, ИПУ)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.utilities import Utility

WARN_BEFORE_VERIFICATION_DAYS = 60
"""From so many days before its date a meter's verification is shown with a warning."""


class Register(StrEnum):
    """A tariff zone; T1 is the only register of a single-tariff meter, T1/T2 are day/night."""

    T1 = "T1"
    T2 = "T2"
    T3 = "T3"
    T4 = "T4"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meter:
    """A meter of an account.

    `capacity` is the count of whole digits (значность, 1 to 9), `decimals` of those after the
    comma (0 to 4). From the day after `verified_until` the meter takes no readings.
    """

    meter_id: str
    utility: Utility
    serial_number: str
    place: str
    registers: tuple[Register, ...]
    capacity: int
    decimals: int
    verified_until: date | None
    automatic: bool = False
    archived: bool = False

    @property
    def modulus(self) -> Decimal:
        """The value at which the meter starts again from zero."""
        return Decimal(10) ** self.capacity


def verification_expired(meter: Meter, on: date) -> bool:
    """Whether the meter is past its verification date (поверка) on that day."""
    return meter.verified_until is not None and on > meter.verified_until


def days_to_verification(meter: Meter, on: date) -> int | None:
    """Days left until the verification date; negative when it has passed."""
    return None if meter.verified_until is None else (meter.verified_until - on).days
