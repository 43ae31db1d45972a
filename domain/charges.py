"""Charges and balances (состояние расчётов), in kopecks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.meters import Register
from domain.money import Kopecks
from domain.periods import Period
from domain.utilities import Unit, Utility


class VolumeMethod(StrEnum):
    """How the volume was found."""

    METER = "meter"
    NORM = "norm"
    AVERAGE = "average"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargePart:
    """One line of volume x tariff; a day/night meter gives a charge two of them.

    `volume` is in the charge's unit, `tariff` in rubles a unit. `register` is None where no
    tariff zones exist.
    """

    register: Register | None
    volume: Decimal
    tariff: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """What one utility came to in one period. `due` may be negative: an overpayment."""

    utility: Utility
    period: Period
    opening: Kopecks
    charged: Kopecks
    recalculation: Kopecks
    privilege: Kopecks
    penalty: Kopecks
    paid: Kopecks
    due: Kopecks
    method: VolumeMethod
    unit: Unit
    parts: tuple[ChargePart, ...]

    @property
    def volume(self) -> Decimal:
        """The whole volume over all tariff zones."""
        return sum((part.volume for part in self.parts), Decimal(0))


def expected_due(charge: Charge) -> Kopecks:
    """Opening + charged + recalculation - privilege + penalty - paid (domain facts, section 3)."""
    return Kopecks(
        charge.opening
        + charge.charged
        + charge.recalculation
        - charge.privilege
        + charge.penalty
        - charge.paid
    )


def adds_up(charge: Charge) -> bool:
    """Whether `due` is exactly what the other amounts come to."""
    return expected_due(charge) == charge.due


@dataclass(frozen=True, slots=True, kw_only=True)
class UtilityBalance:
    """A utility's last closed charge and what is due of it today, later payments taken off."""

    charge: Charge
    paid_since: Kopecks
    due: Kopecks


def overdue(balance: UtilityBalance) -> Kopecks:
    """The debt in what is due: what was owed at the period's start and has not been paid since.

    Never more than what is due today, and nothing for an overpayment.
    """
    unpaid = balance.charge.opening - balance.charge.paid - balance.paid_since
    return Kopecks(max(0, min(unpaid, balance.due)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """What an account owes today. `as_of` is the day up to which payments are known."""

    as_of: date
    period: Period
    due: Kopecks
    utilities: tuple[UtilityBalance, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCharges:
    """All charges of one closed period."""

    period: Period
    charged: Kopecks
    paid: Kopecks
    due: Kopecks
    charges: tuple[Charge, ...]


def month_charges(period: Period, charges: tuple[Charge, ...]) -> MonthCharges:
    """Sum the charges of one period."""
    return MonthCharges(
        period=period,
        charged=Kopecks(sum(charge.charged for charge in charges)),
        paid=Kopecks(sum(charge.paid for charge in charges)),
        due=Kopecks(sum(charge.due for charge in charges)),
        charges=charges,
    )
