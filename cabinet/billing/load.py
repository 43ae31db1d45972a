"""Moves a checked delivery from its temporary tables into the cabinet's own, all by SQL.

Rows are added or changed, never removed; a row that is the same already is not touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Double,
    FromClause,
    Table,
    and_,
    cast,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from cabinet.billing.files import BILLS, READINGS
from cabinet.billing.formats import FileFormat
from cabinet.billing.report import FileReport
from cabinet.columns import ExactDecimal

Columns = ReadOnlyColumnCollection[str, Any]

VALUES = ("value_t1", "value_t2", "value_t3", "value_t4")
READING_COLUMNS = ("taken_on", *VALUES, "channel", "settled")
"""What billing says about a reading. Who gave it at which terminal, only the cabinet knows."""


def count(connection: Connection, form: FileFormat, staged: Table) -> FileReport:
    """How many rows are new, changed and the same; asked before they are merged."""
    kept = form.target
    pairs = staged.join(kept, _same_row(form, staged, kept))
    paired = connection.execute(select(func.count()).select_from(pairs)).scalar_one()
    changing = select(func.count()).select_from(pairs).where(_takes(form, kept.c, staged.c))
    changed = connection.execute(changing).scalar_one()
    rows = connection.execute(select(func.count()).select_from(staged)).scalar_one()
    return FileReport(form.name, rows - paired, changed, paired - changed)


def merge(connection: Connection, form: FileFormat, staged: Table) -> None:
    """Add the new rows and change those that differ.

    The others are left out beforehand: a conflict would lock them even where nothing changes, and
    keep residents waiting until the delivery is in.
    """
    target = form.target
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    names = [column.name for column in target.columns]
    stays = exists().where(_same_row(form, staged, target), ~_takes(form, target.c, staged.c))
    rows = select(*(staged.c[name] for name in names)).where(~stays)
    adding = insert(target).from_select(names, rows)
    takes = _takes(form, target.c, adding.excluded)
    merging = adding.on_conflict_do_update(
        index_elements=list(form.key),
        index_where=_live(form, target),
        set_={name: adding.excluded[name] for name in _updated(form)},
        where=takes & ~_retires(target.c, adding.excluded) if form is READINGS else takes,
    )
    connection.execute(merging)


def merge_readings(connection: Connection, staged: Table) -> None:
    """Merge the readings; what a resident gave is kept where billing replaces it.

    A resident may give one between the two steps: it is not written over, but held by the attempt
    and retired in the next round.
    """
    _retire_replaced(connection, staged)
    merge(connection, READINGS, staged)
    while connection.dialect.name == "postgresql" and _came_meanwhile(connection, staged):
        _retire_replaced(connection, staged)
        merge(connection, READINGS, staged)


def _retire_replaced(connection: Connection, staged: Table) -> None:
    """Keep what a resident gave and billing replaces by another value: it is marked as deleted.

    A reading that billing settles as it was given stays the same row.
    """
    kept = READINGS.target
    replaced = exists().where(_replaced(staged, kept))
    retiring = update(kept).where(replaced).values(deleted_at=datetime.now(UTC))
    connection.execute(retiring)


def _came_meanwhile(connection: Connection, staged: Table) -> bool:
    kept = READINGS.target
    left = select(exists().where(_replaced(staged, kept)))
    return bool(connection.execute(left).scalar_one())


def _replaced(staged: Table, kept: Table) -> ColumnElement[bool]:
    return and_(
        _same_row(READINGS, staged, kept),
        _takes(READINGS, kept.c, staged.c),
        _retires(kept.c, staged.c),
    )


def _retires(kept: Columns, new: Columns) -> ColumnElement[bool]:
    """Whether what is taken over replaces the value that a resident gave in a visit."""
    given = kept.visit_id.is_not(None) & ~kept.settled
    return and_(given, or_(*_different(VALUES, kept, new)))


def documents(connection: Connection, staged: Table, size: int) -> Iterator[tuple[str, str]]:
    """The files of the bills and their keys in the store, read in pages of `size`."""
    last = 0
    page = select(staged.c.line, staged.c.file, staged.c.file_key).order_by(staged.c.line)
    while rows := connection.execute(page.where(staged.c.line > last).limit(size)).all():
        yield from ((row.file, row.file_key) for row in rows)
        last = rows[-1].line


def remember_replaced_documents(connection: Connection, staged: Table) -> None:
    """Note which documents the delivery's bills take the place of."""
    kept = BILLS.target
    old = select(kept.c.file_key).where(
        _same_row(BILLS, staged, kept), kept.c.file_key != staged.c.file_key
    )
    connection.execute(update(staged).values(replaced_key=old.scalar_subquery()))


def unused_documents(connection: Connection, staged: Table) -> list[str]:
    """The replaced documents that no bill names any more."""
    named = exists().where(BILLS.target.c.file_key == staged.c.replaced_key)
    query = (
        select(staged.c.replaced_key).distinct().where(staged.c.replaced_key.is_not(None), ~named)
    )
    return list(connection.execute(query).scalars())


def _updated(form: FileFormat) -> tuple[str, ...]:
    if form is READINGS:
        return READING_COLUMNS
    return tuple(column.name for column in form.target.columns if column.name not in form.key)


def _live(form: FileFormat, table: FromClause) -> ColumnElement[bool] | None:
    """Of readings only those that are not deleted count."""
    return table.c.deleted_at.is_(None) if form is READINGS else None


def _same_row(form: FileFormat, staged: FromClause, kept: Table) -> ColumnElement[bool]:
    same = and_(*(staged.c[name] == kept.c[name] for name in form.key))
    live = _live(form, kept)
    return same if live is None else and_(same, live)


def _takes(form: FileFormat, kept: Columns, new: Columns) -> ColumnElement[bool]:
    """Whether a row that is there already takes over what the delivery says.

    A reading that a resident gave gives way to a settled one, or to one taken on a later day.
    """
    differs = or_(*_different(_updated(form), kept, new))
    if form is not READINGS:
        return differs
    later = new.taken_on > kept.taken_on
    return and_(differs, or_(new.settled, and_(~kept.settled, or_(kept.visit_id.is_(None), later))))


def _different(names: tuple[str, ...], kept: Columns, new: Columns) -> list[ColumnElement[bool]]:
    return [_value(kept[name]).is_distinct_from(_value(new[name])) for name in names]


def _value(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Decimals by their value: `412.48` and `412.480` are the same reading, also on SQLite."""
    return cast(column, Double) if isinstance(column.type, ExactDecimal) else column
