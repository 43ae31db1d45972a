"""Rows of requests, and the domain's own words for them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from cabinet.tables import OperatorRequestRow
from domain.meters import Register
from domain.receipts import receipt_number
from domain.requests import OperatorRequest

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from cabinet.security.visit import Visit
    from domain.readings import RegisterValues
    from domain.requests import RequestKind


def new_request(
    visit: Visit,
    request_id: str,
    kind: RequestKind,
    meter_id: str,
    values: RegisterValues,
    made_at: datetime,
) -> OperatorRequestRow:
    """An open request that was made in a visit."""
    return OperatorRequestRow(
        account_number=visit.account_number,
        request_id=request_id,
        kind=kind,
        meter_id=meter_id,
        values={register.value: str(value) for register, value in values.items()},
        made_at=made_at,
        visit_id=visit.visit_id,
        terminal_id=visit.terminal_id,
    )


def values_of(row: OperatorRequestRow) -> RegisterValues:
    """What was typed."""
    return {Register(register): Decimal(value) for register, value in row.values.items()}


def request_of(row: OperatorRequestRow, time_zone: tzinfo) -> OperatorRequest:
    """A request as the wire shows it; its days are the offices'."""
    return OperatorRequest(
        request_id=row.request_id,
        number=receipt_number(row.request_id),
        kind=row.kind,
        meter_id=row.meter_id,
        made_on=row.made_at.astimezone(time_zone).date(),
        values=values_of(row),
        refusal=row.refusal,
        closed_on=row.closed_at.astimezone(time_zone).date() if row.closed_at else None,
        answer=row.answer or "",
    )
