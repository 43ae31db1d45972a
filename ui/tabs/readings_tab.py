"""«Показания»: a card a meter, one of them open for entry (manual, section 4.1.3)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.meters import Meter, Register
from domain.readings import MeterCard, Reading, blocked
from ui.context import Context
from ui.dialogs.question import Question
from ui.tabs.meter_closed_card import MeterClosedCard
from ui.tabs.meter_entry_card import MeterEntryCard
from ui.tabs.tab import CabinetTab
from ui.tabs.use_card import UseCard
from ui.today import today
from ui.widgets.boxes import along, clear, column
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.keyboard import Keyboard
from ui.widgets.label import label

translate = QCoreApplication.translate


class ReadingsTab(CabinetTab):
    """The keypad stands beside the cards, or under them on a tall screen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._cards: tuple[MeterCard, ...] = ()
        self._open_id: str | None = None
        self._entry: MeterEntryCard | None = None
        self._drafts: dict[str, dict[Register, str]] = {}
        self._given_now: set[str] = set()
        self._changes = 0
        self._charted: Meter | None = None
        self._keyboard = Keyboard(self.theme)
        self._keyboard.show_layout("decimal")
        self._use = UseCard(self.theme)
        self._list = QVBoxLayout()
        self._list.setSpacing(self.theme.px(16))
        self._list.setContentsMargins(0, 0, 0, 0)
        loading = translate("ReadingsTab", "Loading the meters…")
        self._list.addWidget(label(self.theme, loading, ink="soft"))
        self._arrange()

    def reload(self) -> None:
        """Fetch the meters again; digits that were typed stay."""
        known = self._changes
        job = self.context.services.readings.load_meters()
        job.on_success(lambda cards: self._show_meters(cards, known))
        job.on_error(self.context.navigator.report).start(self)

    def on_shown(self) -> None:
        """Typing goes on where it was left."""
        self._focus_entry()

    def _arrange(self) -> None:
        metrics = self.theme.metrics
        cards = column(self._list, None)
        whole = along(metrics.portrait, spacing=metrics.px(18))
        self._scroll = FingerScroll(self.theme, cards, name="ReadingsTab_scroll")
        whole.addWidget(self._scroll, 1)
        if metrics.portrait:
            cards.insertWidget(1, self._use)
            cards.insertSpacing(1, metrics.px(16))
            whole.addWidget(self._keyboard)
        else:
            self._use.setProperty("grow", 1)
            whole.addLayout(column(self._keyboard, self._use, spacing=metrics.px(18)))
        self.setLayout(whole)

    @property
    def _sending(self) -> bool:
        """A reading is on its way: its card stays, for what becomes of it has to be told there."""
        return self._entry is not None and self._entry.busy

    def _show_meters(self, cards: tuple[MeterCard, ...], known: int) -> None:
        """An answer from before a reading was given or deleted is asked for anew."""
        if self._sending:
            return
        if known != self._changes:
            self.reload()
            return
        self._keep_draft()
        self._cards = tuple(card for card in cards if not card.meter.archived)
        ids = {card.meter.meter_id for card in self._cards}
        if self._open_id not in ids:
            self._open_id = self._next_to_enter()
        self._rebuild()

    def _rebuild(self) -> None:
        clear(self._list)
        self._entry = None
        self._keyboard.attach(None)
        if not self._cards:
            text = translate("ReadingsTab", "There are no meters on this account.")
            self._list.addWidget(label(self.theme, text, ink="soft", wrap=True))
        for card in self._cards:
            self._list.addWidget(self._make_card(card))
        for widget in (self._keyboard, self._use):
            widget.setVisible(bool(self._cards))
        self._show_use()
        self._focus_entry()

    def _focus_entry(self) -> None:
        entry = self._entry
        if entry is not None:
            entry.focus_first()
            QTimer.singleShot(0, entry, lambda: self._reveal(entry))

    def _reveal(self, entry: MeterEntryCard) -> None:
        """The whole card, its heading first where it is higher than the page."""
        inner = self._scroll.widget()
        for _ in range(2):  # the rows first, then the page that holds them
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._scroll.ensureWidgetVisible(entry, 0, 0)
        if inner is not None and entry.height() > self._scroll.viewport().height():
            self._scroll.verticalScrollBar().setValue(entry.mapTo(inner, QPoint(0, 0)).y())

    def _make_card(self, card: MeterCard) -> QWidget:
        meter_id = card.meter.meter_id
        if meter_id != self._open_id:
            closed = MeterClosedCard(self.theme, card, self._given_now)
            closed.opened.connect(lambda: self._open(meter_id))
            closed.deleted.connect(self._ask_to_delete)
            return closed
        self._entry = MeterEntryCard(self.context, card, self._keyboard)
        self._entry.restore(self._drafts.pop(meter_id, {}))
        self._entry.given.connect(self._on_given)
        self._entry.cancelled.connect(self._close_entry)
        return self._entry

    def _close_entry(self) -> None:
        """What was given stays as it was."""
        self._entry = None
        self._open_id = self._next_to_enter()
        self._rebuild()

    def _open(self, meter_id: str) -> None:
        if self._sending:
            return
        self._keep_draft()
        self._open_id = meter_id
        self._rebuild()

    def _keep_draft(self) -> None:
        if self._entry is not None and self._open_id is not None:
            self._drafts[self._open_id] = self._entry.draft()

    def _on_given(self, reading: Reading) -> None:
        """Accepted: close the card and open the next meter that has no reading yet."""
        self._given_now.add(reading.reading_id)
        self._drafts.pop(reading.meter_id, None)
        self._replace_current(reading.meter_id, reading)
        self._entry = None
        self._open_id = self._next_to_enter()
        self._rebuild()

    def _next_to_enter(self) -> str | None:
        waiting = (c for c in self._cards if c.current is None and blocked(c, today()) is None)
        following = next(waiting, None)
        return following.meter.meter_id if following else None

    def _ask_to_delete(self, reading: Reading) -> None:
        self.context.navigator.ask(
            Question(
                title=translate("ReadingsTab", "Delete the reading?"),
                text=translate(
                    "ReadingsTab", "It has been given in this visit and is not used yet."
                ),
                yes=translate("ReadingsTab", "Delete"),
                no=translate("ReadingsTab", "Keep it"),
                on_yes=lambda: self._delete(reading),
                on_no=lambda: None,
            )
        )

    def _delete(self, reading: Reading) -> None:
        job = self.context.services.readings.withdraw(reading.meter_id, reading.reading_id)
        job.on_success(lambda _none: self._on_deleted(reading))
        job.on_error(self.context.navigator.report).on_finished(self.reload).start(self)

    def _on_deleted(self, reading: Reading) -> None:
        self._replace_current(reading.meter_id, None)
        if self._sending:
            return
        self._keep_draft()
        self._open_id = reading.meter_id
        self._rebuild()

    def _replace_current(self, meter_id: str, reading: Reading | None) -> None:
        self._changes += 1
        self._cards = tuple(
            replace(card, current=reading) if card.meter.meter_id == meter_id else card
            for card in self._cards
        )

    def _show_use(self) -> None:
        shown = next((c for c in self._cards if c.meter.meter_id == self._open_id), None)
        shown = shown or next(iter(self._cards), None)
        if shown is None:
            return
        meter = self._charted = shown.meter
        job = self.context.services.readings.load_history(meter.meter_id)
        job.on_success(lambda history: self._chart(meter, history))
        job.on_error(self.context.navigator.report).start(self)

    def _chart(self, meter: Meter, history: tuple[Reading, ...]) -> None:
        """The history of a meter that was left meanwhile is not shown under another one."""
        if meter is self._charted:
            self._use.show_history(meter, history)
