"""A meter that is not being entered: its state, and the way to open it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from domain.readings import Channel, MeterCard, Reading, blocked
from ui.messages import refusal_text
from ui.tabs.meter_heading import meter_heading
from ui.theme import Theme
from ui.today import today
from ui.widgets.boxes import boxed, column, row
from ui.widgets.button import Button
from ui.widgets.card import Card, IconTile
from ui.widgets.notice import Notice, Tone
from ui.wording import dial

translate = QCoreApplication.translate


class MeterClosedCard(Card):
    """Shows what was given, or why nothing can be."""

    opened = Signal()
    deleted = Signal(object)

    def __init__(self, theme: Theme, card: MeterCard) -> None:
        meter_id = card.meter.meter_id
        super().__init__(name=f"MeterCard_{meter_id}")
        self._theme = theme
        self._card = card
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
        meter_id, current = self._card.meter.meter_id, self._card.current
        if blocked(self._card, today()) is not None:
            return []
        if current is None:
            enter = Button(
                self._theme,
                translate("MeterClosedCard", "Enter"),
                name=f"MeterCard_{meter_id}_open",
            )
            enter.clicked.connect(self.opened)
            return [enter]
        delete = Button(
            self._theme,
            translate("MeterClosedCard", "Delete"),
            kind="outline",
            name=f"MeterCard_{meter_id}_delete",
        )
        delete.clicked.connect(lambda: self._delete(delete, current))
        return [delete]

    def _delete(self, button: Button, reading: Reading) -> None:
        button.setEnabled(False)
        self.deleted.emit(reading)

    def _show_status(self) -> None:
        current, refusal = self._card.current, blocked(self._card, today())
        if current is not None:
            self._status.say(_given_text(self._card, current), "good")
        elif refusal is not None:
            tone: Tone = "plain" if self._card.meter.automatic else "bad"
            self._status.say(refusal_text(refusal, self._card.meter), tone)


def _given_text(card: MeterCard, reading: Reading) -> str:
    values = " · ".join(dial(value, card.meter) for value in reading.values.values())
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
