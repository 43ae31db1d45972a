"""The history of readings: bars beside the year before, and a table of all readings."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QLabel, QScrollArea

from domain.periods import Period, add_months, period_of
from domain.readings import Channel, Refusal
from domain.receipts import receipt_number
from tests.domain.factories import make_meter, make_reading
from tests.ui.finger import Panel
from ui.screens.history import HistoryScreen, shown_pairs
from ui.screens.history_table import HistoryTable
from ui.tabs.use_card import UseCard
from ui.theme.metrics import Metrics
from ui.today import today
from ui.widgets.bar_chart import BarChart
from ui.widgets.pair_chart import PairBar, PairChart
from ui.widgets.text_rows import Line, TextRows

SEVERAL_TARIFFS = "7401212791"
NOW = Period(date(2026, 11, 1))


pytestmark = pytest.mark.usefixtures("russian")


def history(*written):
    """Pairs of month and value, newest first."""
    return tuple(make_reading(value, month) for month, value in written)


def bar_texts(pairs):
    return [(bar.text, other.text) for bar, other in pairs]


def test_bars_say_why_a_month_has_no_use():
    readings = history(
        ("2026-10", "3.5"), ("2026-09", "2917"), ("2026-08", "2910"), ("2026-06", "2902"),
        ("2025-10", "2850"), ("2025-09", "2845"),
    )  # fmt: skip
    pairs = shown_pairs(make_meter(), readings, NOW)
    texts = bar_texts(pairs)
    assert [bar.caption for bar, _ in pairs[:2]] == ["Ноябрь\xa02026", "Октябрь\xa02026"]
    assert texts[0] == ("нет показания", "нет показания")
    assert texts[1] == ("замена или исправление", "5")
    assert texts[2] == ("7", "не с чем сравнить")
    assert texts[3] == ("8\xa0за 2\xa0месяца", "—")
    values = [bar.value for pair in pairs for bar in pair]
    assert min(value for value in values if value is not None) >= 0
    assert pairs[0][0].value is None


def test_a_refused_reading_has_no_bar_and_is_red_with_its_reason_in_the_table(theme, qtbot):
    refused = replace(
        make_reading("900", "2026-10", settled=False),
        refusal=Refusal.BY_BILLING,
        note="Показание меньше контрольного.",
    )
    readings = (refused, *history(("2026-09", "104"), ("2026-08", "100")))
    assert bar_texts(shown_pairs(make_meter(), readings, NOW))[:3] == [
        ("нет показания", "—"),
        ("нет показания", "—"),
        ("4", "—"),
    ]
    table = HistoryTable(theme)
    qtbot.addWidget(table)
    table.show_readings(make_meter(), readings)
    assert "Не принято. Показание меньше контрольного." in table.rows.texts[0]
    status = table.rows.rows[0][3][0]
    assert status.ink == "bad"
    assert "—" in table.rows.texts[0]
    assert "4" in table.rows.texts[1]


def test_the_table_tells_everything_about_a_reading(theme, qtbot):
    number = receipt_number("a reading")
    given = replace(
        make_reading({"T1": "14210.4", "T2": "6832.9"}, "2026-10", settled=False),
        channel=Channel.WEB, taken_on=date(2026, 10, 17), number=number,
    )  # fmt: skip
    before = make_reading({"T1": "14100", "T2": "6800"}, "2026-08")
    table = HistoryTable(theme)
    qtbot.addWidget(table)
    table.show_readings(make_meter(capacity=6, decimals=1, registers="T1 T2"), (given, before))
    assert table.rows.texts == [
        (
            "Октябрь\xa02026", "снято 17.10.2026", "T1  014210,4", "T2  006832,9",
            "110,4", "32,9", "за 2\xa0месяца", "Принято",
            f"№ {number[:4]} {number[4:8]} {number[8:]}", "Личный кабинет",
        ),
        (
            "Август\xa02026", "снято 20.08.2026", "T1  014100,0", "T2  006800,0", "—", "—",
            "Рассчитано", "Терминал",
        ),
    ]  # fmt: skip


def test_the_table_scrolls_by_finger(theme, qtbot):
    table = HistoryTable(theme)
    qtbot.addWidget(table)
    table.resize(1100, 500)
    months = [f"{add_months(NOW, -back):%Y-%m}" for back in range(36)]
    table.show_readings(make_meter(), history(*((month, "100") for month in months)))
    table.show()
    qtbot.waitExposed(table)
    scroll = table.findChild(QScrollArea, "HistoryTable_scroll")
    assert scroll.verticalScrollBar().maximum() > 500
    panel = Panel(table)
    panel.press(0, scroll.viewport())
    for _ in range(20):
        panel.move(0, 0, -10)
    assert scroll.verticalScrollBar().value() > 100
    panel.lift(0)


@pytest.mark.parametrize("size", [(1280, 1024), (1920, 1080), (1080, 1920)])
def test_what_an_ordinary_row_says_fits_in_its_lines(theme, qtbot, size):
    theme = replace(theme, metrics=Metrics(*size))
    metrics, table = theme.metrics, HistoryTable(theme)
    qtbot.addWidget(table)
    given = make_reading({"T1": "9998.5", "T2": "1.1", "T3": "0"}, "2026-09")
    given = replace(given, channel=Channel.WEB, number=receipt_number("a reading"))
    table.show_readings(make_meter(capacity=7, decimals=1, registers="T1 T2 T3"), (given,))
    room = metrics.width - 2 * (metrics.margin + metrics.card_padding) - metrics.px(14)
    for cell, (_, width) in zip(table.rows.rows[0], table.rows._columns(room), strict=True):
        for line in cell:
            font = theme.font(line.size, line.weight, tabular=True)
            assert QFontMetrics(font).horizontalAdvance(line.text) <= width, line.text


def test_a_long_reason_goes_on_below(theme, qtbot):
    rows = TextRows(theme, (1, 1))
    qtbot.addWidget(rows)
    rows.set_rows([((Line("Октябрь"),), (Line("Принято"),))])
    short = rows.heightForWidth(400)
    rows.set_rows([((Line("Октябрь"),), (Line("Показание меньше контрольного. " * 3),))])
    assert rows.heightForWidth(400) > short * 2
    assert rows.heightForWidth(4000) < rows.heightForWidth(400)


@pytest.mark.parametrize(("value", "drawn"), [(0.0, True), (None, False)], ids=["zero", "gap"])
def test_a_gap_is_not_drawn_as_zero(theme, qtbot, value, drawn):
    chart = BarChart(theme)
    qtbot.addWidget(chart)
    chart.resize(400, 190)
    chart.set_bars([(5.0, ""), (value, "")], "use")
    image = chart.grab().toImage()
    right = [
        image.pixelColor(x, y)
        for x in range(image.width() // 2, image.width())
        for y in range(image.height())
    ]
    assert (QColor(theme.colors.brand) in right) is drawn


def test_the_year_before_is_told_apart_without_colour(theme, qtbot):
    """Filled against hatched: along the middle of the earlier bar light and dark take turns."""
    chart = PairChart(theme)
    qtbot.addWidget(chart)
    chart.resize(800, 120)
    bar = PairBar("", 10.0, "")
    chart.set_pairs([(bar, bar)], ("", ""), "use")
    image = chart.grab().toImage()
    changes = []
    for y in range(image.height()):
        shades = [image.pixelColor(x, y).lightness() // 16 for x in range(100, 600)]
        changes.append(sum(a != b for a, b in pairwise(shades)))
        if shades == [QColor(theme.colors.brand).lightness() // 16] * 500:
            changes[-1] = -1
    assert changes.count(-1) > 10
    assert max(changes) > 50


def test_the_use_card_offers_the_history_once_there_is_a_meter(theme, qtbot):
    card = UseCard(theme)
    qtbot.addWidget(card)
    button = card.findChild(type(card._history), "UseCard_history")
    assert not button.isEnabled()
    meter = make_meter()
    card.show_history(meter, history(("2026-10", "108"), ("2026-08", "100")))
    with qtbot.waitSignal(card.opened) as opened:
        button.click()
    assert opened.args == [meter]


@pytest.fixture
def resident(resident, office):
    """At the history of the first meter of an account that has four."""
    resident.sign_in(SEVERAL_TARIFFS, office.accounts[0].password)
    resident.touch("CabinetScreen_readings")
    resident.touch("UseCard_history")
    resident.wait(lambda: resident.names("HistoryScreen_meter_.+"), "the meters")
    return resident


def shows(visitor, number):
    title = visitor.see("HistoryScreen_title", QLabel)
    visitor.wait(lambda: title.text().endswith(number), number)


def test_the_history_of_each_meter_can_be_seen(resident):
    assert len(resident.names("HistoryScreen_meter_.+")) == 4
    resident.touch("HistoryScreen_meter_M-0935-600218")
    shows(resident, "0935-600218")
    chart = resident.see("HistoryScreen_chart", PairChart)
    assert len(chart.pairs) == 12
    assert chart.pairs[0][0].caption.endswith(str(period_of(today()).year))
    resident.touch("HistoryScreen_readings")
    rows = resident.see("HistoryTable_rows", TextRows)
    assert len(rows.texts) > 24
    assert any(text.startswith("T3  00") for text in rows.texts[0])
    resident.touch("HistoryScreen_meter_M-23-104118")
    shows(resident, "23-104118")
    assert not any(text.startswith("T") for text in rows.texts[0])
    assert resident.sees("HistoryTable_rows")


def test_bars_are_what_the_readings_say(resident):
    resident.touch("HistoryScreen_meter_M-23-104118")
    shows(resident, "23-104118")
    resident.touch("HistoryScreen_readings")
    rows = resident.see("HistoryTable_rows", TextRows).texts
    resident.touch("HistoryScreen_bars")
    bars = {
        bar.caption: bar.text for bar, _ in resident.see("HistoryScreen_chart", PairChart).pairs
    }
    for newer, older in pairwise(rows[:7]):
        used = _value(newer[2]) - _value(older[2])
        assert _value(newer[3]) == used
        assert newer[0] not in bars or _value(bars[newer[0]]) == used


def test_back_leads_to_the_tab(resident):
    resident.touch("HistoryScreen_back")
    resident.see("UseCard_history")
    assert resident.window.findChild(HistoryScreen) is None


def _value(text):
    return Decimal(text.replace("\xa0", "").replace(",", "."))
