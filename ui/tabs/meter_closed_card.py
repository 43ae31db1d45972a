"""A meter that is not being entered: its state, and the way to open it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from domain.readings import Refusal, blocked
from ui.calendar_words import day_and_month
from ui.refusal_words import refusal_text
from ui.tabs.given_strip import GivenStrip
from ui.tabs.meter_heading import meter_heading, meter_words
from ui.tabs.meter_notices import card_notice, meter_notices
from ui.tabs.meter_states import MeterState
from ui.tabs.submission_words import opens_on
from ui.theme import Theme
from ui.theme.metrics import Type
from ui.today import today
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import boxed, column, row, tight
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, IconTile
from ui.widgets.label import label
from ui.widgets.notice import Notice, Tone
from ui.widgets.stepwise import Stepwise
from ui.wording import dials

translate = QCoreApplication.translate

LEAST_HEAD = 270
"""Design units: with less, the buttons go below."""


class MeterClosedCard(Card):
    """Shows what was given, why nothing can be, and what operators are asked about it."""

    opened = Signal()
    deleted = Signal(object)

    def __init__(self, theme: Theme, state: MeterState) -> None:
        super().__init__(name=f"MeterCard_{state.card.meter.meter_id}")
        self._theme = theme
        self._state = state
        self._blocked = blocked(state.card, today())
        pad, px = theme.metrics.card_padding, theme.px
        buttons = self._buttons()
        for button in buttons:
            button.setAccessibleDescription(meter_words(state.card.meter))
        narrow = len(buttons) > 1 and not theme.metrics.panoramic
        facts = boxed(self._facts(narrow=narrow))
        head = tight(row(IconTile(theme, str(state.card.meter.utility)), facts, spacing=px(16)))
        head.setMinimumWidth(theme.text_px(LEAST_HEAD))
        ways = [Stepwise(*buttons, spacing=px(16))] if buttons else []
        heading = Adaptive(head, *ways, spacing=px(16), shares=(1, 0)[: 1 + len(ways)])
        self.setMinimumHeight(px(108))
        self.setLayout(
            column(heading, *self._strips(), spacing=px(12), margins=(pad, px(16), pad, px(16)))
        )

    def _facts(self, *, narrow: bool) -> QVBoxLayout:
        """The meter, and what was before as long as nothing newer stands on the card."""
        card = self._state.card
        facts = meter_heading(self._theme, card.meter, large=False, narrow=narrow)
        if card.previous is not None and card.current is None:
            text = translate("MeterClosedCard", "Was on {day}: {value}").format(
                day=day_and_month(card.previous.taken_on),
                value=dials(card.previous.values, card.meter),
            )
            facts.addWidget(label(self._theme, text, size=Type.SMALL, ink="soft", wrap=True))
        return facts

    def _buttons(self) -> list[QWidget]:
        """The harmless one stands at the edge, where «Передать» was before."""
        current = self._state.card.current
        if self._blocked is not None:
            return []
        if current is None:
            return [self._open_button(translate("MeterClosedCard", "Enter"), "tint")]
        correct = self._open_button(translate("MeterClosedCard", "Correct"), "outline")
        if not self._state.removable:
            return [correct]
        delete = Button(
            self._theme,
            translate("MeterClosedCard", "Delete"),
            kind="outline",
            name=f"{self.objectName()}_delete",
        )
        delete.clicked.connect(lambda: self.deleted.emit(current))
        return [delete, correct]

    def _open_button(self, text: str, kind: Kind) -> Button:
        button = Button(self._theme, text, kind=kind, name=f"{self.objectName()}_open")
        button.clicked.connect(self.opened)
        return button

    def _strips(self) -> Iterator[QFrame]:
        card = self._state.card
        if card.current is not None:
            yield GivenStrip(self._theme, card.meter, card.current, self._state.arrival)
        elif self._blocked is not None:
            yield self._status(self._blocked)
        yield from meter_notices(self._theme, self._state, self)

    def _status(self, refusal: Refusal) -> Notice:
        """«Статус ввода» of a meter that takes no reading today; red is what has to be mended."""
        card = self._state.card
        opens = opens_on(card.rules, today())
        if refusal is Refusal.OUTSIDE_WINDOW and opens is not None:
            text = translate("MeterClosedCard", "Readings are taken from {first} on")
            text = text.format(first=day_and_month(opens))
        else:
            text = refusal_text(refusal, card.meter)
        mild = {Refusal.AUTOMATIC, Refusal.OUTSIDE_WINDOW}
        tone: Tone = "plain" if refusal in mild else "bad"
        return card_notice(self._theme, self, "status", text, tone)
