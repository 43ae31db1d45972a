"""What a resident is told of a request to the operators, now and on later visits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.meters import Meter
from domain.receipts import format_receipt_number
from domain.requests import OperatorRequest, RequestKind
from domain.russian import day_and_month
from ui.refusal_words import refusal_text
from ui.widgets.notice import Tone
from ui.wording import dial

translate = QCoreApplication.translate


def request_text(request: OperatorRequest, meter: Meter, *, sent: bool = True) -> tuple[str, Tone]:
    """What it is about, and what became of it; not `sent`: it is still on the terminal."""
    about, tone = _about(request, meter)
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


def _about(request: OperatorRequest, meter: Meter) -> tuple[str, Tone]:
    made = day_and_month(request.made_on)
    values = " / ".join(dial(value, meter) for value in request.values.values())
    match request.kind:
        case RequestKind.METER_REPLACED:
            text = translate("Requests", "{day} you told that the meter was replaced ({values}).")
            tone: Tone = "plain"
        case RequestKind.PREVIOUS_WRONG:
            text = translate(
                "Requests", "{day} you told that the previous reading was wrong ({values})."
            )
            tone = "plain"
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
