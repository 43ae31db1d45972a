"""Each figure was worked out by hand; the property holds for charges of any kind."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.charge_change import Cause, charge_change, explain, month_cost
from domain.charges import Charge, ChargePart, VolumeMethod, month_charges
from domain.meters import Register
from domain.money import Kopecks, cost
from domain.periods import Period, add_months
from domain.utilities import Unit, Utility

OCTOBER = Period(date(2026, 10, 1))
SEPTEMBER = Period(date(2026, 9, 1))


def part(volume: str, tariff: str, register: Register | None = None) -> ChargePart:
    return ChargePart(register=register, volume=Decimal(volume), tariff=Decimal(tariff))


def charge(
    *parts: ChargePart,
    period: Period = OCTOBER,
    charged: int | None = None,
    recalculation: int = 0,
    privilege: int = 0,
    penalty: int = 0,
    unit: Unit = Unit.CUBIC_METRE,
    utility: Utility = Utility.COLD_WATER,
    method: VolumeMethod = VolumeMethod.METER,
) -> Charge:
    lines = sum(cost(each.volume, each.tariff) for each in parts)
    return Charge(
        utility=utility,
        period=period,
        opening=Kopecks(99_00),
        charged=Kopecks(lines if charged is None else charged),
        recalculation=Kopecks(recalculation),
        privilege=Kopecks(privilege),
        penalty=Kopecks(penalty),
        paid=Kopecks(77_00),
        due=Kopecks(0),
        method=method,
        unit=unit,
        parts=parts,
    )


def told(earlier: Charge, later: Charge) -> list[tuple[Cause, int]]:
    change = charge_change(earlier, later)
    assert sum(each.amount for each in change.parts) == change.difference
    return [(each.cause, each.amount) for each in change.parts]


def test_more_use_is_counted_at_the_earlier_tariff() -> None:
    earlier, later = charge(part("2", "37.18")), charge(part("6.12", "37.18"))
    (only,) = charge_change(earlier, later).parts
    assert (only.cause, only.amount) == (Cause.VOLUME, 153_18)
    assert (only.before, only.now) == (Decimal(2), Decimal("6.12"))


def test_the_tariff_counts_for_the_later_use() -> None:
    earlier, later = charge(part("4", "27.36")), charge(part("5", "30.10"))
    assert told(earlier, later) == [(Cause.VOLUME, 27_36), (Cause.TARIFF, 13_70)]


def test_less_use_and_a_refund_lower_the_cost() -> None:
    earlier = charge(part("10", "20"), penalty=14_25)
    later = charge(part("8", "20"), recalculation=-31_00, privilege=5_00)
    assert told(earlier, later) == [
        (Cause.VOLUME, -40_00),
        (Cause.RECALCULATION, -31_00),
        (Cause.PRIVILEGE, -5_00),
        (Cause.PENALTY, -14_25),
    ]


def test_tariff_zones_are_told_apart() -> None:
    earlier = charge(part("100", "5.5", Register.T1), part("60", "2.5", Register.T2))
    later = charge(part("90", "6", Register.T1), part("80", "2.5", Register.T2))
    found = [
        (each.register, each.cause, each.amount) for each in charge_change(earlier, later).parts
    ]
    assert found == [
        (Register.T1, Cause.VOLUME, -55_00),
        (Register.T1, Cause.TARIFF, 45_00),
        (Register.T2, Cause.VOLUME, 50_00),
    ]


def test_other_zones_are_compared_by_the_mean_tariff() -> None:
    earlier = charge(part("100", "5"))
    later = charge(part("100", "6", Register.T1), part("100", "2", Register.T2))
    assert told(earlier, later) == [(Cause.VOLUME, 500_00), (Cause.TARIFF, -200_00)]


def test_nothing_used_before_makes_it_all_volume() -> None:
    later = charge(part("100", "6", Register.T1), part("100", "2", Register.T2))
    assert told(charge(part("0", "5")), later) == [(Cause.VOLUME, 800_00)]
    assert told(later, charge(part("0", "5"))) == [(Cause.VOLUME, -800_00)]


def test_a_norm_instead_of_a_meter_is_a_volume_like_any_other() -> None:
    earlier = charge(part("3", "27.36"))
    later = charge(part("10.5", "27.36"), method=VolumeMethod.NORM)
    assert told(earlier, later) == [(Cause.VOLUME, 205_20)]


def test_kopecks_of_rounding_go_to_the_largest_part() -> None:
    earlier, later = charge(part("1.115", "1.11")), charge(part("2.345", "1.23"))
    assert (earlier.charged, later.charged) == (1_24, 2_88)
    assert told(earlier, later) == [(Cause.VOLUME, 1_36), (Cause.TARIFF, 28)]


def test_what_volume_and_tariff_do_not_explain_is_told_apart() -> None:
    earlier, later = charge(part("2", "10")), charge(part("3", "10"), charged=55_00)
    assert told(earlier, later) == [(Cause.VOLUME, 10_00), (Cause.OTHER, 25_00)]


def test_other_units_are_not_compared() -> None:
    earlier = charge(part("58.1", "30"), unit=Unit.CUBIC_METRE)
    later = charge(part("0.6", "2362"), unit=Unit.GCAL)
    assert told(earlier, later) == [(Cause.OTHER, -325_80)]


def test_equal_months_have_no_parts() -> None:
    assert told(charge(part("3", "27.36")), charge(part("3", "27.36"))) == []


def test_the_newest_month_is_explained_by_the_last_one_and_the_year_before() -> None:
    periods = [add_months(OCTOBER, -before) for before in range(14)]
    months = [
        month_charges(
            period,
            (
                charge(part("9", "9"), period=period, utility=Utility.WASTE),
                charge(part(str(1 + back), "10"), period=period),
            ),
        )
        for back, period in enumerate(periods)
    ]
    found = explain(months, Utility.COLD_WATER)
    assert found is not None
    assert found.charge.period == OCTOBER
    assert found.since_last_month is not None
    assert found.since_last_year is not None
    assert found.since_last_month.earlier.period == SEPTEMBER
    assert found.since_last_month.difference == -10_00
    assert found.since_last_year.earlier.period == date(2025, 10, 1)
    assert found.since_last_year.difference == -120_00


@pytest.mark.parametrize("missing", [1, 12])
def test_a_missing_month_is_not_compared_with(missing: int) -> None:
    months = [
        month_charges(period, (charge(part("1", "1"), period=period),))
        for back in (0, 1, 2, 12, 13)
        if back != missing
        for period in [add_months(OCTOBER, -back)]
    ]
    found = explain(months, Utility.COLD_WATER)
    assert found is not None
    assert (found.since_last_month is None) == (missing == 1)
    assert (found.since_last_year is None) == (missing == 12)


def test_a_utility_without_charges_is_not_explained() -> None:
    assert explain([], Utility.HEATING) is None
    months = [month_charges(OCTOBER, (charge(part("1", "1")),))]
    assert explain(months, Utility.HEATING) is None


KOPECKS = st.integers(-10_000_00, 10_000_00)
LINES = st.lists(
    st.builds(
        ChargePart,
        register=st.sampled_from([None, *Register]),
        volume=st.decimals(-1000, 1000, places=3),
        tariff=st.decimals(0, 3000, places=2),
    ),
    max_size=4,
)
CHARGES = st.builds(
    lambda lines, billed, amounts, unit: charge(
        *lines,
        charged=billed,
        recalculation=amounts[0],
        privilege=amounts[1],
        penalty=amounts[2],
        unit=unit,
    ),
    LINES,
    st.none() | KOPECKS,
    st.tuples(KOPECKS, KOPECKS, KOPECKS),
    st.sampled_from(Unit),
)


@given(CHARGES, CHARGES)
def test_the_parts_come_to_the_difference_exactly(earlier: Charge, later: Charge) -> None:
    change = charge_change(earlier, later)
    assert sum(each.amount for each in change.parts) == change.difference
    assert change.difference == month_cost(later) - month_cost(earlier)
    assert all(each.amount for each in change.parts)
