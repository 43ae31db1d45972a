"""The readings of one meter, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from cabinet.readings.rows import reading_of
from cabinet.tables import MeterRow, ReadingRow
from domain.errors import NotFound
from domain.periods import add_months

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from domain.readings import Reading
    from domain.submission import RulesFor


def reading_history(
    db: Session, account_number: str, meter_id: str, rules: RulesFor, today: date, months: int
) -> list[Reading]:
    """The readings of `months` periods up to today's and of any later; raises NotFound.

    Neither deleted nor replaced ones, but those that billing refused: why, only they can tell.
    """
    meter = db.get(MeterRow, (account_number, meter_id))
    if meter is None:
        raise NotFound
    newest = rules(meter.utility).period_for(today)
    wanted = select(ReadingRow).where(
        ReadingRow.account_number == account_number,
        ReadingRow.meter_id == meter_id,
        ReadingRow.period >= add_months(newest, 1 - months),
        or_(ReadingRow.deleted_at.is_(None), ReadingRow.refusal.is_not(None)),
    )
    ordered = wanted.order_by(
        ReadingRow.period.desc(), ReadingRow.refusal.is_not(None), ReadingRow.deleted_at.desc()
    )
    return [reading_of(row) for row in db.scalars(ordered)]
