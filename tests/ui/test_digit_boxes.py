"""Digits of a meter are typed as people read them off."""

from decimal import Decimal

import pytest

from ui.widgets.digit_boxes import DigitBoxes


@pytest.fixture
def boxes(theme, qtbot):
    widget = DigitBoxes(theme, capacity=5, decimals=3, name="boxes")
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("416", "416"),
        ("00416", "416"),
        ("416,5", "416.5"),
        ("416,520", "416.520"),
        ("00416520", "416.520"),
        ("0", "0"),
        (",5", "0.5"),
        ("416,5209", "416.520"),
        ("12345,6789", "12345.678"),
        ("4x1-6", "416"),
    ],
)
def test_value_of_what_was_typed(boxes, typed, value):
    boxes.type_text(typed)
    assert boxes.value == Decimal(value)


def test_nothing_typed_is_no_value(boxes):
    assert boxes.value is None


def test_erasing_goes_back_over_the_comma(boxes):
    boxes.type_text("12,3")
    for expected in ("12", "12", "1", None):
        boxes.erase()
        assert boxes.value == (None if expected is None else Decimal(expected))


def test_a_meter_without_decimals_takes_no_comma(theme, qtbot):
    widget = DigitBoxes(theme, capacity=4, decimals=0, name="boxes")
    qtbot.addWidget(widget)
    widget.type_text("12,34567")
    assert widget.value == Decimal(1234)
    assert widget.keyboard == "digits"


def test_what_was_typed_can_be_put_back(boxes, theme, qtbot):
    boxes.type_text("0416,5")
    other = DigitBoxes(theme, capacity=5, decimals=3, name="other")
    qtbot.addWidget(other)
    other.type_text(boxes.text)
    assert (other.text, other.value) == (boxes.text, boxes.value)


def test_each_change_is_told(boxes, qtbot):
    with qtbot.waitSignal(boxes.edited):
        boxes.type_text("1")
    with qtbot.waitSignal(boxes.edited):
        boxes.clear_text()
