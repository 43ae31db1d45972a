"""A given reading: its values, «Статус ввода» and «Статус показания» (manual, 4.1.3)."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from domain.meters import Meter
from domain.readings import Channel, Reading
from domain.receipts import format_receipt_number
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import boxed, column, row
from ui.widgets.label import Ink, label
from ui.widgets.notice import Tone, sign_pixmap
from ui.wording import dial, register_name

translate = QCoreApplication.translate


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
        facts = QGridLayout()
        facts.setHorizontalSpacing(theme.px(28))
        facts.setVerticalSpacing(0)
        facts.setColumnStretch(2, 1)
        titles = (
            translate("GivenStrip", "Reading"),
            translate("GivenStrip", "Entry status"),
            translate("GivenStrip", "Way of submission"),
        )
        values = (
            column(*self._values(meter, reading)),
            column(self._value(status), None),
            column(self._value(channel_name(reading.channel)), None),
        )
        for place, (title, value) in enumerate(zip(titles, values, strict=True)):
            facts.addWidget(label(theme, title, size=Type.SMALL - 2, ink="soft"), 0, place)
            facts.addLayout(value, 1, place)
        whole = QVBoxLayout()
        whole.addLayout(facts)
        if reading.number and arrival is not Arrival.WAITING and not reading.settled:
            whole.addWidget(self._number(reading.number))
        whole.setContentsMargins(0, 0, 0, 0)
        px = theme.px
        self.setLayout(
            row(sign, boxed(whole), spacing=px(16), margins=(px(20), px(10), px(20), px(12)))
        )

    def _values(self, meter: Meter, reading: Reading) -> list[QLabel]:
        """A line a register; the name of a tariff zone goes before its value."""
        lines = (
            f"{register_name(meter, register).rpartition(' ')[2]} {dial(value, meter)}".strip()
            for register, value in reading.values.items()
        )
        return [self._value(line) for line in lines]

    def _value(self, text: str) -> QLabel:
        return label(
            self._theme, text, size=Type.SMALL + 2, weight=Weight.SEMIBOLD, ink=self._ink,
            tabular=True, wrap=True,
        )  # fmt: skip

    def _number(self, number: str) -> QLabel:
        text = translate("GivenStrip", "Acknowledgement No. {number}")
        text = text.format(number=format_receipt_number(number))
        return label(self._theme, text, size=Type.SMALL - 2, ink="soft", tabular=True)


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
