"""How a payment for the whole bill is shared among the utilities of an account, in kopecks.

The oldest debt first; then what else is due; what is left is an advance. Within a step the money is
shared in proportion to what is owed, and adds up to the kopeck.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from domain.charges import UtilityBalance, overdue
from domain.money import Kopecks
from domain.utilities import Utility


def allot(amount: Kopecks, utilities: Sequence[UtilityBalance]) -> dict[Utility, Kopecks]:
    """What each utility gets of `amount`, which is more than nothing; the parts add up to it.

    An advance goes to the utility that is charged most. Raises ValueError without any utility.
    """
    if not utilities:
        raise ValueError("no utility to pay for")
    debts = {line.charge.utility: overdue(line) for line in utilities}
    others = {
        line.charge.utility: Kopecks(max(0, line.due) - debts[line.charge.utility])
        for line in utilities
    }
    largest = max(utilities, key=lambda line: line.charge.charged).charge.utility
    shares = dict.fromkeys(debts, Kopecks(0))
    left = amount
    for owed in (debts, others, {largest: amount}):
        part = Kopecks(min(left, sum(owed.values())))
        for utility, share in in_proportion(part, owed).items():
            shares[utility] = Kopecks(shares[utility] + share)
        left = Kopecks(left - part)
    return {utility: share for utility, share in shares.items() if share}


def in_proportion(amount: Kopecks, owed: Mapping[Utility, Kopecks]) -> dict[Utility, Kopecks]:
    """Share `amount`, at most the sum of `owed`, so that nobody gets more than is owed.

    Each gets the whole kopecks of its exact part; the kopecks that are left over go to the largest
    remainders, of equal ones to the first.
    """
    whole = sum(owed.values())
    if whole == 0:
        return {}
    shares = {utility: Kopecks(amount * due // whole) for utility, due in owed.items()}
    spare = amount - sum(shares.values())
    by_remainder = sorted(owed, key=lambda utility: -(amount * owed[utility] % whole))
    for utility in by_remainder[:spare]:
        shares[utility] = Kopecks(shares[utility] + 1)
    return shares
