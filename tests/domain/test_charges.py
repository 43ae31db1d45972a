from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.charges import (
    Charge,
    ChargePart,
    UtilityBalance,
    VolumeMethod,
    adds_up,
    expected_due,
    month_charges,
    overdue,
)
from domain.meters import Register
from domain.money import Kopecks
from domain.periods import Period
from domain.utilities import Unit, Utility

OCTOBER = Period(date(2026, 10, 1))
CHARGE = Charge(
    utility=Utility.ELECTRICITY,
    period=OCTOBER,
    opening=Kopecks(1000_00),
    charged=Kopecks(812_40),
    recalculation=Kopecks(-12_40),
    privilege=Kopecks(100_00),
    penalty=Kopecks(3_07),
    paid=Kopecks(1000_00),
    due=Kopecks(703_07),
    method=VolumeMethod.METER,
    unit=Unit.KWH,
    parts=(
        ChargePart(register=Register.T1, volume=Decimal(140), tariff=Decimal("4.37")),
        ChargePart(register=Register.T2, volume=Decimal("71.5"), tariff=Decimal("2.81")),
    ),
)
amounts = st.integers(-(10**11), 10**11).map(Kopecks)


def test_a_charge_adds_up_to_the_kopeck() -> None:
    assert adds_up(CHARGE)
    assert not adds_up(replace(CHARGE, due=Kopecks(703_06)))


@pytest.mark.parametrize(
    ("part", "sign"),
    [
        ("opening", 1),
        ("charged", 1),
        ("recalculation", 1),
        ("privilege", -1),
        ("penalty", 1),
        ("paid", -1),
    ],
)
@given(more=amounts)
def test_every_part_counts_with_its_sign(part: str, sign: int, more: Kopecks) -> None:
    changed = replace(CHARGE, **{part: getattr(CHARGE, part) + more})

    assert expected_due(changed) == CHARGE.due + sign * more


def test_a_charge_without_volume() -> None:
    assert CHARGE.volume == Decimal("211.5")
    assert replace(CHARGE, parts=()).volume == 0


@pytest.mark.parametrize(
    ("opening", "paid", "paid_since", "due", "debt"),
    [
        (1203_45, 1203_45, 0, 1250_00, 0),
        (1203_45, 0, 0, 2453_45, 1203_45),
        (1203_45, 1000_00, 0, 1453_45, 203_45),
        (1203_45, 1000_00, 203_45, 1250_00, 0),
        (1203_45, 0, 2453_45, 0, 0),
        (1203_45, 0, 3000_00, -546_55, 0),
        (1203_45, 0, 0, 100_00, 100_00),
        (-500_00, 0, 0, 750_00, 0),
    ],
)
def test_the_debt_is_what_last_months_left_unpaid(
    opening: int, paid: int, paid_since: int, due: int, debt: int
) -> None:
    charge = replace(CHARGE, opening=Kopecks(opening), paid=Kopecks(paid))

    assert (
        overdue(UtilityBalance(charge=charge, paid_since=Kopecks(paid_since), due=Kopecks(due)))
        == debt
    )


def test_a_month_is_the_sum_of_its_charges() -> None:
    overpaid = replace(CHARGE, utility=Utility.WASTE, charged=Kopecks(0), due=Kopecks(-109_33))

    month = month_charges(OCTOBER, (CHARGE, overpaid))

    assert (month.charged, month.paid, month.due) == (812_40, 2000_00, 593_74)
    assert month_charges(OCTOBER, ()).due == 0
