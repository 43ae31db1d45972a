"""The cards of the readings tab, a card a meter: one is open for entry, the others are closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from domain.readings import MeterCard
from ui.context import Context
from ui.tabs.meter_closed_card import MeterClosedCard
from ui.tabs.meter_entry_card import MeterEntryCard
from ui.tabs.meter_states import MeterStates
from ui.tabs.readings_page import ReadingsPage
from ui.widgets.label import label

translate = QCoreApplication.translate


class MeterCards(QObject):
    """Lays them on the page as the states say; it decides nothing of what becomes of a meter."""

    opened = Signal(str)
    """The meter of a closed card is to be entered."""

    given = Signal(object)
    """The signals of the open card: see `MeterEntryCard`."""

    left = Signal(object, object, object)
    cancelled = Signal()
    resumed = Signal()

    deletion_wanted = Signal(object)
    """The `Reading` of a closed card."""

    def __init__(self, context: Context, page: ReadingsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._page = page
        self._closed: dict[str, MeterClosedCard] = {}
        self.entry: MeterEntryCard | None = None
        """The open one."""

    @property
    def sending(self) -> bool:
        """A reading is on its way: its card stays, for what becomes of it has to be told there."""
        return self.entry is not None and self.entry.busy

    @property
    def typed(self) -> bool:
        """Whether the open one has any digits."""
        return self.entry is not None and self.entry.typed_into is not None

    def build(self, states: MeterStates) -> None:
        """All of them anew, the digits of the open one from its draft."""
        self.entry = None
        self._closed.clear()
        self._page.keyboard.attach(None)
        cards = [self._make(card, states) for card in states.cards]
        if not cards:
            text = translate("ReadingsTab", "There are no meters on this account.")
            cards = [label(self._context.theme, text, ink="soft", wrap=True)]
        self._page.show_list(cards, typing=self.entry is not None)

    def renew(self, states: MeterStates) -> None:
        """Show what became known meanwhile; what is being typed is neither touched nor moved."""
        if self.entry is not None:
            self._page.hold(self.entry)
        for meter_id, older in list(self._closed.items()):
            card = states.card_of(meter_id)
            if card is not None:
                self._page.replace(older, self._make(card, states))
        if self.entry is not None:
            self.entry.show_state(states.state_of(self.entry.card))

    def keep_draft(self, states: MeterStates) -> None:
        """Hand the digits of the open one to the states: the cards are about to be built."""
        if self.entry is not None and states.open_id is not None:
            states.drafts[states.open_id] = self.entry.draft()

    def focus_entry(self) -> None:
        """Typing goes on in the open one, in sight."""
        if self.entry is not None:
            self.entry.focus_first()
            self.reveal_entry()

    def reveal_entry(self) -> None:
        """Scroll to the open one, if any."""
        if self.entry is not None:
            self._page.reveal(self.entry, at_least_from=self.entry.typed_into)

    def reveal_closed(self, meter_id: str) -> None:
        """Scroll to that one."""
        self._page.reveal(self._closed[meter_id])

    def _make(self, card: MeterCard, states: MeterStates) -> QWidget:
        meter_id, state = card.meter.meter_id, states.state_of(card)
        if meter_id != states.open_id:
            closed = self._closed[meter_id] = MeterClosedCard(self._context.theme, state)
            closed.opened.connect(lambda: self.opened.emit(meter_id))
            closed.deleted.connect(self.deletion_wanted)
            return closed
        entry = self.entry = MeterEntryCard(self._context, state, self._page.keyboard)
        entry.restore(states.drafts.pop(meter_id, {}))
        entry.given.connect(self.given)
        entry.left.connect(self.left)
        entry.cancelled.connect(self.cancelled)
        entry.resumed.connect(self.resumed)
        entry.grown.connect(lambda digits: self._page.reveal(entry, at_least_from=digits))
        return entry
