"""Takes what billing refuses: such a reading no longer holds, and its resident is told why."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, func, or_, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from cabinet.billing.files import REFUSALS
from cabinet.billing.report import FileReport
from cabinet.billing.telling import tell_not_counted
from cabinet.tables import ReadingRow

PAGE = 500
"""Refusals that are in memory at once."""


def count(connection: Connection, staged: Table) -> FileReport:
    """How many refusals are new, correct an older one, and change nothing."""
    rows = connection.execute(select(func.count()).select_from(staged)).scalar_one()
    added = _counted(connection, staged, _is_new())
    changed = _counted(connection, staged, _corrects(staged))
    return FileReport(REFUSALS.name, added, changed, rows - added - changed)


def take(connection: Connection, staged: Table, now: datetime) -> None:
    """Refuse the readings, and tell who wishes to be told.

    One that its resident deleted or replaced meanwhile stays as it is. Another reason for what was
    refused before is not told again.
    """
    last = 0
    with Session(connection) as db:
        while page := db.execute(_page(staged, last)).all():
            for row, refusal, note, line in page:
                row.refusal, row.note = refusal, note
                if row.deleted_at is None:
                    row.deleted_at = now
                    tell_not_counted(db, row, now)
                last = line
            db.flush()
            db.expunge_all()


def _page(staged: Table, after: int) -> Select[Any]:
    """The readings with what is said of them, held until the transaction ends."""
    wanted = select(ReadingRow, staged.c.refusal, staged.c.note, staged.c.line)
    return (
        wanted.join(staged, _same(staged))
        .where(staged.c.line > after, or_(_is_new(), _corrects(staged)))
        .order_by(staged.c.line)
        .limit(PAGE)
        .with_for_update(of=ReadingRow)
    )


def _counted(connection: Connection, staged: Table, which: ColumnElement[bool]) -> int:
    pairs = select(func.count()).select_from(staged).join(ReadingRow, _same(staged)).where(which)
    return connection.execute(pairs).scalar_one()


def _is_new() -> ColumnElement[bool]:
    return and_(ReadingRow.deleted_at.is_(None), ReadingRow.refusal.is_(None))


def _corrects(staged: Table) -> ColumnElement[bool]:
    """Billing gives another reason for what it refused before."""
    other = or_(
        ReadingRow.refusal != staged.c.refusal, ReadingRow.note.is_distinct_from(staged.c.note)
    )
    return and_(ReadingRow.refusal.is_not(None), other)


def _same(staged: Table) -> ColumnElement[bool]:
    return and_(*(REFUSALS.target.c[name] == staged.c[name] for name in REFUSALS.key))
