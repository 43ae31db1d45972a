"""A meter that is not being entered: its state, and the way to open it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from domain.readings import Channel, MeterCard, Reading, blocked
from ui.messages import refusal_text
from ui.tabs.meter_heading import meter_heading
from ui.theme import Theme
from ui.today import today
from ui.widgets.boxes import boxed, column, row
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, IconTile
from ui.widgets.notice import Notice, Tone
from ui.wording import dial, register_name

translate = QCoreApplication.translate


class MeterClosedCard(Card):
    """Shows what was given, or why nothing can be."""

    opened = Signal()
    deleted = Signal(object)

    def __init__(self, theme: Theme, card: MeterCard, given_now: AbstractSet[str]) -> None:
        """`given_now` holds the ids of the readings of this visit: only those can be deleted."""
        meter_id = card.meter.meter_id
        super().__init__(name=f"MeterCard_{meter_id}")
        self._theme = theme
        self._card = card
        self._given_now = given_now
        pad, px = theme.metrics.card_padding, theme.px
        heading = row(
            IconTile(theme, str(card.meter.utility)),
            boxed(meter_heading(theme, card.meter, large=False)),
            *self._buttons(),
            spacing=px(18),
        )
        self._status = Notice(theme, name=f"MeterCard_{meter_id}_status")
        self.setMinimumHeight(px(112))
        self.setLayout(
            column(heading, self._status, spacing=px(12), margins=(pad, px(18), pad, px(18)))
        )
        self._show_status()

    def _buttons(self) -> list[QWidget]:
        current = self._card.current
        if blocked(self._card, today()) is not None:
            return []
        if current is None:
            return [self._open_button(translate("MeterClosedCard", "Enter"), "tint")]
        correct = self._open_button(translate("MeterClosedCard", "Correct"), "outline")
        if current.reading_id not in self._given_now:
            return [correct]
        delete = Button(
            self._theme,
            translate("MeterClosedCard", "Delete"),
            kind="outline",
            name=f"{self.objectName()}_delete",
        )
        delete.clicked.connect(lambda: self.deleted.emit(current))
        return [correct, delete]

    def _open_button(self, text: str, kind: Kind) -> Button:
        button = Button(self._theme, text, kind=kind, name=f"{self.objectName()}_open")
        button.clicked.connect(self.opened)
        return button

    def _show_status(self) -> None:
        current, refusal = self._card.current, blocked(self._card, today())
        if current is not None:
            self._status.say(_given_text(self._card, current), "good")
        elif refusal is not None:
            tone: Tone = "plain" if self._card.meter.automatic else "bad"
            self._status.say(refusal_text(refusal, self._card.meter), tone)


def _given_text(card: MeterCard, reading: Reading) -> str:
    values = " · ".join(
        f"{register_name(card.meter, register)} {dial(value, card.meter)}".strip()
        for register, value in reading.values.items()
    )
    if reading.settled:
        text = translate("MeterClosedCard", "{values}: used in the bill ({channel})")
        return text.format(values=values, channel=channel_name(reading.channel))
    return translate("MeterClosedCard", "{values}: accepted").format(values=values)


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
