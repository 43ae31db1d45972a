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
from tests.ui.office import open_window, running_cabinet, settings
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


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with running_cabinet(tmp_path_factory.mktemp("office")) as (cabinet, said):
        yield cabinet, said.accounts[0]


@pytest.fixture
def resident(qapp, office):
    cabinet, account = office
    with open_window(qapp, cabinet, settings()) as (visitor, services):
        visitor.wait(lambda: services.connection.available, "the cabinet", 30)
        visitor.sign_in(account.account_number, account.password)
        visitor.see("DueCard_pay")
        yield visitor


def in_another_look(visitor, text_size=TextSize.LARGEST):
    window = visitor.window
    window.set_appearance(replace(window.appearance, text_size=text_size, language="en"))
    visitor.settle()


def test_the_month_that_was_chosen_stays(resident):
    resident.touch("DueCard_charges")
    resident.touch("ChargesScreen_earlier")
    resident.touch("ChargesScreen_earlier")
    resident.wait_text("Август 2026")
    in_another_look(resident)
    resident.wait_text("August 2026")
    resident.touch("ChargesScreen_later")
    resident.wait_text("September 2026")


def test_the_causes_are_told_in_the_other_language(resident):
    why = resident.names("UtilityRow_.+_why")[0]
    resident.touch(why)
    resident.see("ExplainScreen_since_month")
    in_another_look(resident)
    resident.wait_text("Compared with the month before")
    resident.touch("ExplainScreen_back")
    resident.see(why)


def test_the_meter_and_the_page_of_its_history_stay(resident):
    resident.touch("CabinetScreen_readings")
    resident.touch("UseCard_history")
    resident.wait(lambda: resident.names("HistoryScreen_meter_.+"), "the meters")
    other = resident.names("HistoryScreen_meter_.+")[-1]
    resident.touch(other)
    resident.touch("HistoryScreen_readings")
    resident.see("HistoryTable_rows")
    scroll = resident.see("HistoryTable_scroll", FingerScroll)
    scroll.verticalScrollBar().setValue(200)
    title = resident.see("HistoryScreen_title", QLabel).text()
    in_another_look(resident)
    assert resident.see(other, QAbstractButton).isChecked()
    number = title.split()[-1]
    resident.wait_text(number)
    assert resident.see("HistoryTable_rows", TextRows).texts
    moved = resident.see("HistoryTable_scroll", FingerScroll).verticalScrollBar()
    resident.wait(lambda: moved.value() == 200, "the place in the table")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("text", list(TextSize))
def test_no_figure_of_a_month_is_cut_off(qtbot, russian, size, text):
    theme = Theme(Colors(), Metrics(*size, text=text / 100))
    room = theme.metrics.width - 2 * (theme.metrics.margin + theme.metrics.card_padding)
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
