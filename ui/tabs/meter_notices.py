"""What stands on a meter's card beside its reading: refusals after the fact, requests, warnings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.errors import CabinetError, ReadingRefused
from domain.meters import WARN_BEFORE_VERIFICATION_DAYS, Meter, days_to_verification
from domain.requests import RequestKind
from ui import count_words
from ui.calendar_words import short_date
from ui.messages import error_text
from ui.refusal_words import refused_later_text, refused_reading_text
from ui.tabs.meter_states import MeterState
from ui.tabs.request_words import request_text
from ui.theme import Theme
from ui.today import today
from ui.widgets.notice import Notice, Tone

translate = QCoreApplication.translate


def meter_notices(theme: Theme, state: MeterState, card: QWidget) -> Iterator[Notice]:
    """For that card, the gravest first."""
    for part, text, tone in _texts(state):
        yield card_notice(theme, card, part, text, tone)


def card_notice(theme: Theme, card: QWidget, part: str, text: str, tone: Tone) -> Notice:
    """A notice of its own; it is the card's before it shows, or it would be a window for once."""
    notice = Notice(theme, name=f"{card.objectName()}_{part}")
    notice.setParent(card)
    notice.say(text, tone)
    return notice


def _texts(state: MeterState) -> Iterator[tuple[str, str, Tone]]:
    meter = state.card.meter
    told = any(request.kind is RequestKind.REFUSED_LATE for request in state.requests)
    if state.refused_late is not None and not told:
        yield "refused_late", _late_text(state.refused_late, meter), "bad"
    if state.refused is not None:
        yield "refused", refused_later_text(state.refused, meter), "bad"
    for place, request in enumerate(state.requests):
        sent = request.number not in state.unsent
        yield f"request_{place}", *request_text(request, state.card, sent=sent)
    warning = verification_warning(meter)
    if warning:
        yield "verification", warning, "warn"


def verification_warning(meter: Meter) -> str:
    """From 60 days before the date on; empty before that, and when it has passed."""
    left = days_to_verification(meter, today())
    if left is None or meter.verified_until is None:
        return ""
    if not 0 <= left <= WARN_BEFORE_VERIFICATION_DAYS:
        return ""
    if left == 0:
        return translate("MeterHeading", "The verification ends today. Please order a new one.")
    text = translate(
        "MeterHeading", "The verification ends in {days}, on {date}. Please order a new one."
    )
    return text.format(days=count_words.days(left), date=short_date(meter.verified_until))


def _late_text(error: CabinetError, meter: Meter) -> str:
    if isinstance(error, ReadingRefused):
        reason = refused_reading_text(error, meter)
    else:
        reason = error_text(error)
    text = translate("MeterClosedCard", "The reading arrived, but was not taken. {reason}")
    return text.format(reason=reason)
