"""The digits of the meter that is being entered: a row a register, and where typing goes on."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.meters import Register
from domain.readings import MeterCard
from ui.tabs.register_entry import RegisterEntry
from ui.theme import Theme
from ui.widgets.boxes import column
from ui.widgets.digit_boxes import DigitBoxes
from ui.widgets.keyboard import Keyboard


class MeterDigits(QWidget):
    """One of the registers has the keyboard at any time."""

    edited = Signal()

    def __init__(self, theme: Theme, card: MeterCard, keyboard: Keyboard) -> None:
        super().__init__()
        self._keyboard = keyboard
        self._boxes: dict[Register, DigitBoxes] = {}
        entries = [RegisterEntry(theme, card, register) for register in card.meter.registers]
        self.setLayout(column(*entries, spacing=theme.px(12)))
        for register, entry in zip(card.meter.registers, entries, strict=True):
            self._take(register, entry.boxes)
        self.current = next(iter(self._boxes.values()))
        """Where typing goes on."""

    @property
    def values(self) -> dict[Register, Decimal]:
        """Of the registers that have one."""
        typed = ((register, boxes.value) for register, boxes in self._boxes.items())
        return {register: value for register, value in typed if value is not None}

    def draft(self) -> dict[Register, str]:
        """What was typed, for when the card is built again."""
        return {register: boxes.text for register, boxes in self._boxes.items()}

    def restore(self, draft: Mapping[Register, str]) -> None:
        """Put back what was typed, in the place of what is there."""
        for register, text in draft.items():
            boxes = self._boxes[register]
            if boxes.text != text:
                boxes.clear_text()
                boxes.type_text(text)

    def focus_first(self) -> None:
        """Type into the first register that is still empty."""
        empty = (boxes for boxes in self._boxes.values() if boxes.value is None)
        self._type_into(next(empty, None) or next(iter(self._boxes.values())))

    def go_on(self, register: Register | None = None) -> None:
        """Type into that register, where this meter has it, or where it was left."""
        named = None if register is None else self._boxes.get(register)
        self._type_into(self.current if named is None else named)

    def _take(self, register: Register, boxes: DigitBoxes) -> None:
        self._boxes[register] = boxes
        boxes.edited.connect(self.edited)
        boxes.focused.connect(lambda: self._attach(boxes))

    def _type_into(self, boxes: DigitBoxes) -> None:
        boxes.setFocus()
        self._attach(boxes)

    def _attach(self, boxes: DigitBoxes) -> None:
        self.current = boxes
        self._keyboard.attach(boxes)
        self._keyboard.show_layout(boxes.keyboard)
