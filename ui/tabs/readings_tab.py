"""«Показания»: a card a meter, one of them open for entry (manual, section 4.1.3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.errors import CabinetError
from domain.meters import Meter
from domain.readings import MeterCard, Reading, RegisterValues
from domain.requests import OperatorRequest, RequestKind
from kiosk.reading_actions import GivenReading, LeftRequest
from ui.context import Context
from ui.tabs.delete_question import Deletion
from ui.tabs.kept_readings import KeptReadings
from ui.tabs.meter_cards import MeterCards
from ui.tabs.meter_states import MeterStates
from ui.tabs.readings_page import ReadingsPage
from ui.tabs.tab import CabinetTab
from ui.today import today
from ui.widgets.boxes import column
from ui.widgets.label import label

translate = QCoreApplication.translate


class ReadingsTab(CabinetTab):
    """Brings together what is known of the meters, the cards and the services."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._states = MeterStates()
        self._missed = False
        self._deletion = Deletion(context, self)
        self._page = ReadingsPage(context)
        self._cards = MeterCards(context, self._page, self)
        loading = translate("ReadingsTab", "Loading the meters…")
        self._page.show_list([label(self.theme, loading, ink="soft")], typing=True)
        self.setLayout(column(self._page))
        self._connect()

    @property
    def works_offline(self) -> bool:
        """With its meters loaded it goes on: the terminal keeps what is given."""
        return bool(self._states.cards)

    def reload(self) -> None:
        """Fetch the meters again; digits that were typed stay."""
        known = self._states.changes
        readings, report = self.context.services.readings, self.context.navigator.report
        meters = readings.load_meters().on_success(lambda cards: self._show_meters(cards, known))
        meters.on_error(report).start(self)
        readings.load_requests().on_success(self._show_requests).on_error(report).start(self)

    def on_shown(self) -> None:
        """Typing goes on where it was left."""
        self._cards.focus_entry()

    def keep(self) -> object:
        """What is known, what was typed, and what is on its way."""
        entry = self._cards.entry
        return KeptReadings(
            states=self._states.copy(),
            entry=None if entry is None else entry.keep(),
            deletion=self._deletion.keep(),
            acknowledgement=self._page.acknowledgement.keep(),
            scrolled=self._page.scroll_area.scrolled,
        )

    def restore(self, kept: object) -> None:
        """The same cards, the same one open; the meters are being asked for anew meanwhile."""
        if not isinstance(kept, KeptReadings) or not kept.states.loaded:
            return
        self._states = kept.states.copy()
        self._page.lines.show_window(self._states.cards)
        self._rebuild()
        self._page.scroll_area.scroll_to(kept.scrolled)
        self._cards.reveal_entry()
        entry = self._cards.entry
        if entry is not None and kept.entry is not None:
            entry.restore(kept.entry.draft)
            entry.take_over(kept.entry)
        self._page.acknowledgement.take_over(kept.acknowledgement)
        self._deletion.follow(kept.deletion)

    def ask_again(self, about: object) -> None:
        """Whether to delete a reading, or something of the meter that is open."""
        if isinstance(about, Reading):
            self._ask_to_delete(about)
        elif self._cards.entry is not None:
            self._cards.entry.ask_again(about)

    def _connect(self) -> None:
        services = self.context.services
        self._page.use.opened.connect(self.context.navigator.open_history)
        services.readings.delivered.connect(self._on_delivered)
        services.connection.lost.connect(self._show_connection)
        services.connection.restored.connect(self._show_connection)
        self._deletion.deleted.connect(self._on_deleted)
        self._deletion.failed.connect(self._on_not_deleted)
        self._page.resized.connect(self._cards.reveal_entry)
        self._connect_cards()
        self._show_connection()

    def _connect_cards(self) -> None:
        self._cards.opened.connect(self._open)
        self._cards.given.connect(self._on_given)
        self._cards.left.connect(self._on_left)
        self._cards.cancelled.connect(self._go_on)
        self._cards.resumed.connect(self._catch_up)
        self._cards.deletion_wanted.connect(self._ask_to_delete)

    def _show_connection(self) -> None:
        self._page.lines.show_connection(self.context.services.connection.available)

    def _show_meters(self, cards: tuple[MeterCard, ...], known: int) -> None:
        """An answer from before a reading was given or deleted is asked for anew."""
        self._missed = self._cards.sending
        if self._missed:
            return
        if known != self._states.changes:
            self.reload()
            return
        self._cards.keep_draft(self._states)
        before = self._states.loaded, self._states.cards, self._states.open_id
        self._states.show_cards(cards, self.context.services.readings, today())
        self._page.lines.show_window(self._states.cards)
        if (True, self._states.cards, self._states.open_id) == before:
            self._renew()  # a card built anew under a finger would lose the touch
        else:
            self._rebuild()
        for card in self._states.cards:
            self._load_history(card.meter)

    def _show_requests(self, requests: tuple[OperatorRequest, ...]) -> None:
        """A meter that an operator is asked about is not the one to begin with."""
        self._states.show_requests(requests)
        if self._cards.sending:
            self._missed = True
            return
        self._cards.keep_draft(self._states)
        if self._states.asked_about(self._states.open_id) and not self._cards.typed:
            self._states.open_next(today())
            self._rebuild()
        else:
            self._renew()

    def _catch_up(self) -> None:
        """Ask anew for what arrived while the card had to stay; nothing on it is lost by that."""
        if self._missed and not self._cards.sending:
            self._missed = False
            self.reload()

    def _rebuild(self) -> None:
        if self.isVisible():
            self.setFocus()  # or else «Выход» would get it from the boxes that go, with a frame
        self._cards.build(self._states)
        self._page.use.setVisible(bool(self._states.cards))
        self._offer_acknowledgement()
        self._show_use()
        self._cards.focus_entry()
        self._catch_up()

    def _renew(self) -> None:
        """Show what became known meanwhile."""
        self._cards.renew(self._states)
        self._offer_acknowledgement()

    def _offer_acknowledgement(self) -> None:
        states = self._states
        self._page.acknowledgement.offer(states.at_terminal, states.acknowledged)

    def _open(self, meter_id: str) -> None:
        if self._cards.sending:
            return
        self._cards.keep_draft(self._states)
        self._states.open_id = meter_id
        self._rebuild()

    def _on_given(self, given: GivenReading) -> None:
        """Accepted: close the card and open the next meter that has no reading yet."""
        self._states.given(given)
        self._go_on()
        self._page.rest()

    def _on_left(self, kind: RequestKind, values: RegisterValues, request: LeftRequest) -> None:
        """The card shows the request with its number; the resident goes on when it was read."""
        if self._cards.entry is None:
            return
        meter_id = self._cards.entry.card.meter.meter_id
        self._states.left(meter_id, kind, values, request, today())
        self._states.open_id = None
        self._rebuild()
        self._cards.reveal_closed(meter_id)

    def _go_on(self) -> None:
        self._states.open_next(today())
        self._rebuild()

    def _on_delivered(self, reading_id: str, error: CabinetError | None) -> None:
        """Live: what waited on the terminal has arrived, or was refused after the fact."""
        if self._states.arrived(reading_id, error):
            self._renew()
        elif error is not None:
            self.reload()

    def _ask_to_delete(self, reading: Reading) -> None:
        card = self._states.card_of(reading.meter_id)
        if card is not None:
            self._deletion.ask(card.meter, reading)

    def _on_deleted(self, reading: Reading) -> None:
        self._states.deleted(reading)
        self.context.navigator.tell(translate("ReadingsTab", "The reading is deleted."))
        if self._cards.sending:
            self._renew()
            return
        self._cards.keep_draft(self._states)
        self._states.open_id = reading.meter_id
        self._rebuild()

    def _on_not_deleted(self, error: CabinetError) -> None:
        self.context.navigator.report(error)
        self.reload()

    def _load_history(self, meter: Meter) -> None:
        job = self.context.services.readings.load_history(meter.meter_id)
        job.on_success(lambda history: self._show_history(meter, history))
        job.on_error(self.context.navigator.report).start(self)

    def _show_history(self, meter: Meter, history: tuple[Reading, ...]) -> None:
        """The bars, and on the card what the billing run did not take."""
        if self._states.show_history(meter.meter_id, history):
            self._renew()
        self._show_use()

    def _show_use(self) -> None:
        """Of the meter in view; the history of another one is not shown under its name."""
        shown = self._states.in_view
        history = self._states.history_of(shown.meter.meter_id) if shown else None
        if shown is not None and history is not None:
            self._page.use.show_history(shown.meter, history)
