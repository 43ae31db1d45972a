"""Numbered batches of readings for billing: what is in them, decided once and kept.

A batch is made when the one before it was confirmed. Its rows are kept as they were told, so that
it can be written again until then. Of a reading one batch says that it was given, and perhaps a
later one that it no longer holds.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, insert, or_, select, tuple_

from cabinet.tables import (
    ExportAction,
    ExportedReadingRow,
    ReadingBatchRow,
    ReadingRow,
    SessionRow,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

ONE_AT_A_TIME = 7401203457
"""The key of PostgreSQL's advisory lock that lets exports in one by one."""

PAGE = 1000
"""Readings that are in memory at once."""

MOST_NUMBER = 2**63 - 1
"""What a database can count to."""

COLUMNS = (
    "action",
    "reading_id",
    "account_number",
    "meter_id",
    "period",
    "taken_on",
    "captured_at",
    "t1",
    "t2",
    "t3",
    "t4",
    "channel",
    "number",
)
"""The columns of the file, in their order (docs/billing-exchange.md)."""


class UnknownBatch(Exception):
    """There is no batch with that number."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch as it was made."""

    number: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """So many readings are to come; `until` the visit of the last of them is over for certain."""

    readings: int
    until: datetime


@dataclass(frozen=True, slots=True)
class BatchDesk:
    """Makes batches by the offices' `time_zone`.

    `clock_skew` after its visit a reading can no longer be deleted by who gave it.
    """

    time_zone: tzinfo
    clock_skew: timedelta

    def current(self, db: Session, now: datetime) -> Batch | None:
        """The batch that is not confirmed, else a new one; None when there is nothing to tell."""
        _wait_for_turn(db)
        waiting = db.scalar(select(ReadingBatchRow).where(ReadingBatchRow.confirmed_at.is_(None)))
        if waiting is not None:
            return Batch(waiting.batch_number, waiting.made_at)
        newest = db.scalar(select(func.max(ReadingBatchRow.batch_number))) or 0
        return self._make(db, Batch(newest + 1, now))

    def waiting(self, db: Session, now: datetime) -> Waiting | None:
        """What is left to a later batch because its visit is not over; None when nothing is."""
        over_at = func.coalesce(SessionRow.ended_at, SessionRow.expires_at)
        its_visit = and_(
            SessionRow.account_number == ReadingRow.account_number,
            SessionRow.visit_id == ReadingRow.visit_id,
            over_at > now - self.clock_skew,
        )
        wanted = select(func.count(), func.max(over_at)).select_from(ReadingRow)
        count, last = db.execute(wanted.join(SessionRow, its_visit).where(_new())).one()
        return Waiting(count, last + self.clock_skew) if count else None

    def _make(self, db: Session, batch: Batch) -> Batch | None:
        """Take up all that is new; a batch without rows is not made."""
        position = 0
        for page in _pages(db, batch.made_at - self.clock_skew):
            if position == 0:
                db.add(ReadingBatchRow(batch_number=batch.number, made_at=batch.made_at))
                db.flush()
            told = [self._told(row, batch, position + place) for place, row in enumerate(page, 1)]
            db.execute(insert(ExportedReadingRow), told)
            position += len(page)
            db.expunge_all()
        return batch if position else None

    def _told(self, row: ReadingRow, batch: Batch, position: int) -> dict[str, Any]:
        action = ExportAction.GIVEN if row.deleted_at is None else ExportAction.WITHDRAWN
        return {
            "account_number": row.account_number,
            "reading_id": row.reading_id,
            "action": action,
            "batch_number": batch.number,
            "position": position,
            "line": csv_line(self._cells(row, action)),
        }

    def _cells(self, row: ReadingRow, action: ExportAction) -> Sequence[str]:
        assert row.captured_at is not None  # noqa: S101 - only such readings are asked for
        values = (row.value_t1, row.value_t2, row.value_t3, row.value_t4)
        return (
            action,
            row.reading_id,
            row.account_number,
            row.meter_id,
            f"{row.period:%Y-%m}",
            row.taken_on.isoformat(),
            row.captured_at.astimezone(self.time_zone).isoformat(timespec="seconds"),
            *("" if value is None else f"{value:f}" for value in values),
            row.channel,
            row.number or "",
        )


def confirm_batch(db: Session, number: int, now: datetime) -> bool:
    """Billing has that batch; False when it had said so before. Raises UnknownBatch."""
    _wait_for_turn(db)
    row = db.get(ReadingBatchRow, number) if 0 < number <= MOST_NUMBER else None
    if row is None:
        raise UnknownBatch
    if row.confirmed_at is not None:
        return False
    row.confirmed_at = now
    return True


def batch_lines(db: Session, batch: Batch) -> Iterator[str]:
    """The rows of a batch in their order, read in pages."""
    last = 0
    wanted = select(ExportedReadingRow.position, ExportedReadingRow.line).where(
        ExportedReadingRow.batch_number == batch.number
    )
    page = wanted.order_by(ExportedReadingRow.position).limit(PAGE)
    while rows := db.execute(page.where(ExportedReadingRow.position > last)).all():
        yield from (row.line for row in rows)
        last = rows[-1].position


def csv_line(cells: Sequence[str]) -> str:
    """The cells as a line of CSV, without its end."""
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()


def _wait_for_turn(db: Session) -> None:
    """Batches are made and confirmed one by one; SQLite has one writer anyway."""
    if db.get_bind().dialect.name == "postgresql":
        db.execute(select(func.pg_advisory_xact_lock(ONE_AT_A_TIME)))


def _pages(db: Session, over_before: datetime) -> Iterator[Sequence[ReadingRow]]:
    """What billing has not been told, in the order of the primary key."""
    key = tuple_(ReadingRow.account_number, ReadingRow.reading_id)
    page = _untold(over_before).order_by(*key).limit(PAGE)
    rows = db.scalars(page).all()
    while rows:
        last = tuple_(rows[-1].account_number, rows[-1].reading_id)
        yield rows
        rows = db.scalars(page.where(key > last)).all()


def _untold(over_before: datetime) -> Select[ReadingRow]:
    """Readings given to this cabinet, new or gone.

    New is one whose visit is over, and that billing has not settled by itself. Gone is one that
    was told of as given, unless billing itself refused it.
    """
    new = and_(_new(), ~_visit_goes_on(over_before))
    gone = and_(
        ReadingRow.deleted_at.is_not(None),
        ReadingRow.refusal.is_(None),
        _told_as(ExportAction.GIVEN),
        ~_told_as(ExportAction.WITHDRAWN),
    )
    return select(ReadingRow).where(ReadingRow.captured_at.is_not(None), or_(new, gone))


def _new() -> ColumnElement[bool]:
    return and_(
        ReadingRow.captured_at.is_not(None),
        ReadingRow.deleted_at.is_(None),
        ~ReadingRow.settled,
        ~_told_as(ExportAction.GIVEN),
    )


def _told_as(action: ExportAction) -> ColumnElement[bool]:
    return exists().where(
        ExportedReadingRow.account_number == ReadingRow.account_number,
        ExportedReadingRow.reading_id == ReadingRow.reading_id,
        ExportedReadingRow.action == action,
    )


def _visit_goes_on(over_before: datetime) -> ColumnElement[bool]:
    """Until then its resident can delete it; what was said on the way may still come."""
    return exists().where(
        SessionRow.account_number == ReadingRow.account_number,
        SessionRow.visit_id == ReadingRow.visit_id,
        func.coalesce(SessionRow.ended_at, SessionRow.expires_at) > over_before,
    )
