from __future__ import annotations

import pytest

from domain.payments import LEAST_PAYMENT, amount_fits, suggested_amount


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
