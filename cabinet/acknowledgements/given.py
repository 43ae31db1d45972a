"""What was given at terminals lately, as an acknowledgement tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from cabinet.accounts import account_of
from cabinet.readings.rows import meter_of, reading_of
from cabinet.tables import MeterRow, ReadingRow
from domain.accounts import Account
from domain.errors import NotFound
from domain.meters import Meter
from domain.periods import add_months, period_of
from domain.readings import Channel, Reading

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from cabinet.security.visit import Visit
    from domain.submission import RulesFor


@dataclass(frozen=True, slots=True)
class GivenReading:
    """A reading, its meter, and when it was given."""

    reading: Reading
    meter: Meter
    given_at: datetime


@dataclass(frozen=True, slots=True)
class Given:
    """Readings of an account that still hold, in the order in which they were given."""

    account: Account
    readings: tuple[GivenReading, ...]


def given_lately(db: Session, visit: Visit, rules: RulesFor, day: date) -> Given:
    """What was given at terminals for an account: in `visit`, or for the period that is open.

    Of other visits as well: a reading that came late is acknowledged at the next one. Raises
    NotFound when there is nothing.
    """
    its_meter = and_(
        MeterRow.account_number == ReadingRow.account_number,
        MeterRow.meter_id == ReadingRow.meter_id,
    )
    wanted = select(ReadingRow, MeterRow).where(
        ReadingRow.account_number == visit.account_number,
        ReadingRow.channel == Channel.TERMINAL,
        ReadingRow.captured_at.is_not(None),
        ReadingRow.deleted_at.is_(None),
        or_(
            ReadingRow.visit_id == visit.visit_id,
            ReadingRow.period >= add_months(period_of(day), -1),
        ),
    )
    ordered = wanted.join(MeterRow, its_meter).order_by(
        ReadingRow.captured_at, ReadingRow.reading_id
    )
    readings = tuple(
        GivenReading(reading_of(row), meter_of(meter), row.captured_at)
        for row, meter in db.execute(ordered)
        if row.captured_at is not None
        and (row.visit_id == visit.visit_id or row.period >= rules(meter.utility).period_for(day))
    )
    if not readings:
        raise NotFound
    return Given(account_of(db, visit.account_number), readings)
