from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.charges import UtilityBalance, overdue
from domain.money import Kopecks
from domain.payment_allotment import allot, in_proportion
from domain.utilities import Utility
from tests.domain.payment_samples import owed

HEAT, WATER, WASTE = Utility.HEATING, Utility.COLD_WATER, Utility.WASTE
PLAIN = (owed(HEAT, charged=300_00), owed(WATER, charged=100_00))
WITH_DEBT = (
    owed(HEAT, opening=50_00, charged=300_00),
    owed(WATER, opening=150_00, charged=100_00),
)
WITH_ADVANCE = (owed(HEAT, opening=-500_00, charged=300_00), owed(WATER, charged=100_00))


@pytest.mark.parametrize(
    ("amount", "utilities", "parts"),
    [
        (400_00, PLAIN, {HEAT: 300_00, WATER: 100_00}),
        (100_00, PLAIN, {HEAT: 75_00, WATER: 25_00}),
        (1, PLAIN, {HEAT: 1}),
        (450_00, PLAIN, {HEAT: 350_00, WATER: 100_00}),
        (100_00, WITH_DEBT, {HEAT: 25_00, WATER: 75_00}),
        (200_00, WITH_DEBT, {HEAT: 50_00, WATER: 150_00}),
        (240_00, WITH_DEBT, {HEAT: 80_00, WATER: 160_00}),
        (100_00, WITH_ADVANCE, {WATER: 100_00}),
        (120_00, WITH_ADVANCE, {HEAT: 20_00, WATER: 100_00}),
        (10_00, (owed(HEAT), owed(WATER)), {HEAT: 10_00}),
        (10_00, (owed(WASTE, charged=500, paid=500),), {WASTE: 10_00}),
        (50_00, (owed(HEAT, opening=50_00, paid_since=50_00), *PLAIN[1:]), {WATER: 50_00}),
    ],
)
def test_the_oldest_debt_then_what_is_due_then_an_advance(
    amount: int, utilities: tuple[UtilityBalance, ...], parts: dict[Utility, int]
) -> None:
    assert allot(Kopecks(amount), utilities) == parts


def test_a_kopeck_that_cannot_be_shared_goes_to_the_largest_remainder() -> None:
    thirds = {HEAT: Kopecks(1), WATER: Kopecks(1), WASTE: Kopecks(1)}
    assert in_proportion(Kopecks(2), thirds) == {HEAT: 1, WATER: 1, WASTE: 0}
    assert in_proportion(Kopecks(5), {HEAT: Kopecks(2), WATER: Kopecks(7)}) == {HEAT: 1, WATER: 4}


def test_without_utilities_there_is_nothing_to_pay_for() -> None:
    with pytest.raises(ValueError, match="utility"):
        allot(Kopecks(1), ())


kopecks = st.integers(-10_000_00, 10_000_00)


@st.composite
def accounts(draw: st.DrawFn) -> tuple[UtilityBalance, ...]:
    utilities = draw(st.lists(st.sampled_from(Utility), min_size=1, unique=True))
    return tuple(
        owed(
            utility,
            opening=draw(kopecks),
            charged=abs(draw(kopecks)),
            paid=abs(draw(kopecks)),
            paid_since=draw(kopecks),
        )
        for utility in utilities
    )


@given(st.integers(1, 100_000_00), accounts())
def test_the_parts_add_up_and_no_debt_is_passed_over(
    amount: int, utilities: tuple[UtilityBalance, ...]
) -> None:
    parts = allot(Kopecks(amount), utilities)

    assert sum(parts.values()) == amount
    assert all(part > 0 for part in parts.values())
    debts = {line.charge.utility: overdue(line) for line in utilities}
    if amount <= sum(debts.values()):
        assert all(part <= debts[utility] for utility, part in parts.items())
    else:
        assert all(parts.get(utility, 0) >= debt for utility, debt in debts.items())
    due = {line.charge.utility: max(0, line.due) for line in utilities}
    if amount <= sum(due.values()):
        assert all(part <= due[utility] for utility, part in parts.items())
    else:
        over = {utility for utility, part in parts.items() if part > due[utility]}
        assert len(over) == 1
