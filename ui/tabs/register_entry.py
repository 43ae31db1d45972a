"""One register of the meter that is entered: what was before, and the boxes for what is now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.meters import Register
from domain.readings import MeterCard
from domain.utilities import UNITS
from ui.calendar_words import day_and_month
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column, row
from ui.widgets.digit_boxes import BOX_HEIGHT, DigitBoxes
from ui.widgets.label import label
from ui.wording import dial, register_name, unit_name

translate = QCoreApplication.translate

LEAST_WIDTH = 240
"""Design units of what is said of the previous reading, beside the register's name."""


class RegisterEntry(QWidget):
    """The digits of the previous reading stand in grey over the boxes."""

    def __init__(self, theme: Theme, card: MeterCard, register: Register) -> None:
        super().__init__()
        meter = card.meter
        previous = card.previous.values.get(register) if card.previous else None
        self.boxes = DigitBoxes(
            theme,
            capacity=meter.capacity,
            decimals=meter.decimals,
            name=f"MeterCard_{meter.meter_id}_{register}",
            previous=dial(previous, meter) if previous is not None else "",
        )
        title = register_name(meter, register)
        self.boxes.setAccessibleName(title or meter.serial_number)
        previously = label(
            theme, _previous_text(card, register), size=Type.SMALL, ink="soft", wrap=True
        )
        parts = [previously]
        if title:
            previously.setMinimumWidth(theme.text_px(LEAST_WIDTH))
            parts.insert(0, label(theme, title, size=Type.SMALL, weight=Weight.SEMIBOLD))
        caption = Adaptive(*parts, spacing=theme.px(16), shares=(0, 1)[-len(parts) :])
        unit = label(theme, unit_name(UNITS[meter.utility]), ink="soft")
        unit.setFixedHeight(theme.px(BOX_HEIGHT))
        beside = column(None, unit)
        self.setLayout(
            column(caption, row(self.boxes, beside, None, spacing=theme.px(12)),
                   spacing=theme.px(2))
        )  # fmt: skip


def _previous_text(card: MeterCard, register: Register) -> str:
    previous, current = card.previous, card.current
    if previous is None or register not in previous.values:
        return translate("MeterEntryCard", "The first reading of this meter")
    text = translate("MeterEntryCard", "Was on {day}").format(day=day_and_month(previous.taken_on))
    if current is None or register not in current.values:
        return text
    given = translate("MeterEntryCard", "given now: {value}")
    return f"{text} · {given.format(value=dial(current.values[register], card.meter))}"
