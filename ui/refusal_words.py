"""Why a reading is not taken, and what to do («Статус ввода», manual, 4.1.3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.errors import ReadingRefused
from domain.meters import Meter
from domain.readings import Reading, Refusal
from ui.calendar_words import month_name, short_date
from ui.wording import dials, register_name

translate = QCoreApplication.translate


def refusal_text(
    reason: Refusal,
    meter: Meter | None = None,
    *,
    register: str = "",
) -> str:
    """`register` is the name of the tariff it concerns."""
    until = meter.verified_until if meter else None
    return _texts()[reason].format(
        register=register or translate("Messages", "all digits"),
        date=short_date(until) if until else "",
    )


def refused_reading_text(error: ReadingRefused, meter: Meter) -> str:
    """The words for a refusal that came from the cabinet."""
    name = register_name(meter, error.register) if error.register else ""
    text = refusal_text(error.reason, meter, register=name)
    if not name or error.reason is Refusal.REGISTER_MISSING:
        return text
    return translate("Messages", "{register}. {text}").format(register=name, text=text)


def refused_later_text(reading: Reading, meter: Meter) -> str:
    """A reading that was accepted at first and not taken after the fact, with billing's note."""
    text = translate("Messages", "The reading for {month} ({values}) was not taken. {reason}")
    values = dials(reading.values, meter)
    reason = refusal_text(reading.refusal, meter) if reading.refusal else ""
    note = reading.note.strip().rstrip(".")
    reason = f"{note}." if note else reason
    return text.format(month=month_name(reading.period), values=values, reason=reason)


def _texts() -> dict[Refusal, str]:
    return {
        Refusal.REGISTER_MISSING: translate(
            "Messages", "Please type «{register}» as well: all tariffs are given together."
        ),
        Refusal.TOO_MANY_DIGITS: translate(
            "Messages", "There are more digits than the meter has. Please check the reading."
        ),
        Refusal.TOO_MANY_DECIMALS: translate(
            "Messages", "There are too many digits after the comma. Please check the reading."
        ),
        Refusal.LOWER_THAN_PREVIOUS: translate(
            "Messages", "The reading is lower than the previous one. Please check the digits."
        ),
        Refusal.HIGHER_THAN_NEXT: translate(
            "Messages", "The reading is higher than one that was given later. Ask the operator."
        ),
        Refusal.VERIFICATION_EXPIRED: translate(
            "Messages",
            "Readings are not taken: the verification expired on {date}. Order a verification "
            "from the operator.",
        ),
        Refusal.OUTSIDE_WINDOW: translate(
            "Messages", "Readings are not taken today: it is outside the days of submission."
        ),
        Refusal.AUTOMATIC: translate(
            "Messages", "This meter is read automatically: there is nothing to do."
        ),
        Refusal.ARCHIVED: translate("Messages", "This meter is out of use."),
        Refusal.INSPECTOR_NEEDED: translate(
            "Messages",
            "There were no readings for a long time: an inspector has to see the meter. Please "
            "tell the operator.",
        ),
        Refusal.ALREADY_SETTLED: translate(
            "Messages", "The reading of this month has already been used in the bill."
        ),
        Refusal.BY_BILLING: translate(
            "Messages", "The billing department did not take it. Please ask the operator."
        ),
    }
