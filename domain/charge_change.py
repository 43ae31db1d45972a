"""«Почему столько?»: what a utility came to, against an earlier month, cause by cause.

What a month costs is what was charged, with recalculation and penalty, less the privilege; debts
and payments are no part of it. The parts always come to the difference exactly, in kopecks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from domain.charges import Charge, ChargePart, MonthCharges
from domain.meters import Register
from domain.money import Kopecks, cost
from domain.periods import add_months
from domain.utilities import Utility

MONTHS_A_YEAR = 12


class Cause(StrEnum):
    """What a difference comes from. OTHER is all of the charge that no volume explains."""

    VOLUME = "volume"
    TARIFF = "tariff"
    RECALCULATION = "recalculation"
    PRIVILEGE = "privilege"
    PENALTY = "penalty"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePart:
    """One cause and what it adds to the cost, in kopecks; negative when it lowers it.

    `before` and `now` are volumes in the charge's unit, or tariffs in rubles a unit; both None for
    the other causes. `register` is the tariff zone, None where all of the use is meant.
    """

    cause: Cause
    amount: Kopecks
    before: Decimal | None = None
    now: Decimal | None = None
    register: Register | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeChange:
    """A charge against an earlier one of the same utility; causes without effect are left out."""

    earlier: Charge
    later: Charge
    parts: tuple[ChangePart, ...]

    @property
    def difference(self) -> Kopecks:
        """What the later month costs more, in kopecks; negative when it costs less."""
        return Kopecks(month_cost(self.later) - month_cost(self.earlier))


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A month's charge; a comparison is None when there is no charge to compare with."""

    charge: Charge
    since_last_month: ChargeChange | None
    since_last_year: ChargeChange | None


def month_cost(charge: Charge) -> Kopecks:
    """What the month itself came to: no debt brought along, no payment taken off."""
    return Kopecks(charge.charged + charge.recalculation - charge.privilege + charge.penalty)


def explain(months: Iterable[MonthCharges], utility: Utility) -> Explanation | None:
    """The newest charge of a utility against the month and the year before; None without any."""
    charges = {
        charge.period: charge
        for month in months
        for charge in month.charges
        if charge.utility is utility
    }
    if not charges:
        return None
    newest = charges[max(charges)]

    def against(months_before: int) -> ChargeChange | None:
        earlier = charges.get(add_months(newest.period, -months_before))
        return charge_change(earlier, newest) if earlier is not None else None

    return Explanation(
        charge=newest, since_last_month=against(1), since_last_year=against(MONTHS_A_YEAR)
    )


def charge_change(earlier: Charge, later: Charge) -> ChargeChange:
    """Split the difference of two charges of one utility by its causes."""
    others = (
        (Cause.RECALCULATION, later.recalculation - earlier.recalculation),
        (Cause.PRIVILEGE, earlier.privilege - later.privilege),
        (Cause.PENALTY, later.penalty - earlier.penalty),
    )
    parts = [
        *_charged_parts(earlier, later),
        *(ChangePart(cause=cause, amount=Kopecks(amount)) for cause, amount in others),
    ]
    return ChargeChange(
        earlier=earlier, later=later, parts=tuple(part for part in parts if part.amount)
    )


def _charged_parts(earlier: Charge, later: Charge) -> list[ChangePart]:
    """Volume and tariff, zone by zone, and what of the charged amount they leave unexplained."""
    difference = later.charged - earlier.charged
    parts = list(_volume_and_tariff(earlier, later)) if earlier.unit is later.unit else []
    rest = difference - sum(part.amount for part in parts)
    largest = max(parts, key=lambda part: abs(part.amount), default=None)
    if largest is None or not largest.amount or abs(rest) > len(parts):
        return [*parts, ChangePart(cause=Cause.OTHER, amount=Kopecks(rest))]
    return [_rounded(part, rest) if part is largest else part for part in parts]


def _rounded(part: ChangePart, rest: int) -> ChangePart:
    """With the kopecks that rounding each line has left."""
    return ChangePart(
        cause=part.cause,
        amount=Kopecks(part.amount + rest),
        before=part.before,
        now=part.now,
        register=part.register,
    )


def _volume_and_tariff(earlier: Charge, later: Charge) -> Iterator[ChangePart]:
    """More or less use at the earlier tariff; the change of the tariff on the later use."""
    for before, now in _pairs(earlier, later):
        yield ChangePart(
            cause=Cause.VOLUME,
            amount=cost(now.volume - before.volume, before.tariff),
            before=before.volume,
            now=now.volume,
            register=now.register,
        )
        yield ChangePart(
            cause=Cause.TARIFF,
            amount=cost(now.volume, now.tariff - before.tariff),
            before=before.tariff,
            now=now.tariff,
            register=now.register,
        )


def _pairs(earlier: Charge, later: Charge) -> Iterator[tuple[ChargePart, ChargePart]]:
    """Lines of the same tariff zone; where the zones differ, all the use at its mean tariff."""
    old = {part.register: part for part in earlier.parts}
    new = {part.register: part for part in later.parts}
    if old.keys() == new.keys() and len(old) == len(earlier.parts) == len(later.parts):
        yield from ((old[register], part) for register, part in new.items())
        return
    before, now = _mean_tariff(earlier), _mean_tariff(later)
    if before is None and now is None:
        return
    yield (
        ChargePart(register=None, volume=earlier.volume, tariff=before or now or Decimal(0)),
        ChargePart(register=None, volume=later.volume, tariff=now or before or Decimal(0)),
    )


def _mean_tariff(charge: Charge) -> Decimal | None:
    """Rubles a unit over all zones, to the kopeck; None where nothing was used."""
    if not charge.volume:
        return None
    total = sum((part.volume * part.tariff for part in charge.parts), Decimal(0))
    return (total / charge.volume).quantize(Decimal("0.01"))
