"""The first lines of a meter's card: what it measures, its number and its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from domain.meters import Meter, verification_expired
from ui.calendar_words import short_date
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.today import today
from ui.widgets.boxes import stacked
from ui.widgets.label import label
from ui.wording import utility_name

translate = QCoreApplication.translate


def meter_heading(theme: Theme, meter: Meter, *, large: bool, narrow: bool = False) -> QVBoxLayout:
    """Utility, number, place and verification date.

    `narrow`: two buttons stand beside it, so each has a line of its own.
    """
    size = Type.LARGE if large else Type.BODY
    weight = Weight.SEMIBOLD if large else Weight.MEDIUM
    details = [translate("MeterHeading", "No. {number}").format(number=meter.serial_number)]
    if meter.place:
        details.append(meter.place)
    if meter.verified_until is not None and not verification_expired(meter, today()):
        text = translate("MeterHeading", "verified until {date}")
        details.append(text.format(date=short_date(meter.verified_until)))
    separator = "\n" if narrow else ", "
    return stacked(
        label(theme, utility_name(meter.utility), size=size, weight=weight, wrap=True),
        label(theme, separator.join(details), size=Type.SMALL, ink="soft", wrap=True),
        spacing=theme.px(3),
    )


def meter_words(meter: Meter) -> str:
    """What tells a meter's controls from those of the others, for who hears them."""
    number = translate("MeterHeading", "No. {number}").format(number=meter.serial_number)
    return f"{utility_name(meter.utility)}, {number}"
