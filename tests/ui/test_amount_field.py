"""Rubles and kopecks are typed as they are written; nothing else gets in."""

import pytest

from domain.money import NO_BREAK
from ui.widgets.amount_field import AmountField


@pytest.fixture
def field(theme, qtbot):
    made = AmountField(theme, name="amount")
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("5", "5"),
        ("1500", "1 500"),
        ("1500,5", "1 500,5"),
        ("1500,50", "1 500,50"),
        ("1500,505", "1 500,50"),
        ("1234567", "1 234 567"),
        ("12345678", "1 234 567"),
        (",5", "0,5"),
        ("0012", "12"),
        ("12,,3", "12,3"),
        ("12a3", "123"),
    ],
)
def test_typing(field, keys, shown):
    for key in keys:
        field.type_text(key)
    assert field.text().replace(NO_BREAK, " ") == shown


@pytest.mark.parametrize(
    ("amount", "shown"), [(0, ""), (10_00, "10"), (5_201_23, "5 201,23"), (100_000_00, "100 000")]
)
def test_the_amount_so_far_is_typed_over(field, amount, shown):
    field.set_amount(amount)
    assert field.text().replace(NO_BREAK, " ") == shown
    field.type_text("7")
    assert field.text() == "7"


def test_erasing_digit_by_digit(field):
    for key in "1234,5":
        field.type_text(key)
    left = []
    for _ in range(6):
        field.erase()
        left.append(field.text().replace(NO_BREAK, " "))
    assert left == ["1 234,", "1 234", "123", "12", "1", ""]


def test_erasing_what_is_selected(field):
    field.set_amount(5_201_23)
    field.erase()
    assert field.text() == ""


def test_a_digit_in_the_middle_keeps_the_cursor_behind_it(field):
    for key in "1234":
        field.type_text(key)
    field.setCursorPosition(1)
    field.type_text("9")
    assert field.text().replace(NO_BREAK, " ") == "19 234"
    field.type_text("8")
    assert field.text().replace(NO_BREAK, " ") == "198 234"
