"""Giving, replacing and deleting a reading."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.errors import InvalidRequest
from cabinet.readings.capture import moment_of_capture
from cabinet.readings.cards import meter_card
from cabinet.readings.rows import live_readings, reading_of, value_columns
from cabinet.security.audit import Action, Outcome, record
from cabinet.tables import MeterRow, ReadingRow
from domain.errors import HighUseUnconfirmed, NotFound, ReadingRefused
from domain.readings import Channel, Reading, Refusal, check_reading

if TYPE_CHECKING:
    from datetime import tzinfo

    from sqlalchemy.orm import Session

    from cabinet.security.visit import Visit
    from domain.submission import RulesFor
    from domain.wire import NewReading


@dataclass(frozen=True, slots=True)
class ReadingDesk:
    """Takes readings by a company's rules.

    `time_zone` says which day a moment belongs to, `clock_skew` how far a terminal's clock may be
    off.
    """

    rules: RulesFor
    time_zone: tzinfo
    clock_skew: timedelta

    def give(
        self, db: Session, visit: Visit, new: NewReading, now: datetime, *, signed_in: bool
    ) -> Reading:
        """Take a reading captured in a visit, judged by the day of its capture.

        It replaces the unsettled one of its meter and period, unless that was captured later.
        Raises VisitEnded, NotFound, InvalidRequest, ReadingRefused, HighUseUnconfirmed.
        """
        moment = moment_of_capture(
            visit, new.captured_at, now, self.clock_skew, signed_in=signed_in
        )
        new = replace(new, captured_at=moment)
        meter = _locked_meter(db, visit.account_number, new.meter_id)
        known = db.get(ReadingRow, (visit.account_number, new.reading_id))
        if known is not None:
            return _given_before(known, new)
        values = self._judged(db, meter, new)
        row = ReadingRow(
            account_number=visit.account_number,
            reading_id=new.reading_id,
            meter_id=meter.meter_id,
            period=self.rules(meter.utility).period_for(self._day(new)),
            taken_on=self._day(new),
            captured_at=new.captured_at,
            channel=Channel.TERMINAL,
            settled=False,
            visit_id=visit.visit_id,
            terminal_id=visit.terminal_id,
            **values,
        )
        _replace(db, row, now)
        record(db, now, Action.GIVE_READING, Outcome.DONE, visit)
        return reading_of(row)

    def _judged(self, db: Session, meter: MeterRow, new: NewReading) -> dict[str, Decimal]:
        card = meter_card(db, meter, self.rules, self._day(new))
        if not set(new.values) <= set(card.meter.registers):
            raise InvalidRequest("values")
        verdict = check_reading(card, new.values, self._day(new))
        if verdict.refusal is not None:
            raise ReadingRefused(verdict.refusal, verdict.register)
        if verdict.unusually_high and not new.high_use_confirmed:
            raise HighUseUnconfirmed
        place = Decimal(1).scaleb(-card.meter.decimals)
        return value_columns({key: value.quantize(place) for key, value in new.values.items()})

    def _day(self, new: NewReading) -> date:
        return new.captured_at.astimezone(self.time_zone).date()


def delete_reading(db: Session, visit: Visit, reading_id: str, now: datetime) -> None:
    """Take back a reading of this visit (manual, 4.1.3: until sign-out).

    Raises NotFound, also for one of another visit, and ReadingRefused when it is settled.
    """
    wanted = live_readings(visit.account_number).where(ReadingRow.reading_id == reading_id)
    row = db.scalar(wanted.with_for_update())
    if row is None:
        raise NotFound
    if row.settled:
        raise ReadingRefused(Refusal.ALREADY_SETTLED)
    if row.visit_id != visit.visit_id:
        raise NotFound
    row.deleted_at = now
    record(db, now, Action.DELETE_READING, Outcome.DONE, visit)


def _locked_meter(db: Session, account_number: str, meter_id: str) -> MeterRow:
    """The meter, held so that two readings of it are judged one after the other.

    Not held against rows that refer to it: an import adds readings of most meters at once.
    """
    wanted = select(MeterRow).where(
        MeterRow.account_number == account_number, MeterRow.meter_id == meter_id
    )
    meter = db.scalar(wanted.with_for_update(key_share=True))
    if meter is None:
        raise NotFound
    return meter


def _given_before(row: ReadingRow, new: NewReading) -> Reading:
    """The same reading under another Idempotency-Key; its id on anything else is refused."""
    reading = reading_of(row)
    if row.meter_id != new.meter_id or reading.values != dict(new.values):
        raise InvalidRequest("reading_id")
    return reading


def _replace(db: Session, row: ReadingRow, now: datetime) -> None:
    """Add a reading; of it and the live one of its period the later captured stays live."""
    wanted = live_readings(row.account_number).where(
        ReadingRow.meter_id == row.meter_id, ReadingRow.period == row.period
    )
    older = db.scalar(wanted.with_for_update())
    if older is not None and _captured_later(older, row):
        row.deleted_at = now
    elif older is not None:
        older.deleted_at = now
        db.flush()
    db.add(row)
    db.flush()


def _captured_later(one: ReadingRow, other: ReadingRow) -> bool:
    if one.captured_at is None or other.captured_at is None:
        return False
    return one.captured_at > other.captured_at
