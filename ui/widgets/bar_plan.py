"""What of the top bar stands where, in the width that there is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BarPlan:
    """`two_rows`: the names above the buttons; `stacked`: the product's name above the account."""

    two_rows: bool = False
    product: bool = True
    stacked: bool = False
    address: bool = False


@dataclass(frozen=True, slots=True)
class BarNeeds:
    """Pixels. `account` is 0 while nobody is signed in; `address` is what makes one worth showing.

    `between` is the air between two neighbours, `rule` that with a line in it.
    """

    product: int
    account: int
    address: int
    buttons: int
    between: int
    rule: int


def plan_bar(room: int, needs: BarNeeds, *, tall: bool) -> BarPlan:
    """The address is left out first, then the names stand one above the other, then the buttons
    have a row of their own. On a tall screen the account comes without the product's name.
    """
    beside = room - needs.buttons - needs.between
    if not needs.account:
        return BarPlan(two_rows=needs.product > beside)
    if tall and needs.account <= beside:
        return BarPlan(product=False, address=needs.address <= beside)
    in_one_row = _names(beside, needs) if not tall else None
    return in_one_row or _names(room, needs, two_rows=True) or BarPlan(two_rows=True, stacked=True)


def _names(room: int, needs: BarNeeds, *, two_rows: bool = False) -> BarPlan | None:
    """Product and account side by side, or else one above the other; None if neither has room."""
    for_account = room - needs.product - needs.rule
    if needs.account <= for_account:
        return BarPlan(two_rows=two_rows, address=needs.address <= for_account)
    if max(needs.product, needs.account) <= room:
        return BarPlan(two_rows=two_rows, stacked=True)
    return None
