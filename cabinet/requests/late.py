"""What is left of a reading that a terminal had accepted while the cabinet was away.

Its resident has gone home with «принято»: where the cabinet cannot agree, an operator is asked, and
the resident is told where that was wished for. The request bears the reading's id, so that however
often the reading comes there is one of it, with the number that the resident has.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import update

from cabinet.errors import InvalidRequest
from cabinet.requests.rows import new_request, values_of
from cabinet.requests.telling import tell_refused
from cabinet.security.visit import Visit
from cabinet.tables import OperatorRequestRow
from domain.errors import ReadingRefused
from domain.requests import RequestKind
from domain.wire import NewReading

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from domain.readings import Verdict

WITHDRAWN = "Показание удалено в том же сеансе"
"""Answers the requests about a reading that its resident took back."""


@dataclass(frozen=True, slots=True)
class LateReading:
    """A reading captured at `moment`, which the cabinet sees for the first time now."""

    visit: Visit
    new: NewReading
    moment: datetime
    now: datetime

    def leave_requests(self, db: Session, verdict: Verdict) -> None:
        """Ask an operator where the verdict is not what the resident was told."""
        if verdict.refusal is not None:
            row = new_request(
                self.visit,
                self.new.reading_id,
                RequestKind.REFUSED_LATE,
                self.new.meter_id,
                self.new.values,
                self.moment,
                reading_id=self.new.reading_id,
                refusal=verdict.refusal,
            )
            db.add(row)
            tell_refused(db, row, self.now)
        elif verdict.unusually_high and not self.new.high_use_confirmed:
            db.add(
                new_request(
                    self.visit,
                    self.new.reading_id,
                    RequestKind.HIGH_USE_UNASKED,
                    self.new.meter_id,
                    self.new.values,
                    self.moment,
                    reading_id=self.new.reading_id,
                )
            )


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


def close_requests_about(db: Session, account_number: str, reading_id: str, now: datetime) -> None:
    """Nothing needs to be looked at any more: the reading was taken back."""
    open_ones = update(OperatorRequestRow).where(
        OperatorRequestRow.account_number == account_number,
        OperatorRequestRow.reading_id == reading_id,
        OperatorRequestRow.closed_at.is_(None),
    )
    db.execute(open_ones.values(closed_at=now, answer=WITHDRAWN))
