"""Digits of a meter are typed as people read them off."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui.widgets.digit_boxes import DigitBoxes


@pytest.fixture
def boxes(theme, qtbot):
    widget = DigitBoxes(theme, capacity=5, decimals=3, name="boxes")
    qtbot.addWidget(widget)
    return widget


def middle_of(boxes, index):
    return boxes._box(index).center().toPoint()


def touch(boxes, index):
    QTest.mouseClick(boxes, Qt.MouseButton.LeftButton, pos=middle_of(boxes, index))


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


def test_each_erasing_takes_a_digit_that_is_seen(boxes):
    boxes.type_text("12,3")
    for expected in ("12", "1", None):
        boxes.erase()
        assert boxes.value == (None if expected is None else Decimal(expected))


def test_the_last_decimal_is_corrected(boxes):
    boxes.type_text("00416520")
    boxes.erase()
    boxes.type_text("3")
    assert boxes.value == Decimal("416.523")
    boxes.clear_text()
    boxes.type_text("12,3")
    boxes.erase()
    boxes.type_text("4")
    assert boxes.value == Decimal("12.4")


@pytest.mark.parametrize(
    ("typed", "touched", "then", "text"),
    [
        ("00476,520", 3, "1", "00416,520"),
        ("416", 2, "7", "716"),
        ("416", 0, "2", "20416"),
        ("00476,520", 6, "9", "00476,590"),
        ("00476,5", 7, "2", "00476,52"),
        ("00416", 6, "52", "00416,52"),
        ("00476,520", 2, "123", "00123,520"),
        ("00476,520", 4, "89", "00478,920"),
        ("", 0, "416", "416"),
        (",5", 1, "416", "416,5"),
    ],
)
def test_a_touched_box_takes_the_next_digit(boxes, typed, touched, then, text):
    boxes.type_text(typed)
    touch(boxes, touched)
    boxes.type_text(then)
    assert boxes.text == text


@pytest.mark.parametrize(
    ("touched", "times", "text"),
    [(3, 1, "00406,520"), (3, 2, "00006,520"), (6, 1, "00416,500"), (4, 3, "00000,520")],
)
def test_erasing_a_touched_box_leaves_the_others_where_they_are(boxes, touched, times, text):
    boxes.type_text("00416,520")
    touch(boxes, touched)
    for _ in range(times):
        boxes.erase()
    assert boxes.text == text


def test_when_nothing_but_zeros_is_left_nothing_is_typed(boxes):
    boxes.type_text("7")
    touch(boxes, 4)
    boxes.erase()
    assert boxes.value is None


def test_a_finger_that_scrolls_chooses_nothing(boxes):
    boxes.type_text("00416")
    QTest.mousePress(boxes, Qt.MouseButton.LeftButton, pos=middle_of(boxes, 1))
    QTest.mouseRelease(boxes, Qt.MouseButton.LeftButton, pos=QPoint(-9999, -9999))
    boxes.type_text("5")
    assert boxes.text == "00416,5"


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
