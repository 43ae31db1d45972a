"""A high use is often a comma that was left out."""

from datetime import date
from decimal import Decimal

import pytest

from domain.comma_slip import likely_meant
from domain.meters import Register
from tests.domain.factories import make_card, make_meter, make_reading, values

ON = date(2026, 11, 22)


def card(**members):
    previous = make_reading("412.480", "2026-10")
    return make_card(previous=previous, **{"usual": "3", **members})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("4154.80", "415.480"),
        ("41548", "415.48"),
        ("41600", "416"),
        ("416", None),
        ("4500", None),
        ("430", None),
        ("1", None),
    ],
    ids=["shifted", "forgotten", "zeros", "usual", "no comma helps", "really high", "too low"],
)
def test_the_comma_is_looked_for_where_it_explains_a_high_use(typed, meant):
    found = likely_meant(card(), values(typed), ON)
    assert found == ({} if meant is None else {Register.T1: Decimal(meant)})


def test_nothing_is_supposed_where_nothing_usual_is_known():
    assert likely_meant(card(usual=None), values("4154.80"), ON) == {}


def test_of_several_tariffs_the_one_that_is_meant_is_named():
    meter = make_meter(capacity=6, decimals=1, registers="T1 T2")
    two = make_card(
        meter,
        previous=make_reading({"T1": "14200.0", "T2": "7900.1"}, "2026-10"),
        usual={"T1": "120", "T2": "60"},
    )
    found = likely_meant(two, values({"T1": "143100", "T2": "7950.0"}), ON)
    assert found == {Register.T1: Decimal(14310)}


def test_a_place_that_the_meter_cannot_show_is_not_supposed():
    whole = card(meter=make_meter(decimals=0))
    assert likely_meant(whole, values("4155"), ON) == {}
