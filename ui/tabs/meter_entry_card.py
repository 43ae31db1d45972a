"""The meter that is being entered: digit boxes, the use computed while typing, «Передать»."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from domain.errors import (
    CabinetError,
    CabinetUnavailable,
    HighUseUnconfirmed,
    ReadingRefused,
)
from domain.meters import Register
from domain.readings import (
    MeterCard,
    RegisterValues,
    Verdict,
    check_reading,
)
from kiosk.reading_actions import GivenReading
from ui.context import Context
from ui.dialogs.question import Question
from ui.messages import error_text, refusal_text, refused_reading_text
from ui.tabs.meter_heading import meter_heading
from ui.tabs.use_words import use_text, use_volume
from ui.theme.metrics import Type, Weight
from ui.today import today
from ui.widgets.boxes import boxed, column, row
from ui.widgets.button import Button
from ui.widgets.card import Card, IconTile
from ui.widgets.digit_boxes import DigitBoxes
from ui.widgets.keyboard import Keyboard
from ui.widgets.label import label
from ui.widgets.notice import Notice
from ui.wording import day_and_month, dial, register_name

translate = QCoreApplication.translate


class MeterEntryCard(Card):
    """All registers of a meter are given together."""

    given = Signal(object)
    cancelled = Signal()

    def __init__(self, context: Context, card: MeterCard, keyboard: Keyboard) -> None:
        super().__init__(name=f"MeterCard_{card.meter.meter_id}", active=True)
        self._context = context
        self._theme = context.theme
        self.card = card
        self._keyboard = keyboard
        self._boxes: dict[Register, DigitBoxes] = {}
        self.busy = False
        """A question is asked or a reading is on its way: the card must stay."""
        self._build()
        self._on_edited()

    def focus_first(self) -> None:
        """Type into the first register that is still empty."""
        empty = (boxes for boxes in self._boxes.values() if boxes.value is None)
        boxes = next(empty, None) or next(iter(self._boxes.values()))
        boxes.setFocus()
        self._type_into(boxes)

    def draft(self) -> dict[Register, str]:
        """What was typed, for when the card is built again."""
        return {register: boxes.text for register, boxes in self._boxes.items()}

    def restore(self, draft: Mapping[Register, str]) -> None:
        """Put back what was typed."""
        for register, text in draft.items():
            if text:
                self._boxes[register].type_text(text)

    def _build(self) -> None:
        theme, px, pad = self._theme, self._theme.px, self._theme.metrics.card_padding
        meter_id = self.card.meter.meter_id
        heading = row(
            IconTile(theme, str(self.card.meter.utility), size=60),
            boxed(meter_heading(theme, self.card.meter, large=True)),
            spacing=px(18),
        )
        self._notice = Notice(theme, name=f"MeterCard_{meter_id}_notice", keep_space=True)
        self._notice.setProperty("grow", 1)
        self._send = Button(
            theme,
            translate("MeterEntryCard", "Submit"),
            kind="accent",
            size=Type.LARGE,
            height=80,
            name=f"MeterCard_{meter_id}_send",
        )
        self._send.clicked.connect(self._submit)
        registers = [self._register_part(register) for register in self.card.meter.registers]
        self.setLayout(
            column(
                heading, *registers, row(self._notice, *self._cancel(), self._send, spacing=px(16)),
                spacing=px(16), margins=(pad, px(22), pad, px(22)),
            )
        )  # fmt: skip

    def _cancel(self) -> list[Button]:
        """The way back from a correction."""
        if self.card.current is None:
            return []
        name = f"MeterCard_{self.card.meter.meter_id}_cancel"
        text = translate("MeterEntryCard", "Cancel")
        cancel = Button(self._theme, text, kind="outline", height=80, name=name)
        cancel.clicked.connect(self._leave)
        return [cancel]

    def _leave(self) -> None:
        if not self.busy:
            self.cancelled.emit()

    def _register_part(self, register: Register) -> QVBoxLayout:
        theme, meter = self._theme, self.card.meter
        boxes = DigitBoxes(
            theme,
            capacity=meter.capacity,
            decimals=meter.decimals,
            name=f"MeterCard_{meter.meter_id}_{register}",
        )
        boxes.setAccessibleName(register_name(meter, register) or meter.serial_number)
        boxes.edited.connect(self._on_edited)
        boxes.focused.connect(lambda: self._type_into(boxes))
        self._boxes[register] = boxes
        title = register_name(meter, register)
        previous = label(theme, self._previous_text(register), size=Type.SMALL, ink="soft")
        caption = row(previous, None)
        if title:
            caption.insertWidget(0, label(theme, title, size=Type.SMALL, weight=Weight.SEMIBOLD))
            caption.insertSpacing(1, theme.px(16))
        return column(caption, row(boxes, None), spacing=theme.px(6))

    def _previous_text(self, register: Register) -> str:
        previous = self.card.previous
        if previous is None or register not in previous.values:
            return translate("MeterEntryCard", "The first reading of this meter")
        text = translate("MeterEntryCard", "Was on {day}: {value}").format(
            day=day_and_month(previous.taken_on),
            value=dial(previous.values[register], self.card.meter),
        )
        current = self.card.current
        if current is None or register not in current.values:
            return text
        given = translate("MeterEntryCard", "given now: {value}")
        return f"{text} · {given.format(value=dial(current.values[register], self.card.meter))}"

    def _type_into(self, boxes: DigitBoxes) -> None:
        self._keyboard.attach(boxes)
        self._keyboard.show_layout(boxes.keyboard)

    def _values(self) -> dict[Register, Decimal]:
        typed = ((register, boxes.value) for register, boxes in self._boxes.items())
        return {register: value for register, value in typed if value is not None}

    def _on_edited(self) -> None:
        values = self._values()
        self._send.setEnabled(bool(values) and not self.busy)
        verdict = check_reading(self.card, values, today())
        if verdict.refusal is None and values:
            self._notice.say(*use_text(self.card, verdict))
        else:
            self._notice.say(translate("MeterEntryCard", "Type the digits of the meter."))

    def _submit(self) -> None:
        values = self._values()
        verdict = check_reading(self.card, values, today())
        if verdict.refusal is not None:
            name = register_name(self.card.meter, verdict.register) if verdict.register else ""
            text = refusal_text(verdict.refusal, self.card.meter, register=name)
            self._notice.say(text, "bad")
            if verdict.register is not None:
                self._boxes[verdict.register].setFocus()
        elif verdict.unusually_high:
            self._ask_about_high_use(verdict, values)
        else:
            self._send_reading(values)

    def _ask_about_high_use(self, verdict: Verdict, values: RegisterValues) -> None:
        """Never refuse silently: show both figures, and take it when it is confirmed."""
        if self.card.usual:
            text = translate(
                "MeterEntryCard", "The use is {use}, usually it is about {usual} a month."
            )
        else:
            text = translate("MeterEntryCard", "The use is {use}: that is much.")
        usual = {register: round(use, 1) for register, use in self.card.usual.items()}
        self.busy = True
        self._context.navigator.ask(
            Question(
                title=translate("MeterEntryCard", "Is the reading right?"),
                text=text.format(
                    use=use_volume(self.card, verdict.use), usual=use_volume(self.card, usual)
                ),
                yes=translate("MeterEntryCard", "Yes, submit"),
                no=translate("MeterEntryCard", "Correct it"),
                on_yes=lambda: self._send_reading(values, high_use_confirmed=True),
                on_no=self._correct,
            )
        )

    def _correct(self) -> None:
        self.busy = False
        self.focus_first()

    def _send_reading(self, values: RegisterValues, *, high_use_confirmed: bool = False) -> None:
        self.busy = True
        self._send.setEnabled(False)
        self._send.setText(translate("MeterEntryCard", "Sending…"))
        readings = self._context.services.readings
        job = readings.give(self.card, values, high_use_confirmed=high_use_confirmed)
        job.on_success(self._accepted).on_error(self._refused).start(self)

    def _accepted(self, given: GivenReading) -> None:
        self.given.emit(given.reading)

    def _refused(self, error: CabinetError) -> None:
        self.busy = False
        self._send.setEnabled(True)
        self._send.setText(translate("MeterEntryCard", "Submit"))
        if isinstance(error, ReadingRefused):
            self._notice.say(refused_reading_text(error, self.card.meter), "bad")
        elif isinstance(error, HighUseUnconfirmed):
            values = self._values()
            self._ask_about_high_use(check_reading(self.card, values, today()), values)
        elif isinstance(error, CabinetUnavailable):
            text = translate(
                "MeterEntryCard", "Not sent yet: the connection is down. The digits stay here."
            )
            self._notice.say(text, "bad")
        else:
            self._notice.say(error_text(error), "bad")
