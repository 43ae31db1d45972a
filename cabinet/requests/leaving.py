"""Leaving a request: the rules end where a meter was replaced, or its last value was wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.errors import InvalidRequest
from cabinet.readings.rows import locked_meter, meter_of
from cabinet.requests.rows import new_request, request_of, values_of
from cabinet.security.audit import Action, Outcome, record
from cabinet.tables import MeterRow, OperatorRequestRow
from domain.requests import LEFT_BY_RESIDENTS, OperatorRequest

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.readings.capture import OfficeClock, Telling
    from cabinet.security.visit import Visit
    from domain.wire import NewRequest

REPLACED = "Заменено новым обращением"
"""Answers a request that the resident left anew in the same visit."""

MOST_DIGITS, MOST_DECIMALS = 9, 4
"""What any meter may show: the one that was put in is not known yet."""


def leave_request(
    db: Session, clock: OfficeClock, telling: Telling, new: NewRequest
) -> OperatorRequest:
    """Leave a request in a visit; the same one again is the same one.

    Of a meter the newest of the visit counts: what was said before it needs no answer.

    Raises VisitEnded, NotFound, InvalidRequest.
    """
    visit = telling.visit
    meter = locked_meter(db, visit.account_number, new.meter_id)
    known = db.get(OperatorRequestRow, (visit.account_number, new.request_id))
    if known is not None:
        return _left_before(known, visit, new, clock)
    moment = clock.moment(telling, new.captured_at)
    _check(meter, new)
    row = new_request(visit, new.request_id, new.kind, new.meter_id, new.values, moment)
    _replace(db, row, telling.now)
    db.add(row)
    record(db, telling.now, Action.LEAVE_REQUEST, Outcome.DONE, visit)
    return request_of(row, clock.time_zone)


def _replace(db: Session, left: OperatorRequestRow, now: datetime) -> None:
    """Close what the resident left of the same meter before; or `left`, which was overtaken."""
    wanted = select(OperatorRequestRow).where(
        OperatorRequestRow.account_number == left.account_number,
        OperatorRequestRow.visit_id == left.visit_id,
        OperatorRequestRow.meter_id == left.meter_id,
        OperatorRequestRow.kind.in_(LEFT_BY_RESIDENTS),
        OperatorRequestRow.closed_at.is_(None),
    )
    for other in db.scalars(wanted):
        older = left if left.made_at < other.made_at else other
        older.closed_at, older.answer = now, REPLACED


def _check(meter: MeterRow, new: NewRequest) -> None:
    if new.kind not in LEFT_BY_RESIDENTS:
        raise InvalidRequest("kind")
    if not set(new.values) <= set(meter_of(meter).registers):
        raise InvalidRequest("values")
    for value in new.values.values():
        if not 0 <= value < 10**MOST_DIGITS or value != round(value, MOST_DECIMALS):
            raise InvalidRequest("values")


def _left_before(
    row: OperatorRequestRow, visit: Visit, new: NewRequest, clock: OfficeClock
) -> OperatorRequest:
    """The same request under another Idempotency-Key; its id on anything else is refused."""
    kept = (row.visit_id, row.kind, row.meter_id, values_of(row))
    if kept != (visit.visit_id, new.kind, new.meter_id, dict(new.values)):
        raise InvalidRequest("request_id")
    return request_of(row, clock.time_zone)
