"""How a payment for the whole bill is shared among those to whom something is owed, in kopecks.

The oldest debt first; then what else is due; what is left is an advance. Within a step the money is
shared in proportion to what is owed, and adds up to the kopeck.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from domain.charges import UtilityBalance, overdue
from domain.money import Kopecks
from domain.utilities import Utility

Creditor = TypeVar("Creditor", bound=Hashable)
"""A utility, or whoever is paid for several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What is owed to one: `debt` is the overdue part of `due`, and neither is below nothing.

    `charged` is what the last month came to: an advance goes where most is charged.
    """

    debt: Kopecks
    due: Kopecks
    charged: Kopecks


def allot(amount: Kopecks, utilities: Sequence[UtilityBalance]) -> dict[Utility, Kopecks]:
    """What each utility gets of `amount`, which is more than nothing; the parts add up to it.

    An advance goes to the utility that is charged most. Raises ValueError without any utility.
    """
    owed = {
        line.charge.utility: Owed(
            debt=overdue(line), due=Kopecks(max(0, line.due)), charged=line.charge.charged
        )
        for line in utilities
    }
    return share(amount, owed)


def share(amount: Kopecks, owed: Mapping[Creditor, Owed]) -> dict[Creditor, Kopecks]:
    """What each gets of `amount`; whoever gets nothing is left out. Raises ValueError for nobody.

    The debts first, then what else is due, then an advance to whom most is charged.
    """
    if not owed:
        raise ValueError("no utility to pay for")
    debts = {creditor: line.debt for creditor, line in owed.items()}
    others = {creditor: Kopecks(line.due - line.debt) for creditor, line in owed.items()}
    largest = max(owed, key=lambda creditor: owed[creditor].charged)
    shares = dict.fromkeys(owed, Kopecks(0))
    left = amount
    for step in (debts, others, {largest: amount}):
        part = Kopecks(min(left, sum(step.values())))
        for creditor, given in in_proportion(part, step).items():
            shares[creditor] = Kopecks(shares[creditor] + given)
        left = Kopecks(left - part)
    return {creditor: given for creditor, given in shares.items() if given}


def in_proportion(amount: Kopecks, owed: Mapping[Creditor, Kopecks]) -> dict[Creditor, Kopecks]:
    """Share `amount`, at most the sum of `owed`, so that nobody gets more than is owed.

    Each gets the whole kopecks of its exact part; the kopecks that are left over go to the largest
    remainders, of equal ones to the first.
    """
    whole = sum(owed.values())
    if whole == 0:
        return {}
    shares = {creditor: Kopecks(amount * due // whole) for creditor, due in owed.items()}
    spare = amount - sum(shares.values())
    by_remainder = sorted(owed, key=lambda creditor: -(amount * owed[creditor] % whole))
    for creditor in by_remainder[:spare]:
        shares[creditor] = Kopecks(shares[creditor] + 1)
    return shares
