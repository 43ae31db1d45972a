"""The requests of an account, and those that wait for an operator."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from cabinet.readings.rows import live_readings, reading_of
from cabinet.requests.rows import request_of
from cabinet.tables import MeterRow, OperatorRequestRow, ReadingRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from sqlalchemy.orm import Session

    from domain.readings import Reading
    from domain.requests import OperatorRequest
    from domain.submission import SubmissionRules

SHOWN_AFTER_CLOSING = timedelta(days=60)
"""So long an answer can be read at the terminal: two periods, as people come once a month."""


def requests_of(
    db: Session, account_number: str, now: datetime, time_zone: tzinfo
) -> list[OperatorRequest]:
    """An account's open requests and those answered lately, newest first."""
    wanted = (
        select(OperatorRequestRow)
        .where(
            OperatorRequestRow.account_number == account_number,
            or_(
                OperatorRequestRow.closed_at.is_(None),
                OperatorRequestRow.closed_at > now - SHOWN_AFTER_CLOSING,
            ),
        )
        .order_by(OperatorRequestRow.made_at.desc(), OperatorRequestRow.request_id)
    )
    return [request_of(row, time_zone) for row in db.scalars(wanted)]


def open_requests(db: Session) -> Sequence[tuple[OperatorRequestRow, MeterRow]]:
    """All that wait, with their meters, the oldest first."""
    wanted = (
        select(OperatorRequestRow, MeterRow)
        .join(
            MeterRow,
            (MeterRow.account_number == OperatorRequestRow.account_number)
            & (MeterRow.meter_id == OperatorRequestRow.meter_id),
        )
        .where(OperatorRequestRow.closed_at.is_(None))
        .order_by(OperatorRequestRow.made_at, OperatorRequestRow.request_id)
    )
    return [(request, meter) for request, meter in db.execute(wanted)]


def reading_before(
    db: Session, request: OperatorRequestRow, rules: SubmissionRules, time_zone: tzinfo
) -> Reading | None:
    """The reading that the typed values were compared with, as far as it still holds."""
    period = rules.period_for(request.made_at.astimezone(time_zone).date())
    earlier = live_readings(request.account_number).where(
        ReadingRow.meter_id == request.meter_id, ReadingRow.period < period
    )
    row = db.scalars(earlier.limit(1)).first()
    return None if row is None else reading_of(row)
