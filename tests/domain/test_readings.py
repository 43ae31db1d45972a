from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from domain.meters import Register
from domain.readings import Refusal, blocked, check_reading, estimate, use_between
from domain.submission import SubmissionRules, SubmissionWindow
from tests.domain.factories import make_card, make_meter, make_reading, values

NOVEMBER_20 = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("first", "last", "day", "period"),
    [
        (15, 25, "2026-11-20", "2026-11-01"),
        (15, 25, "2026-11-01", "2026-11-01"),
        (15, 25, "2026-11-30", "2026-11-01"),
        (25, 5, "2026-11-25", "2026-11-01"),
        (25, 5, "2026-12-05", "2026-11-01"),
        (25, 5, "2026-12-06", "2026-12-01"),
        (25, 5, "2026-12-24", "2026-12-01"),
        (25, 5, "2027-01-05", "2026-12-01"),
        (25, 5, "2028-02-29", "2028-02-01"),
        (31, 3, "2027-03-01", "2027-02-01"),
    ],
)
def test_the_period_of_a_day(first: int, last: int, day: str, period: str) -> None:
    rules = SubmissionRules(window=SubmissionWindow(first_day=first, last_day=last))

    assert rules.period_for(date.fromisoformat(day)).isoformat() == period


def test_without_a_window_a_reading_belongs_to_its_month() -> None:
    assert SubmissionRules().period_for(date(2026, 12, 31)) == date(2026, 12, 1)


def test_a_meter_says_that_it_is_blocked_before_anything_is_typed() -> None:
    assert blocked(make_card(), NOVEMBER_20) is None
    assert blocked(make_card(make_meter(automatic=True)), NOVEMBER_20) is Refusal.AUTOMATIC


@pytest.mark.parametrize(
    ("earlier", "later", "use"),
    [
        ("412", "416.5", "4.5"),
        ("412", "412", "0"),
        ("99999", "3", "4"),
        ("90000", "0", "10000"),
        ("89999", "0", None),
        ("416", "412", None),
        ("100010", "5", None),
    ],
)
def test_the_use_between_two_values(earlier: str, later: str, use: str | None) -> None:
    expected = None if use is None else Decimal(use)

    assert use_between(make_meter(), Decimal(earlier), Decimal(later)) == expected


def test_the_estimate_is_the_sum_over_the_registers() -> None:
    card = make_card(make_meter(registers="T1 T2"), tariffs={"T1": "4.37", "T2": "2.815"})

    assert estimate(card, values({"T1": "100", "T2": "31"})) == 437_00 + 87_27


def test_no_estimate_from_a_part() -> None:
    two_tariffs = make_meter(registers="T1 T2")
    tariffs = {"T1": "4.37", "T2": "2.81"}

    assert estimate(make_card(two_tariffs, tariffs=tariffs), values({"T1": "1"})) is None
    assert estimate(make_card(two_tariffs, tariffs="4.37"), values(tariffs)) is None
    assert estimate(make_card(tariffs="4.37"), {}) is None


def test_a_first_reading_costs_nothing_that_could_be_told() -> None:
    card = make_card(tariffs="4.37")

    verdict = check_reading(card, values("412"), NOVEMBER_20)

    assert estimate(card, verdict.use) is None


def test_registers_that_the_meter_has_not_are_not_judged() -> None:
    card = make_card(previous=make_reading("412", "2026-10"))

    verdict = check_reading(card, values({"T1": "413", "T4": "7"}), NOVEMBER_20)

    assert set(verdict.use) == {Register.T1}
