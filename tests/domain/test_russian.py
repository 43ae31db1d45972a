from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.periods import Period
from domain.russian import (
    counted,
    day_and_month,
    format_decimal,
    month_and_year,
    month_name,
    plural,
    short_date,
    unit_name,
    utility_name,
)
from domain.utilities import UNITS, Unit, Utility

DAYS = ("день", "дня", "дней")


def unbroken(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize(
    ("count", "word"),
    [
        (0, "дней"), (1, "день"), (2, "дня"), (3, "дня"), (4, "дня"), (5, "дней"), (10, "дней"),
        (11, "дней"), (12, "дней"), (14, "дней"), (15, "дней"), (20, "дней"), (21, "день"),
        (22, "дня"), (25, "дней"), (101, "день"), (111, "дней"), (112, "дней"), (122, "дня"),
        (1011, "дней"), (-1, "день"), (-3, "дня"), (-11, "дней"), (-21, "день"),
    ],
)  # fmt: skip
def test_the_plural_follows_the_count(count: int, word: str) -> None:
    assert plural(count, *DAYS) == word


@given(st.integers(-10_000, 10_000))
def test_the_plural_repeats_every_hundred_and_has_no_sign(count: int) -> None:
    assert plural(count, *DAYS) == plural(-count, *DAYS)
    assert plural(abs(count), *DAYS) == plural(abs(count) + 100, *DAYS)


def test_a_count_and_its_word_stay_together() -> None:
    assert counted(5, *DAYS) == unbroken("5 дней")
    assert counted(-2, *DAYS) == unbroken("−2 дня")
    assert counted(1500, *DAYS) == unbroken("1 500 дней")


def test_every_month_has_its_two_names() -> None:
    names = [month_name(Period(date(2026, month, 1))) for month in range(1, 13)]
    genitives = [day_and_month(date(2026, month, 9)) for month in range(1, 13)]

    assert (names[0], names[11]) == ("январь", "декабрь")
    assert len(set(names)) == 12
    assert [name[:3] for name in names if name != "май"] == [
        genitive.removeprefix(unbroken("9 "))[:3]
        for genitive in genitives
        if not genitive.endswith("мая")
    ]


def test_dates() -> None:
    assert month_and_year(Period(date(2026, 10, 1))) == unbroken("октябрь 2026")
    assert day_and_month(date(2026, 11, 22)) == unbroken("22 ноября")
    assert short_date(date(2026, 2, 3)) == "03.02.2026"


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        ("0", None, "0"),
        ("1204.5", None, "1 204,5"),
        ("1E+3", None, "1 000"),
        ("412.480", None, "412,480"),
        ("-3.5", None, "−3,5"),
        ("1204.5", 3, "1 204,500"),
        ("0.125", 2, "0,13"),
        ("0.135", 2, "0,14"),
        ("999.999", 2, "1 000,00"),
        ("-0.004", 2, "0,00"),
        ("-0.005", 2, "−0,01"),
        ("7.5", 0, "8"),
    ],
)
def test_decimals(value: str, decimals: int | None, written: str) -> None:
    assert format_decimal(Decimal(value), decimals) == unbroken(written)


def test_every_utility_and_unit_has_a_name() -> None:
    assert len({utility_name(utility) for utility in Utility}) == len(Utility)
    assert len({unit_name(unit) for unit in Unit}) == len(Unit)
    assert set(UNITS) == set(Utility)
