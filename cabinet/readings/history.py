"""The readings of one meter, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.readings.rows import live_readings, reading_of
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
    """The live readings of `months` periods up to today's and of any later; raises NotFound."""
    meter = db.get(MeterRow, (account_number, meter_id))
    if meter is None:
        raise NotFound
    newest = rules(meter.utility).period_for(today)
    wanted = live_readings(account_number).where(
        ReadingRow.meter_id == meter_id, ReadingRow.period >= add_months(newest, 1 - months)
    )
    return [reading_of(row) for row in db.scalars(wanted)]
