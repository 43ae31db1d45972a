"""The meter that is being entered: digit boxes, the use computed while typing, «Передать»."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal

from domain.errors import CabinetError, HighUseUnconfirmed, ReadingRefused
from domain.meters import Register
from domain.readings import Refusal, RegisterValues, Verdict, check_reading
from domain.requests import RequestKind
from kiosk.reading_actions import GivenReading, LeftRequest
from ui.carried_job import CarriedJob
from ui.context import Context
from ui.messages import error_text
from ui.refusal_words import refused_reading_text
from ui.tabs.high_use import high_use_question
from ui.tabs.kept_readings import KeptEntry, Submission
from ui.tabs.meter_digits import MeterDigits
from ui.tabs.meter_heading import meter_heading
from ui.tabs.meter_notices import meter_notices
from ui.tabs.meter_states import MeterState
from ui.tabs.submit_row import SubmitRow
from ui.tabs.use_words import use_text
from ui.tabs.ways_out import WaysOut, way_out_question
from ui.today import today
from ui.widgets.boxes import boxed, clear, column, row
from ui.widgets.card import Card, IconTile
from ui.widgets.digit_boxes import DigitBoxes
from ui.widgets.keyboard import Keyboard

translate = QCoreApplication.translate


class MeterEntryCard(Card):
    """All registers of a meter are given together."""

    given = Signal(object)
    """A `GivenReading`."""

    left = Signal(object, object, object)
    """A `RequestKind`, the values that were typed, and the `LeftRequest`."""

    cancelled = Signal()

    resumed = Signal()
    """The resident types, and what was said of the digits before has been read."""

    grown = Signal(object)
    """Its end has to be seen; where there is no room for all of it, at least from these digits."""

    def __init__(self, context: Context, state: MeterState, keyboard: Keyboard) -> None:
        self._name = f"MeterCard_{state.card.meter.meter_id}"
        super().__init__(name=self._name, active=True)
        self._context = context
        self._theme = context.theme
        self.card = state.card
        self._digits = MeterDigits(context.theme, state.card, keyboard)
        self._refused: tuple[Refusal, Register | None] | None = None
        self._on_its_way: Submission | None = None
        self.busy = False
        """A question is asked or something is on its way: the card must stay."""
        self._build()
        self.show_state(state)
        self._on_edited()

    def focus_first(self) -> None:
        """Type into the first register that is still empty."""
        self._digits.focus_first()

    def draft(self) -> dict[Register, str]:
        """What was typed, for when the card is built again."""
        return self._digits.draft()

    @property
    def typed_into(self) -> DigitBoxes | None:
        """Where typing goes on; None before the first digit."""
        return self._digits.current if any(self.draft().values()) else None

    def restore(self, draft: Mapping[Register, str]) -> None:
        """Put back what was typed, in the place of what is there."""
        self._digits.restore(draft)

    def keep(self) -> KeptEntry:
        """For a card that is made anew in another look."""
        return KeptEntry(self.draft(), self._refused, self._on_its_way)

    def take_over(self, kept: KeptEntry) -> None:
        """Go on where the predecessor was; what it sent is neither lost nor sent again."""
        if kept.on_its_way is not None:
            self._follow(kept.on_its_way)
        elif kept.refused is not None:
            self._refuse(*kept.refused)

    def ask_again(self, about: object) -> None:
        """What the predecessor asked, of the digits that stand here now."""
        if isinstance(about, Verdict):
            self._ask_about_high_use(about, self._digits.values)
        elif isinstance(about, RequestKind):
            self._ask_before_leaving_request(about)

    def show_state(self, state: MeterState) -> None:
        """What is to be known beside the digits."""
        clear(self._notices)
        for notice in meter_notices(self._theme, state, self):
            self._notices.addWidget(notice)

    def _build(self) -> None:
        theme, px, pad = self._theme, self._theme.px, self._theme.metrics.card_padding
        heading = row(
            IconTile(theme, str(self.card.meter.utility), size=60),
            boxed(meter_heading(theme, self.card.meter, large=True)),
            spacing=px(18),
        )
        self._notices = column(spacing=px(12))
        self._ways_out = WaysOut(theme, name=f"{self._name}_way_out")
        self._ways_out.chosen.connect(self._ask_before_leaving_request)
        corrected = self.card.current is not None
        self._end = SubmitRow(theme, name=self._name, cancellable=corrected)
        self._end.submitted.connect(self._submit)
        self._end.cancelled.connect(self._cancel_correction)
        self._digits.edited.connect(self._on_edited)
        self.setLayout(
            column(
                heading, self._notices, self._digits, self._end, self._ways_out,
                spacing=px(12), margins=(pad, px(18), pad, px(18)),
            )
        )  # fmt: skip

    def _cancel_correction(self) -> None:
        if not self.busy:
            self.cancelled.emit()

    def _on_edited(self) -> None:
        values = self._digits.values
        self._refused = None
        if not self.busy:
            self._on_its_way = None
        self._ways_out.hide()
        self._end.allow(bool(values) and not self.busy)
        verdict = check_reading(self.card, values, today())
        if verdict.refusal is None and values:
            self._end.say(*use_text(self.card, values, verdict))
        else:
            self._end.say(translate("MeterEntryCard", "Type the digits of the meter."))
        if not self.busy:
            self.resumed.emit()
        if values:
            self.grown.emit(self._digits.current)

    def _submit(self) -> None:
        values = self._digits.values
        verdict = check_reading(self.card, values, today())
        if verdict.refusal is not None:
            self._refuse(verdict.refusal, verdict.register)
        elif verdict.unusually_high:
            self._ask_about_high_use(verdict, values)
        else:
            self._send_reading(values)

    def _refuse(self, reason: Refusal, register: Register | None) -> None:
        """«Статус ввода» in red, with what to do; the digits stay."""
        self._refused = (reason, register)
        error = ReadingRefused(reason, register)
        text = refused_reading_text(error, self.card.meter)
        if reason is not Refusal.REGISTER_MISSING:
            refused = translate("MeterEntryCard", "Entry status: not accepted. {reason}")
            text = refused.format(reason=text)
        too_low = reason is Refusal.LOWER_THAN_PREVIOUS
        self._end.say(text, "bad")
        self._ways_out.setVisible(too_low)
        if register is not None:
            self._digits.go_on(register)
        self.grown.emit(self._digits.current if register is not None else None)

    def _ask_about_high_use(self, verdict: Verdict, values: RegisterValues) -> None:
        """Never refuse silently: show both figures, and take it when it is confirmed."""
        self.busy = True
        self._on_its_way = None
        self._context.navigator.ask(
            high_use_question(
                self.card,
                values,
                verdict,
                on_yes=lambda: self._send_reading(values, high_use_confirmed=True),
                on_no=lambda: self._correct(verdict.high[0]),
            )
        )

    def _ask_before_leaving_request(self, kind: RequestKind) -> None:
        if self.busy:
            return
        values = self._digits.values
        self.busy = True
        self._context.navigator.ask(
            way_out_question(
                kind,
                self.card,
                values,
                on_yes=lambda: self._leave_request(kind, values),
                on_no=self._correct,
            )
        )

    def _correct(self, register: Register | None = None) -> None:
        """Go on typing, in that register or where it was left."""
        self.busy = False
        self._digits.go_on(register)
        self.resumed.emit()

    def _send_reading(self, values: RegisterValues, *, high_use_confirmed: bool = False) -> None:
        readings = self._context.services.readings
        job = readings.give(self.card, values, high_use_confirmed=high_use_confirmed)
        self._follow(Submission(CarriedJob(job)))

    def _leave_request(self, kind: RequestKind, values: RegisterValues) -> None:
        job = self._context.services.readings.leave_request(kind, self.card, values)
        self._follow(Submission(CarriedJob(job), kind, values))

    def _follow(self, sent: Submission) -> None:
        self.busy = True
        self._on_its_way = sent
        self._ways_out.hide()
        self._end.show_sending()
        sent.job.tell(self, self._accepted, self._not_accepted)

    def _accepted(self, taken: GivenReading | LeftRequest) -> None:
        sent = self._on_its_way
        if isinstance(taken, GivenReading):
            self.given.emit(taken)
        elif sent is not None and sent.kind is not None:
            self.left.emit(sent.kind, sent.values, taken)

    def _not_accepted(self, error: CabinetError) -> None:
        """The digits stay, whatever it was."""
        self.busy = False
        self._end.show_ready()
        if isinstance(error, ReadingRefused):
            self._refuse(error.reason, error.register)
        elif isinstance(error, HighUseUnconfirmed):
            values = self._digits.values
            self._ask_about_high_use(check_reading(self.card, values, today()), values)
        else:
            self._end.say(error_text(error), "bad")
