"""What was given in a visit, as an acknowledgement tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import and_, select

from cabinet.accounts import account_of
from cabinet.readings.rows import meter_of, reading_of
from cabinet.tables import MeterRow, ReadingRow
from domain.accounts import Account
from domain.errors import NotFound
from domain.meters import Meter
from domain.readings import Reading

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from cabinet.security.visit import Visit


@dataclass(frozen=True, slots=True)
class GivenReading:
    """A reading, its meter, and when it was given."""

    reading: Reading
    meter: Meter
    given_at: datetime


@dataclass(frozen=True, slots=True)
class Given:
    """The readings of one visit that still hold, in the order in which they were given."""

    account: Account
    readings: tuple[GivenReading, ...]


def given_in(db: Session, visit: Visit) -> Given:
    """What was given in a visit for its account; raises NotFound when nothing was."""
    its_meter = and_(
        MeterRow.account_number == ReadingRow.account_number,
        MeterRow.meter_id == ReadingRow.meter_id,
    )
    wanted = select(ReadingRow, MeterRow).where(
        ReadingRow.account_number == visit.account_number,
        ReadingRow.visit_id == visit.visit_id,
        ReadingRow.deleted_at.is_(None),
    )
    ordered = wanted.join(MeterRow, its_meter).order_by(
        ReadingRow.captured_at, ReadingRow.reading_id
    )
    readings = tuple(
        GivenReading(reading_of(row), meter_of(meter), row.captured_at)
        for row, meter in db.execute(ordered)
        if row.captured_at is not None
    )
    if not readings:
        raise NotFound
    return Given(account_of(db, visit.account_number), readings)
