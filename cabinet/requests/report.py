"""Requests in plain Russian, a line each, for the operators who answer them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.outbound.writing import refusal_words
from cabinet.requests.rows import request_of
from domain.receipts import format_receipt_number
from domain.requests import RequestKind
from domain.russian import format_decimal, short_date, utility_name

if TYPE_CHECKING:
    from datetime import tzinfo

    from cabinet.tables import MeterRow, OperatorRequestRow

_KINDS = {
    RequestKind.METER_REPLACED: "прибор заменён",
    RequestKind.PREVIOUS_WRONG: "прежнее показание неверно",
    RequestKind.REFUSED_LATE: "показание не принято",
    RequestKind.HIGH_USE_UNASKED: "большой расход не подтверждён",
}


def request_line(row: OperatorRequestRow, meter: MeterRow, time_zone: tzinfo) -> str:
    """Number, day, account, meter, kind, values, and why a reading was not taken."""
    request = request_of(row, time_zone)
    values = (f"{key} {format_decimal(value)}" for key, value in request.values.items())
    parts = [
        format_receipt_number(request.number),
        short_date(request.made_on),
        row.account_number,
        f"{utility_name(meter.utility)}, {meter.place}, № {meter.serial_number}",
        _KINDS[request.kind],
        "; ".join(values),
        refusal_words("ru")[request.refusal] if request.refusal else "",
    ]
    return " | ".join(part for part in parts if part)
