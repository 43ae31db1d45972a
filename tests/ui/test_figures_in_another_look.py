"""Charges, their causes and the history of readings: larger letters, and the place is kept."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from domain.charges import Charge, VolumeMethod, month_charges
from domain.money import Kopecks
from domain.periods import Period
from domain.utilities import Unit, Utility
from ui.appearance import TextSize
from ui.screens.charges_table import ChargesTable
from ui.theme import Theme
from ui.theme.colors import Colors
from ui.theme.metrics import Metrics
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.text_rows import TextRows

MONTH = Period(date(2026, 10, 1))
CHARGES = tuple(
    Charge(
        utility=utility,
        period=MONTH,
        opening=Kopecks(sign * 123_456_78),
        charged=Kopecks(8_812_40),
        recalculation=Kopecks(-12_40),
        privilege=Kopecks(1_100_00),
        penalty=Kopecks(3_07),
        paid=Kopecks(21_000_00),
        due=Kopecks(sign * 103_456_78),
        method=VolumeMethod.METER,
        unit=Unit.KWH,
        parts=(),
    )
    for sign, utility in zip(
        (1, -1, 1), (Utility.ELECTRICITY, Utility.HEATING, Utility.WASTE), strict=True
    )
)

SIZES = ((1280, 1024), (1920, 1080), (1080, 1920), (1366, 768), (1280, 800))


def in_another_look(visitor, text_size=TextSize.LARGEST):
    window = visitor.window
    window.set_appearance(replace(window.appearance, text_size=text_size, language="en"))
    visitor.settle()


def test_the_month_that_was_chosen_stays(signed_in):
    signed_in.touch("BillsCard_charges")
    signed_in.touch("ChargesScreen_earlier")
    signed_in.touch("ChargesScreen_earlier")
    signed_in.wait_text("Август 2026")
    in_another_look(signed_in)
    signed_in.wait_text("August 2026")
    signed_in.touch("ChargesScreen_later")
    signed_in.wait_text("September 2026")


def test_the_causes_are_told_in_the_other_language(signed_in):
    signed_in.wait(lambda: signed_in.names("UtilityRow_.+_why"), "the utilities")
    why = signed_in.names("UtilityRow_.+_why")[0]
    signed_in.touch(why)
    signed_in.see("ExplainScreen_since_month")
    in_another_look(signed_in)
    signed_in.wait_text("Compared with the month before")
    signed_in.touch("ExplainScreen_back")
    signed_in.see(why)


def test_the_meter_and_the_page_of_its_history_stay(signed_in):
    signed_in.touch("CabinetScreen_readings")
    signed_in.touch("UseCard_history")
    signed_in.wait(lambda: signed_in.names("HistoryScreen_meter_.+"), "the meters")
    other = signed_in.names("HistoryScreen_meter_.+")[-1]
    signed_in.touch(other)
    signed_in.touch("HistoryScreen_readings")
    signed_in.see("HistoryTable_rows")
    bar = signed_in.see("HistoryTable_scroll", FingerScroll).verticalScrollBar()
    signed_in.wait(lambda: bar.maximum() >= 200, "a table that is long enough")
    bar.setValue(200)
    title = signed_in.see("HistoryScreen_title", QLabel).text()
    in_another_look(signed_in)
    assert signed_in.see(other, QAbstractButton).isChecked()
    number = title.split()[-1]
    signed_in.wait_text(number)
    assert signed_in.see("HistoryTable_rows", TextRows).texts
    moved = signed_in.see("HistoryTable_scroll", FingerScroll).verticalScrollBar()
    signed_in.wait(lambda: moved.value() == 200, "the place in the table")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("text", list(TextSize))
def test_no_figure_of_a_month_is_cut_off(qtbot, russian, size, text):
    theme = Theme(Colors(), Metrics(*size, text=text / 100))
    room = theme.metrics.card_room
    table = ChargesTable(theme, room)
    qtbot.addWidget(table)
    table.show_month(month_charges(MONTH, CHARGES))
    table.resize(room, 900)
    table.show()
    qtbot.waitExposed(table)
    assert table.minimumSizeHint().width() <= room
    for label in table.findChildren(QLabel):
        assert right_of(label, table) <= room
        assert label.width() >= label.minimumSizeHint().width(), label.text()


def right_of(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, QPoint(widget.width(), 0)).x()
