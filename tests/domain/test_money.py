from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.money import cost, format_money, parse_money, rubles_and_kopecks

MOST = 999_999_999_99


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (0, "0,00 ₽"),
        (5, "0,05 ₽"),
        (100, "1,00 ₽"),
        (4812_36, "4 812,36 ₽"),
        (1_234_567_89, "1 234 567,89 ₽"),
        (-1, "−0,01 ₽"),
        (-187_73, "−187,73 ₽"),
        (-1_000_00, "−1 000,00 ₽"),
    ],
)
def test_money_is_written_with_spaces_that_do_not_break(amount: int, written: str) -> None:
    assert format_money(amount) == written.replace(" ", "\N{NO-BREAK SPACE}")


def test_the_sign_of_an_overpayment_stays_when_there_are_only_kopecks() -> None:
    assert rubles_and_kopecks(-50) == ("−0", "50")


@pytest.mark.parametrize(
    ("typed", "kopecks"),
    [
        ("0", 0),
        ("10", 10_00),
        ("007", 7_00),
        ("4812,3", 4812_30),
        ("4812.36", 4812_36),
        ("4812,", 4812_00),
        ("4 812,36", 4812_36),
        ("4 812,36 ₽", 4812_36),
        ("999999999,99", MOST),
    ],
)
def test_typed_amounts(typed: str, kopecks: int) -> None:
    assert parse_money(typed) == kopecks


@pytest.mark.parametrize(
    "typed",
    ["", " ", "₽", ",", ",50", "-1", "+1", "1,234", "1,2,3", "1.234,56", "1e3", "1E+3", "NaN",
     "1_000", "12\n", "١٢", "１２", "1000000000", "12 руб"],
)  # fmt: skip
def test_anything_else_is_no_amount(typed: str) -> None:
    assert parse_money(typed) is None


@given(st.integers(0, MOST))
def test_what_is_written_is_read_back(amount: int) -> None:
    assert parse_money(format_money(amount)) == amount


@given(st.text())
def test_any_text_is_an_amount_or_nothing(text: str) -> None:
    amount = parse_money(text)

    assert amount is None or 0 <= amount <= MOST


@pytest.mark.parametrize(
    ("volume", "tariff", "kopecks"),
    [
        ("0", "45.32", 0),
        ("3.5", "45.32", 158_62),
        ("1", "0.005", 1),
        ("1", "0.0049", 0),
        ("0.0625", "2.00", 13),
        ("-1", "0.005", -1),
        ("1E+3", "4.37", 4370_00),
    ],
)
def test_a_cost_is_rounded_once_and_halves_go_up(volume: str, tariff: str, kopecks: int) -> None:
    assert cost(Decimal(volume), Decimal(tariff)) == kopecks
