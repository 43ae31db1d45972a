"""How a payment of the whole bill is shared among the payees: each firm gets what is owed to it.

A payment goes to one firm. Where a utility has a payee of its own, the whole bill therefore takes
several payments, one to each payee, which add up to what the resident pays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from domain.charges import UtilityBalance
from domain.money import Kopecks
from domain.payment_allotment import Owed, share
from domain.payments import LEAST_PAYMENT, Payee, PaymentPart
from domain.utilities import Utility


def payment_parts(
    amount: Kopecks, utilities: Sequence[UtilityBalance], payee_of: Callable[[Utility], Payee]
) -> dict[Payee, PaymentPart]:
    """What each payee gets of `amount`, in the order of bills; the parts add up to it.

    What one payee has too much of counts for its own utilities alone: no share is ever below
    nothing. Raises ValueError without any utility.
    """
    lines = _by_payee(utilities, payee_of)
    shares = share(amount, {payee: _owed(of_payee) for payee, of_payee in lines.items()})
    return _as_parts(shares, lines)


def payable_parts(
    amount: Kopecks, utilities: Sequence[UtilityBalance], payee_of: Callable[[Utility], Payee]
) -> dict[Payee, PaymentPart]:
    """The same, with as few parts as can be below `LEAST_PAYMENT`, which no bank takes.

    Such a part is left only where all that is owed is paid, and no more is owed to its payee.
    """
    lines = _by_payee(utilities, payee_of)
    owed = {payee: _owed(of_payee) for payee, of_payee in lines.items()}
    shares = share(amount, owed)
    for payee in sorted(shares, key=lambda each: shares[each]):
        if shares[payee] < LEAST_PAYMENT:
            _enlarge(payee, shares, owed)
    return _as_parts(shares, lines)


def _enlarge(payee: Payee, shares: dict[Payee, Kopecks], owed: Mapping[Payee, Owed]) -> None:
    """Raise a share that is too small, out of the largest one, or give it to that one."""
    largest = max(shares, key=lambda each: shares[each])
    small, large = shares[payee], shares[largest]
    lower = large - (LEAST_PAYMENT - small)
    if largest == payee:
        return
    if owed[payee].due >= LEAST_PAYMENT <= lower:
        shares[payee], shares[largest] = LEAST_PAYMENT, Kopecks(lower)
    elif large + small <= owed[largest].due:
        shares[largest] = Kopecks(large + small)
        del shares[payee]


def _by_payee(
    utilities: Sequence[UtilityBalance], payee_of: Callable[[Utility], Payee]
) -> dict[Payee, list[UtilityBalance]]:
    """Payees with the same requisites are one."""
    lines: dict[Payee, list[UtilityBalance]] = {}
    for line in utilities:
        lines.setdefault(payee_of(line.charge.utility), []).append(line)
    return lines


def _owed(lines: Sequence[UtilityBalance]) -> Owed:
    """What is owed to one payee: an overpaid utility counts against its others."""
    due = Kopecks(max(0, sum(line.due for line in lines)))
    unpaid = sum(line.charge.opening - line.charge.paid - line.paid_since for line in lines)
    return Owed(
        debt=Kopecks(max(0, min(unpaid, due))),
        due=due,
        charged=Kopecks(sum(line.charge.charged for line in lines)),
    )


def _as_parts(
    shares: Mapping[Payee, Kopecks], lines: Mapping[Payee, Sequence[UtilityBalance]]
) -> dict[Payee, PaymentPart]:
    return {
        payee: PaymentPart(
            payee_name=payee.name,
            utilities=tuple(line.charge.utility for line in of_payee),
            amount=shares[payee],
        )
        for payee, of_payee in lines.items()
        if payee in shares
    }
