"""Numbers that residents take home: readable, checked, the same for the same id."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.receipts import DIGITS, format_receipt_number, parse_receipt_number, receipt_number

ids = st.uuids().map(str)


def test_the_number_of_an_id_never_changes() -> None:
    """It stands on paper already."""
    assert receipt_number("0d7c1f0e-5d0b-4b53-9a53-3f1f0a6ad9a1") == "185072705477"


@given(ids)
def test_a_number_is_read_back_as_it_is_written(reading_id: str) -> None:
    number = receipt_number(reading_id)
    written = format_receipt_number(number)

    assert (len(number), number.isdigit()) == (DIGITS, True)
    assert written.replace(" ", "") == number
    assert parse_receipt_number(written) == number
    assert parse_receipt_number(f" {written.replace(' ', '-')}\n") == number


@given(ids, st.integers(0, DIGITS - 1), st.integers(1, 9))
def test_a_wrong_digit_is_found(reading_id: str, place: int, by: int) -> None:
    number = receipt_number(reading_id)
    wrong = str((int(number[place]) + by) % 10)

    assert parse_receipt_number(number[:place] + wrong + number[place + 1 :]) is None


@given(ids, st.integers(0, DIGITS - 2))
def test_two_neighbours_in_the_wrong_order_are_found(reading_id: str, place: int) -> None:
    """All but 09 and 90, which Luhn's digit cannot tell apart."""
    number = receipt_number(reading_id)
    one, other = number[place], number[place + 1]
    if {one, other} == {"0", "9"} or one == other:
        return

    assert parse_receipt_number(number[:place] + other + one + number[place + 2 :]) is None


@pytest.mark.parametrize("text", ["", "1234", "1" * 13, "12345678901x", "１２３４５６７８９０１２"])
def test_anything_else_is_no_number(text: str) -> None:
    assert parse_receipt_number(text) is None
