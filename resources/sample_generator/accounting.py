"""What a household was charged and what it paid, month by month, in kopecks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from domain.charges import Charge, ChargePart
from domain.money import Kopecks, cost
from domain.periods import Period, add_months, months_between
from domain.utilities import UNITS, Utility
from resources.sample_generator.chance import chance
from resources.sample_generator.plans import FIRST_PERIOD, LAST_PERIOD, Habit, Household
from resources.sample_generator.tariffs import tariff
from resources.sample_generator.volumes import volumes

_PENALTY_A_MONTH = Decimal("0.0155")
"""Of what has been due for more than a month: one three-hundredth of the key rate a day."""

_RECALCULATIONS = {
    Utility.HEATING: Decimal("-0.04"),
    Utility.HOT_WATER: Decimal("-0.06"),
    Utility.WASTE: Decimal("-0.33"),
}
"""What is taken off in a month with a complaint or an absence."""


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment for one utility."""

    account_number: str
    utility: Utility
    received_on: date
    amount: Kopecks


@dataclass(frozen=True, slots=True)
class Ledger:
    """All charges and payments of a household, oldest first."""

    charges: tuple[Charge, ...]
    payments: tuple[Payment, ...]


def keep_ledger(household: Household) -> Ledger:
    """Run through all periods; a month opens with what was due at the end of the one before."""
    charges: list[Charge] = []
    payments: list[Payment] = []
    for utility in Utility:
        line = list(_lines(household, utility))
        charges += line
        payments += _payments(household, line)
    charges.sort(key=lambda charge: charge.period)
    payments.sort(key=lambda payment: payment.received_on)
    return Ledger(tuple(charges), tuple(payments))


def _lines(household: Household, utility: Utility) -> Iterator[Charge]:
    opening, accrued = household.opening.get(utility, 0), 0
    for number in range(months_between(FIRST_PERIOD, LAST_PERIOD) + 1):
        period = add_months(FIRST_PERIOD, number)
        charge = _charge(household, utility, period, opening, accrued)
        yield charge
        opening = charge.due
        accrued = charge.charged + charge.recalculation - charge.privilege


def _charge(
    household: Household, utility: Utility, period: Period, opening: int, accrued: int
) -> Charge:
    """One line; `accrued` is what the month before came to without debts."""
    method, by_register = volumes(household, utility, period)
    parts = tuple(
        ChargePart(register=register, volume=volume, tariff=tariff(utility, period, register))
        for register, volume in by_register.items()
    )
    charged = sum(cost(part.volume, part.tariff) for part in parts)
    privilege = _share(charged, household.privileges.get(utility, Decimal(0)))
    recalculation = _recalculation(household, utility, period, charged)
    penalty = _share(max(0, opening - max(accrued, 0)), _PENALTY_A_MONTH) if accrued else 0
    paid = _paid(household, utility, period, opening, accrued)
    return Charge(
        utility=utility,
        period=period,
        opening=Kopecks(opening),
        charged=Kopecks(charged),
        recalculation=Kopecks(recalculation),
        privilege=Kopecks(privilege),
        penalty=Kopecks(penalty),
        paid=Kopecks(paid),
        due=Kopecks(opening + charged + recalculation - privilege + penalty - paid),
        method=method,
        unit=UNITS[utility],
        parts=parts,
    )


def _recalculation(household: Household, utility: Utility, period: Period, charged: int) -> int:
    happens = chance(household.account.account_number, utility, period, "recalculation") < 0.03
    return (
        _share(charged, _RECALCULATIONS[utility]) if happens and utility in _RECALCULATIONS else 0
    )


def _paid(
    household: Household, utility: Utility, period: Period, opening: int, accrued: int
) -> int:
    """What is paid in a month towards the bill of the month before."""
    unpaid = household.unpaid.get(utility)
    if unpaid is not None and period >= unpaid:
        return 0
    since, extra = household.prepaid.get(utility, (None, 0))
    if period == since:
        return max(opening, 0) + extra
    return _by_habit(household, period, max(opening, 0), accrued)


def _by_habit(household: Household, period: Period, due: int, accrued: int) -> int:
    number = household.account.account_number
    match household.habit:
        case Habit.FORGETFUL:
            return 0 if chance(number, period, "forgets") < 0.25 else due
        case Habit.ROUNDING:
            return -(-due // 100_00) * 100_00
        case Habit.IN_ADVANCE:
            return due + 2 * max(accrued, 0) if period.month % 3 == 1 else 0
        case Habit.IN_PART:
            return _share(due, Decimal("0.4"))
        case Habit.STOPPED if household.stopped is not None and period >= household.stopped:
            return 0
        case _:
            return due


def _payments(household: Household, line: list[Charge]) -> Iterator[Payment]:
    """The payments behind what was paid, and those that came after the last closing."""
    for charge in line:
        if charge.paid:
            yield _payment(household, charge.utility, charge.period, charge.paid)
    last = line[-1]
    if household.pays_after_closing:
        accrued = last.charged + last.recalculation - last.privilege
        november = add_months(LAST_PERIOD, 1)
        paid = _paid(household, last.utility, november, last.due, accrued)
        if paid:
            yield _payment(household, last.utility, november, paid)


def _payment(household: Household, utility: Utility, period: Period, amount: int) -> Payment:
    number = household.account.account_number
    day = 3 + int(chance(number, period, "payday") * 16)
    return Payment(number, utility, date(period.year, period.month, day), Kopecks(amount))


def _share(amount: int, share: Decimal) -> int:
    return int((amount * share).quantize(Decimal(1), ROUND_HALF_UP))
