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
    from domain.readings import Reading, RegisterValues

_KINDS = {
    RequestKind.METER_REPLACED: "прибор заменён",
    RequestKind.PREVIOUS_WRONG: "прежнее показание неверно",
    RequestKind.REFUSED_LATE: "показание не принято",
    RequestKind.HIGH_USE_UNASKED: "большой расход не подтверждён",
}


def request_line(
    row: OperatorRequestRow, meter: MeterRow, previous: Reading | None, time_zone: tzinfo
) -> str:
    """Number, day, account, meter, kind, values, why a reading was not taken, the one before."""
    request = request_of(row, time_zone)
    parts = [
        format_receipt_number(request.number),
        short_date(request.made_on),
        row.account_number,
        f"{utility_name(meter.utility)}, {meter.place}, № {meter.serial_number}",
        _KINDS[request.kind],
        _values(request.values),
        refusal_words("ru")[request.refusal] if request.refusal else "",
        _previous(previous, meter.decimals),
    ]
    return " | ".join(part for part in parts if part)


def _previous(reading: Reading | None, decimals: int) -> str:
    if reading is None:
        return "прежнего показания нет"
    return f"прежнее от {short_date(reading.taken_on)}: {_values(reading.values, decimals)}"


def _values(values: RegisterValues, decimals: int | None = None) -> str:
    return "; ".join(f"{key} {format_decimal(value, decimals)}" for key, value in values.items())
