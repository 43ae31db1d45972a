"""The first lines of a meter's card: what it measures, its number and its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout

from domain.meters import WARN_BEFORE_VERIFICATION_DAYS, Meter, days_to_verification
from domain.russian import counted, short_date
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.today import today
from ui.widgets.boxes import stacked
from ui.widgets.label import label
from ui.wording import utility_name

translate = QCoreApplication.translate


def meter_heading(theme: Theme, meter: Meter, *, large: bool) -> QVBoxLayout:
    """Utility, number and place; a large heading also tells the verification date."""
    size = Type.LARGE if large else Type.BODY
    weight = Weight.SEMIBOLD if large else Weight.MEDIUM
    details = [translate("MeterHeading", "No. {number}").format(number=meter.serial_number)]
    if meter.place:
        details.append(meter.place)
    if large and meter.verified_until is not None:
        text = translate("MeterHeading", "verified until {date}")
        details.append(text.format(date=short_date(meter.verified_until)))
    lines = [
        label(theme, utility_name(meter.utility), size=size, weight=weight),
        label(theme, " · ".join(details), size=Type.SMALL, ink="soft", wrap=True),
    ]
    if large and _ends_soon(meter):
        lines.append(_warning(theme, meter))
    return stacked(*lines, spacing=theme.px(3))


def _ends_soon(meter: Meter) -> bool:
    left = days_to_verification(meter, today())
    return left is not None and left <= WARN_BEFORE_VERIFICATION_DAYS


def _warning(theme: Theme, meter: Meter) -> QLabel:
    text = translate("MeterHeading", "The verification ends in {days}. Please order a new one.")
    days = counted(days_to_verification(meter, today()) or 0, "день", "дня", "дней")
    return label(theme, text.format(days=days), size=Type.SMALL, ink="bad", wrap=True)
