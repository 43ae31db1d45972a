"""What a resident is told of a request to the operators, now and on later visits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.readings import MeterCard
from domain.receipts import format_receipt_number
from domain.requests import OperatorRequest, RequestKind
from ui.calendar_words import day_and_month
from ui.refusal_words import refusal_text
from ui.widgets.notice import Tone
from ui.wording import dials

translate = QCoreApplication.translate


def request_text(
    request: OperatorRequest, card: MeterCard, *, sent: bool = True
) -> tuple[str, Tone]:
    """What it is about, and what became of it; not `sent`: it is still on the terminal."""
    about, tone = _about(request, card)
    number = format_receipt_number(request.number)
    if not sent:
        text = translate(
            "Requests",
            "{about} Request No. {number} is kept: the terminal delivers it as soon as there is a "
            "connection.",
        )
        return text.format(about=about, number=number), tone
    if request.closed_on is None:
        text = translate("Requests", "{about} Request No. {number}: an operator is looking at it.")
        return text.format(about=about, number=number), tone
    day = day_and_month(request.closed_on)
    if not request.answer:
        text = translate("Requests", "{about} Request No. {number} was settled on {day}.")
        return text.format(about=about, number=number, day=day), "plain"
    text = translate(
        "Requests", "{about} Request No. {number}, the operator's answer of {day}: {answer}"
    )
    return text.format(about=about, number=number, day=day, answer=request.answer), "plain"


def _about(request: OperatorRequest, card: MeterCard) -> tuple[str, Tone]:
    meter = card.meter
    made = day_and_month(request.made_on)
    values = dials(request.values, meter)
    match request.kind:
        case RequestKind.METER_REPLACED:
            text = translate("Requests", "{day} you told that the meter was replaced ({values}).")
            tone: Tone = "plain"
        case RequestKind.PREVIOUS_WRONG:
            return _previous_wrong(request, card).format(day=made, values=values), "plain"
        case RequestKind.HIGH_USE_UNASKED:
            text = translate(
                "Requests", "The reading of {day} ({values}) means an unusually high use."
            )
            tone = "warn"
        case RequestKind.REFUSED_LATE:
            text = translate("Requests", "The reading of {day} ({values}) was not taken. {reason}")
            tone = "bad"
    reason = refusal_text(request.refusal, meter) if request.refusal else ""
    return text.format(day=made, values=values, reason=reason).strip(), tone


def _previous_wrong(request: OperatorRequest, card: MeterCard) -> str:
    """The disputed value is named while it is still the previous one."""
    previous = card.previous
    if previous is None or previous.taken_on > request.made_on:
        return translate(
            "Requests",
            "{day} you told that the previous reading was wrong: the meter shows {values}.",
        )
    disputed = {key: value for key, value in previous.values.items() if key in request.values}
    text = translate(
        "Requests",
        "{day} you told that the previous reading {previous} was wrong: the meter shows {values}.",
    )
    return text.replace("{previous}", dials(disputed, card.meter))
