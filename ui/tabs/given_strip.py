"""A given reading: its values, «Статус ввода» and «Статус показания» (manual, 4.1.3)."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import starmap

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from domain.meters import Meter
from domain.periods import period_of
from domain.readings import Channel, Reading
from domain.receipts import format_receipt_number
from ui.calendar_words import month_name
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import boxed, column, row, tight
from ui.widgets.flow import Flow
from ui.widgets.label import Ink, label
from ui.widgets.notice import Tone, sign_pixmap
from ui.wording import dial_lines

translate = QCoreApplication.translate


SHORT = 9
"""Characters of a fact that leave room for its number beside it on a tall screen."""


class Arrival(StrEnum):
    """What the terminal knows of a reading's way to the cabinet."""

    THERE = "there"
    WAITING = "waiting"
    CAUGHT_UP = "caught_up"


class GivenStrip(QFrame):
    """Facts beside each other, each under its caption."""

    def __init__(self, theme: Theme, meter: Meter, reading: Reading, arrival: Arrival) -> None:
        super().__init__()
        status, tone = entry_status(reading, arrival)
        self._theme = theme
        self._ink: Ink = "brand" if tone == "plain" else tone
        self.setObjectName(f"MeterCard_{meter.meter_id}_given")
        self.setProperty("notice", tone)
        sign = QLabel()
        sign.setPixmap(sign_pixmap(theme, tone))
        lines = dial_lines(reading.values, meter)
        title = _reading_title(reading)
        roomy = _four_fit(theme, max(map(len, (title, *lines, status))))
        facts = [
            (title, lines),
            (translate("GivenStrip", "Entry status"), [status if roomy else _in_two(status)]),
            (translate("GivenStrip", "Way of submission"), [channel_name(reading.channel)]),
        ]
        number = _number(reading)
        if number and roomy:
            facts.append((translate("GivenStrip", "Acknowledgement"), [number]))
        flow = Flow(*starmap(self._fact, facts), spacing=theme.px(20), top=True)
        whole = column(tight(flow))
        if number and not roomy:
            whole.addWidget(self._number_line(number))
        px = theme.px
        self.setLayout(
            row(sign, boxed(whole), spacing=px(16), margins=(px(20), px(10), px(12), px(12)))
        )

    def _fact(self, title: str, lines: Sequence[str]) -> QWidget:
        """Its value under its caption."""
        caption = label(self._theme, title, size=Type.SMALL - 2, ink="soft")
        return tight(column(caption, *map(self._value, lines), None))

    def _value(self, text: str) -> QLabel:
        return label(
            self._theme, text, size=Type.SMALL + 2, weight=Weight.SEMIBOLD, ink=self._ink,
            tabular=True,
        )  # fmt: skip

    def _number_line(self, number: str) -> QLabel:
        text = translate("GivenStrip", "Acknowledgement No. {number}").format(number=number)
        return label(self._theme, text, size=Type.SMALL - 2, ink="soft", wrap=True, tabular=True)


def _reading_title(reading: Reading) -> str:
    """The month is named where it is not the one in which the reading was taken."""
    if reading.period == period_of(reading.taken_on):
        return translate("GivenStrip", "Reading")
    text = translate("GivenStrip", "Reading for {month}")
    return text.format(month=month_name(reading.period))


def _number(reading: Reading) -> str:
    """Known from the first moment on; what is used in the bill needs no acknowledgement."""
    if reading.settled or not reading.number:
        return ""
    return format_receipt_number(reading.number)


def _in_two(status: str) -> str:
    """`Принято, будет передано` on two lines, where four facts are too many for one."""
    return status.replace(", ", ",\n")


def _four_fit(theme: Theme, characters: int) -> bool:
    """Whether four facts find room beside each other, the longest of so many characters."""
    metrics = theme.metrics
    if metrics.text > 1:
        return False
    return metrics.panoramic or (metrics.portrait and characters <= SHORT)


def entry_status(reading: Reading, arrival: Arrival) -> tuple[str, Tone]:
    """«Статус ввода» of a reading that was taken."""
    if reading.settled:
        return translate("GivenStrip", "Used in the bill"), "good"
    texts: dict[Arrival, tuple[str, Tone]] = {
        Arrival.THERE: (translate("GivenStrip", "Accepted"), "good"),
        Arrival.WAITING: (translate("GivenStrip", "Accepted, will be delivered"), "plain"),
        Arrival.CAUGHT_UP: (translate("GivenStrip", "Delivered"), "good"),
    }
    return texts[arrival]


def channel_name(channel: Channel) -> str:
    """How a reading came («Статус показания»)."""
    names = {
        Channel.TERMINAL: translate("Channel", "Terminal"),
        Channel.WEB: translate("Channel", "Personal cabinet"),
        Channel.OPERATOR: translate("Channel", "Operator"),
        Channel.PHONE: translate("Channel", "Phone"),
        Channel.INSPECTOR: translate("Channel", "Inspector"),
    }
    return names[channel]
