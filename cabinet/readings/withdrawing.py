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
    from sqlalchemy.orm import Session

    from cabinet.readings.capture import OfficeClock, Telling
    from domain.wire import Withdrawal


def withdraw_reading(db: Session, clock: OfficeClock, telling: Telling, told: Withdrawal) -> None:
    """Take a reading back, also one that has not arrived: it will be withdrawn when it does.

    Raises VisitEnded, InvalidRequest, NotFound, also for a reading of another visit, and
    ReadingRefused when it is settled.
    """
    account, now = telling.visit.account_number, telling.now
    locked_meter(db, account, told.meter_id)
    row = db.get(ReadingRow, (account, told.reading_id), with_for_update=True)
    if row is not None and (row.visit_id, row.meter_id) != (telling.visit.visit_id, told.meter_id):
        raise NotFound
    if (row is not None and row.deleted_at) or was_withdrawn(db, account, told.reading_id):
        return
    clock.moment(telling, told.withdrawn_at, "withdrawn_at")
    if row is not None and row.settled:
        raise ReadingRefused(Refusal.ALREADY_SETTLED)
    if row is not None:
        row.deleted_at = now
    close_requests_about(db, account, told.reading_id, WITHDRAWN, now)
    event_id = told.reading_id  # a reading is withdrawn once, and the event is what tells
    record(db, now, Action.WITHDRAW_READING, Outcome.DONE, telling.visit, event_id=event_id)


def was_withdrawn(db: Session, account_number: str, reading_id: str) -> bool:
    """Whether a reading was taken back, arrived or not."""
    return was_recorded(db, account_number, reading_id)
