from __future__ import annotations

import pytest

from domain.money import format_money
from domain.payments import (
    LEAST_PAYMENT,
    AmountFault,
    amount_fits,
    parse_amount,
    suggested_amount,
)


@pytest.mark.parametrize(
    ("amount", "fits"),
    [
        (LEAST_PAYMENT - 1, False),
        (LEAST_PAYMENT, True),
        (15_000_00, True),
        (15_000_01, False),
        (0, False),
        (-LEAST_PAYMENT, False),
    ],
)
def test_from_ten_rubles_to_the_limit_both_included(amount: int, fits: bool) -> None:
    assert amount_fits(amount, 15_000_00) is fits


@pytest.mark.parametrize(("due", "suggested"), [(4812_36, 4812_36), (0, 0), (-187_73, 0)])
def test_an_overpayment_suggests_nothing(due: int, suggested: int) -> None:
    assert suggested_amount(due) == suggested


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("1 234,5", 1234_50),
        ("1234.50", 1234_50),
        ("1\N{NARROW NO-BREAK SPACE}234,05 ₽", 1234_05),
        (" 10 ", 10_00),
        ("10,", 10_00),
        ("0010,00", 10_00),
        ("15000", 15_000_00),
        (format_money(4812_36), 4812_36),
        ("9,99", AmountFault.TOO_LITTLE),
        ("0", AmountFault.TOO_LITTLE),
        ("15 000,01", AmountFault.TOO_MUCH),
        ("999999999", AmountFault.TOO_MUCH),
        ("", AmountFault.UNREADABLE),
        (",", AmountFault.UNREADABLE),
        (",50", AmountFault.UNREADABLE),
        ("-10", AmountFault.UNREADABLE),
        ("10,505", AmountFault.UNREADABLE),
        ("1,000,00", AmountFault.UNREADABLE),
        ("1.000,00", AmountFault.UNREADABLE),
        ("10 рублей", AmountFault.UNREADABLE),
        ("١٠", AmountFault.UNREADABLE),
        ("1e3", AmountFault.UNREADABLE),
        ("9999999999", AmountFault.UNREADABLE),
    ],
)
def test_a_typed_amount(typed: str, amount: int | AmountFault) -> None:
    assert parse_amount(typed, 15_000_00) == amount
