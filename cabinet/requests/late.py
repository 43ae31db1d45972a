"""What is left of a reading that a terminal had accepted while the cabinet was away.

Its resident has gone home with «принято»: where the cabinet cannot agree, an operator is asked, and
the resident is told where that was wished for. The request bears the reading's id, so that however
often the reading comes there is one of it, with the number that the resident has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, update

from cabinet.errors import InvalidRequest
from cabinet.requests.rows import new_request, values_of
from cabinet.requests.telling import tell_refused
from cabinet.tables import OperatorRequestRow
from domain.errors import ReadingRefused
from domain.requests import RequestKind

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from cabinet.security.visit import Visit
    from cabinet.tables import ReadingRow
    from domain.readings import Refusal
    from domain.wire import NewReading

WITHDRAWN = "Показание удалено в том же сеансе"
REPLACED = "Передано новое показание"
"""Answers to requests about readings that do not count any more."""


def leave_refused(
    db: Session, visit: Visit, new: NewReading, refusal: Refusal, now: datetime
) -> None:
    """Ask an operator, and tell the resident, about a reading that could not be taken."""
    row = _about(visit, new, RequestKind.REFUSED_LATE)
    row.refusal = refusal
    db.add(row)
    tell_refused(db, row, now)


def leave_high_use(db: Session, visit: Visit, new: NewReading) -> None:
    """Ask an operator about a high use that the resident could not be asked about."""
    db.add(_about(visit, new, RequestKind.HIGH_USE_UNASKED))


def refused_before(db: Session, visit: Visit, new: NewReading) -> None:
    """Raise the ReadingRefused that a late reading got before: the resident has been told.

    Raises InvalidRequest when its id was another reading's.
    """
    row = db.get(OperatorRequestRow, (visit.account_number, new.reading_id))
    if row is None:
        return
    said = (row.visit_id, row.meter_id, values_of(row))
    if row.refusal is None or said != (visit.visit_id, new.meter_id, dict(new.values)):
        raise InvalidRequest("reading_id")
    raise ReadingRefused(row.refusal)


def close_requests_about(
    db: Session, account_number: str, reading_id: str, answer: str, now: datetime
) -> None:
    """Nothing needs to be looked at any more: the reading does not count."""
    its_own = OperatorRequestRow.reading_id == reading_id
    _close(db, account_number, its_own, answer, now)


def close_refused_before(db: Session, taken: ReadingRow, now: datetime) -> None:
    """The resident corrected in the same visit what was refused: `taken` is the correction."""
    corrected = and_(
        OperatorRequestRow.visit_id == taken.visit_id,
        OperatorRequestRow.meter_id == taken.meter_id,
        OperatorRequestRow.kind == RequestKind.REFUSED_LATE,
        OperatorRequestRow.made_at < taken.captured_at,
    )
    _close(db, taken.account_number, corrected, REPLACED, now)


def _close(
    db: Session, account_number: str, which: ColumnElement[bool], answer: str, now: datetime
) -> None:
    open_ones = update(OperatorRequestRow).where(
        OperatorRequestRow.account_number == account_number,
        OperatorRequestRow.closed_at.is_(None),
        which,
    )
    db.execute(open_ones.values(closed_at=now, answer=answer))


def _about(visit: Visit, new: NewReading, kind: RequestKind) -> OperatorRequestRow:
    row = new_request(visit, new.reading_id, kind, new.meter_id, new.values, new.captured_at)
    row.reading_id = new.reading_id
    return row
