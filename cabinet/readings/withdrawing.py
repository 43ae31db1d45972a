"""Taking back a reading of a visit (manual, 4.1.3: until sign-out), told perhaps after its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.readings.rows import locked_meter
from cabinet.requests.late import WITHDRAWN, close_requests_about
from cabinet.security.audit import Action, Outcome, record, was_recorded
from cabinet.tables import ReadingRow
from domain.errors import NotFound, ReadingRefused
from domain.readings import Refusal

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.readings.capture import OfficeClock, Telling
    from cabinet.security.visit import Visit
    from domain.wire import Withdrawal


def withdraw_reading(db: Session, clock: OfficeClock, telling: Telling, told: Withdrawal) -> None:
    """Take a reading back, also one that has not arrived: it will be withdrawn when it does.

    Raises VisitEnded, InvalidRequest, NotFound, also for a reading of another visit, and
    ReadingRefused when it is settled.
    """
    visit = telling.visit
    locked_meter(db, visit.account_number, told.meter_id)
    row = db.get(ReadingRow, (visit.account_number, told.reading_id), with_for_update=True)
    if row is not None and (row.visit_id, row.meter_id) != (visit.visit_id, told.meter_id):
        raise NotFound
    if (row is not None and row.deleted_at) or was_withdrawn(
        db, visit.account_number, told.reading_id
    ):
        return
    clock.moment(telling, told.withdrawn_at, "withdrawn_at")
    if row is not None:
        _delete(row, telling.now)
    _remember(db, visit, told.reading_id, telling.now)


def was_withdrawn(db: Session, account_number: str, reading_id: str) -> bool:
    """Whether a reading was taken back, arrived or not."""
    return was_recorded(db, account_number, reading_id)


def delete_reading(db: Session, visit: Visit, reading_id: str, now: datetime) -> None:
    """Take back a reading of this visit that is known to have arrived.

    Raises NotFound, also for one of another visit, and ReadingRefused when it is settled.
    """
    row = db.get(ReadingRow, (visit.account_number, reading_id), with_for_update=True)
    if row is None or row.deleted_at is not None:
        raise NotFound
    if row.visit_id != visit.visit_id and not row.settled:
        raise NotFound
    _delete(row, now)
    _remember(db, visit, reading_id, now)


def _delete(row: ReadingRow, now: datetime) -> None:
    if row.settled:
        raise ReadingRefused(Refusal.ALREADY_SETTLED)
    row.deleted_at = now


def _remember(db: Session, visit: Visit, reading_id: str, now: datetime) -> None:
    """The event bears the reading's id: a reading is withdrawn once, and this is what tells."""
    close_requests_about(db, visit.account_number, reading_id, WITHDRAWN, now)
    record(db, now, Action.DELETE_READING, Outcome.DONE, visit, event_id=reading_id)
