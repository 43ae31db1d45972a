"""Giving and replacing a reading."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from cabinet.database import insert_new
from cabinet.errors import InvalidRequest
from cabinet.readings.cards import meter_card
from cabinet.readings.rows import held_reading, locked_meter, reading_of, value_columns
from cabinet.readings.withdrawing import was_withdrawn
from cabinet.requests.late import (
    REPLACED,
    close_refused_before,
    close_requests_about,
    leave_high_use,
    leave_refused,
    refused_before,
)
from cabinet.security.audit import Action, Outcome, record
from cabinet.tables import MeterRow, ReadingRow
from domain.errors import HighUseUnconfirmed, ReadingRefused
from domain.periods import Period
from domain.readings import Channel, Reading, Verdict, check_reading
from domain.receipts import receipt_number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from cabinet.readings.capture import OfficeClock, Telling
    from cabinet.security.visit import Visit
    from domain.meters import Register
    from domain.submission import RulesFor
    from domain.wire import NewReading


@dataclass(frozen=True, slots=True)
class ReadingDesk:
    """Takes readings by a company's rules."""

    rules: RulesFor
    clock: OfficeClock

    def give(self, db: Session, telling: Telling, new: NewReading) -> Reading:
        """Take a reading captured in a visit, judged by the day of its capture.

        It replaces the unsettled one of its meter and period, unless that was captured later.
        What was decided about it once stays, under whichever keys it comes again.
        Raises VisitEnded, NotFound, InvalidRequest, ReadingRefused, HighUseUnconfirmed.
        """
        meter = locked_meter(db, telling.visit.account_number, new.meter_id)
        while (given := self._given(db, telling, meter, new)) is None:
            db.expire_all()  # an import has brought one for the same month: now it is seen
        return given

    def _given(
        self, db: Session, telling: Telling, meter: MeterRow, new: NewReading
    ) -> Reading | None:
        """The reading, taken; None where another one has come into its place meanwhile."""
        visit = telling.visit
        known = db.get(ReadingRow, (visit.account_number, new.reading_id))
        if known is not None:
            return _given_before(known, visit, new)
        refused_before(db, visit, new)
        new = replace(new, captured_at=self.clock.moment(telling, new.captured_at))
        verdict = self._judged(db, meter, new)
        withdrawn = was_withdrawn(db, visit.account_number, new.reading_id)
        if verdict.refusal is not None:
            if new.deferred and not withdrawn:
                leave_refused(db, visit, new, verdict.refusal, telling.now)
            record(db, telling.now, Action.GIVE_READING, Outcome.REFUSED, visit)
            raise ReadingRefused(verdict.refusal, verdict.register)
        row = self._row(meter, visit, new)
        row.deleted_at = telling.now if withdrawn else None
        if not _added(db, row, telling.now):
            return None
        if verdict.unusually_high and not new.high_use_confirmed and row.deleted_at is None:
            leave_high_use(db, visit, new)
        record(db, telling.now, Action.GIVE_READING, Outcome.DONE, visit)
        return reading_of(row)

    def _judged(self, db: Session, meter: MeterRow, new: NewReading) -> Verdict:
        """What the rules say; who has gone home cannot be asked about a high use."""
        day = self.clock.day(new.captured_at)
        held_reading(db, meter.account_number, meter.meter_id, self._period(meter, day))
        card = meter_card(db, meter, self.rules, day)
        if not set(new.values) <= set(card.meter.registers):
            raise InvalidRequest("values")
        verdict = check_reading(card, new.values, day)
        if verdict.unusually_high and not (new.high_use_confirmed or new.deferred):
            raise HighUseUnconfirmed
        return verdict

    def _row(self, meter: MeterRow, visit: Visit, new: NewReading) -> ReadingRow:
        day = self.clock.day(new.captured_at)
        return ReadingRow(
            account_number=visit.account_number,
            reading_id=new.reading_id,
            meter_id=meter.meter_id,
            period=self._period(meter, day),
            taken_on=day,
            captured_at=new.captured_at,
            channel=Channel.TERMINAL,
            settled=False,
            visit_id=visit.visit_id,
            terminal_id=visit.terminal_id,
            number=receipt_number(new.reading_id),
            **_columns(meter, new.values),
        )

    def _period(self, meter: MeterRow, day: date) -> Period:
        return self.rules(meter.utility).period_for(day)


def _columns(meter: MeterRow, values: Mapping[Register, Decimal]) -> dict[str, Decimal]:
    """The values with the meter's own decimals, however they were typed."""
    place = Decimal(1).scaleb(-meter.decimals)
    return value_columns({key: value.quantize(place) for key, value in values.items()})


def _given_before(row: ReadingRow, visit: Visit, new: NewReading) -> Reading:
    """The same reading under another Idempotency-Key; its id on anything else is refused."""
    reading = reading_of(row)
    same_place = (row.visit_id, row.meter_id) == (visit.visit_id, new.meter_id)
    if not same_place or reading.values != dict(new.values):
        raise InvalidRequest("reading_id")
    return reading


def _added(db: Session, row: ReadingRow, now: datetime) -> bool:
    """Add a reading; unless it is out of date, it takes the place of the live one of its period.

    Its meter is held, but an import holds no meters: where there was no live one, it may be adding
    one just now. Its end is waited for, and if it has one, nothing is added.
    """
    if row.deleted_at is None and _out_of_date(db, row):
        row.deleted_at = now
    if row.deleted_at is None:
        older = held_reading(db, row.account_number, row.meter_id, Period(row.period))
        if older is not None:
            older.deleted_at = now
            close_requests_about(db, row.account_number, older.reading_id, REPLACED, now)
            db.flush()
    columns = ReadingRow.__table__.columns.keys()
    values = {name: value for name, value in vars(row).items() if name in columns}
    if not insert_new(db, ReadingRow, values):
        return False
    if row.deleted_at is None:
        close_refused_before(db, row, now)
    return True


def _out_of_date(db: Session, row: ReadingRow) -> bool:
    """Whether a reading that was taken later has its place, or had it in the same visit.

    In its own visit the resident saw the later one instead of it. If that is gone by now it was
    deleted on the screen, and this one does not come back for having been slow.
    """
    later = select(ReadingRow.reading_id).where(
        ReadingRow.account_number == row.account_number,
        ReadingRow.meter_id == row.meter_id,
        ReadingRow.period == row.period,
        _taken_after(row),
        or_(ReadingRow.deleted_at.is_(None), ReadingRow.visit_id == row.visit_id),
    )
    return db.scalar(later.limit(1)) is not None


def _taken_after(row: ReadingRow) -> ColumnElement[bool]:
    """Readings that came with a delivery have no moment but their day."""
    return or_(
        ReadingRow.captured_at > row.captured_at,
        and_(ReadingRow.captured_at.is_(None), ReadingRow.taken_on > row.taken_on),
    )
