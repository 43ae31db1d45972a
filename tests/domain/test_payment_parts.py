"""A whole bill's payment goes to each payee's own account, as much as is owed there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.charges import UtilityBalance
from domain.money import Kopecks
from domain.payment_parts import payable_parts, payment_parts
from domain.payments import LEAST_PAYMENT, Payee
from domain.utilities import Utility
from tests.domain.payment_samples import PAYEE, owed
from tests.domain.test_payment_allotment import accounts

HEAT, WATER, WASTE = Utility.HEATING, Utility.COLD_WATER, Utility.WASTE
CLEAN = replace(PAYEE, name="ООО «Чистый Миасс»", personal_account="40702810100000067890")
ELECTRIC = replace(PAYEE, name="АО «Свет»", personal_account="40702810100000011111")


def payee_of(utility: Utility) -> Payee:
    return {WASTE: CLEAN, Utility.ELECTRICITY: ELECTRIC}.get(utility, PAYEE)


def line(utility: Utility, due: int, debt: int = 0) -> UtilityBalance:
    return owed(utility, opening=min(due, debt), charged=max(0, due - debt))


def shares(parts: dict[Payee, object]) -> list[tuple[str, int]]:
    return [(payee.name, getattr(part, "amount")) for payee, part in parts.items()]  # noqa: B009


BILL = (line(HEAT, 3000_00), line(WATER, 1000_00), line(WASTE, 200_00))


def test_each_payee_gets_the_sum_of_its_utilities() -> None:
    main, waste = payable_parts(Kopecks(4200_00), BILL, payee_of).values()
    assert (main.payee_name, main.utilities, main.amount) == (PAYEE.name, (HEAT, WATER), 4000_00)
    assert (waste.payee_name, waste.utilities, waste.amount) == (CLEAN.name, (WASTE,), 200_00)
    assert (main.utility, waste.utility) == (None, WASTE)


def test_the_same_requisites_are_one_payee() -> None:
    (part,) = payable_parts(Kopecks(4200_00), BILL, lambda _utility: PAYEE).values()
    assert (part.utilities, part.amount) == ((HEAT, WATER, WASTE), 4200_00)


@pytest.mark.parametrize(
    ("amount", "bill", "found"),
    [
        (2100_00, BILL, [2000_00, 100_00]),
        (5000_00, BILL, [4800_00, 200_00]),
        (100_00, BILL, [90_00, 10_00]),
        (15_00, BILL, [15_00]),
        (1500_00, (line(HEAT, 3000_00), line(WASTE, 200_00, debt=200_00)), [1300_00, 200_00]),
        (203_00, (line(HEAT, 3000_00), line(WASTE, 200_00, debt=200_00)), [10_00, 193_00]),
        (4006_30, (line(HEAT, 4000_00), line(WASTE, 6_30)), [4000_00, 6_30]),
        (3900_00, (line(HEAT, 4000_00), line(WASTE, 6_30)), [3900_00]),
        (3800_00, (line(HEAT, 4000_00), line(WASTE, -200_00)), [3800_00]),
        (3900_00, (line(HEAT, 4000_00), line(WATER, -300_00), line(WASTE, 200_00)), None),
        (300_00, (line(HEAT, 0), line(WASTE, -200_00)), [300_00]),
    ],
)
def test_how_much_goes_where(
    amount: int, bill: tuple[UtilityBalance, ...], found: list[int] | None
) -> None:
    parts = payable_parts(Kopecks(amount), bill, payee_of)
    expected = [3700_00, 200_00] if found is None else found
    assert [part.amount for part in parts.values()] == expected


@given(st.integers(LEAST_PAYMENT, 100_000_00), accounts())
def test_the_parts_add_up_and_nobody_gets_what_is_owed_to_another(
    amount: int, utilities: tuple[UtilityBalance, ...]
) -> None:
    due = dict.fromkeys(map(payee_of, Utility), 0)
    for each in utilities:
        due[payee_of(each.charge.utility)] += each.due
    for share_out in (payment_parts, payable_parts):
        parts = share_out(Kopecks(amount), utilities, payee_of)
        assert sum(part.amount for part in parts.values()) == amount
        assert all(part.amount > 0 for part in parts.values())
        over = [payee for payee, part in parts.items() if part.amount > max(0, due[payee])]
        if amount <= sum(max(0, owed_to) for owed_to in due.values()):
            assert over == []
        else:
            assert len(over) == 1
        for payee, part in parts.items():
            assert {payee_of(utility) for utility in part.utilities} == {payee}


@given(accounts())
def test_what_is_due_is_paid_to_each_in_full(utilities: tuple[UtilityBalance, ...]) -> None:
    due = dict.fromkeys(map(payee_of, Utility), 0)
    for each in utilities:
        due[payee_of(each.charge.utility)] += each.due
    whole = sum(max(0, owed_to) for owed_to in due.values())
    if whole:
        parts = payable_parts(Kopecks(whole), utilities, payee_of)
        wanted = {payee.name: owed_to for payee, owed_to in due.items() if owed_to > 0}
        assert dict(shares(parts)) == wanted
