"""Temporary tables that hold a delivery while it is checked, filled in batches of constant size.

They belong to one connection and lock nothing of the cabinet's own tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Boolean, Column, Index, Integer, MetaData, Table, text
from sqlalchemy.engine import Connection

from cabinet.billing.formats import FileFormat

BATCH = 1000
"""Rows that are in memory at once."""

T = TypeVar("T")


def staged_table(form: FileFormat, metadata: MetaData) -> Table:
    """A temporary table with the columns of the target and of the format's `extra`.

    `line` is the row's line in its file. A row that has faults of its own is there with its key
    alone and `sound` false, so that references to it are not reported as well.
    """
    copied = [Column(column.name, column.type) for column in form.target.columns]
    extra = [Column(column.name, column.type) for column in form.extra]
    name = f"staged_{form.name.removesuffix('.csv')}"
    return Table(
        name,
        metadata,
        Column("line", Integer, primary_key=True, autoincrement=False),
        Column("sound", Boolean, nullable=False),
        *copied,
        *extra,
        prefixes=["TEMPORARY"],
    )


def fill(connection: Connection, table: Table, rows: Iterable[Mapping[str, object]]) -> None:
    """Write the rows, a batch at a time."""
    write = _copy if connection.dialect.name == "postgresql" else _insert
    as_stored = _storing(connection, table)
    for batch in batches(rows, BATCH):
        write(connection, table, [as_stored(row) for row in batch])


def index(connection: Connection, table: Table, key: tuple[str, ...]) -> None:
    """Make the rows quick to find by their key, once they are all there."""
    Index(f"ix_{table.name}_key", *(table.c[name] for name in key)).create(connection)
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"ANALYZE {table.name}"))


def batches(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    """The same rows in lists of at most `size`."""
    iterator = iter(rows)
    while batch := list(islice(iterator, size)):
        yield batch


def _storing(
    connection: Connection, table: Table
) -> Callable[[Mapping[str, object]], tuple[object, ...]]:
    """Turns a row into what the driver takes, as the columns' types say."""
    dialect = connection.dialect
    columns: list[tuple[str, Callable[[Any], Any] | None]] = [
        (column.name, column.type.dialect_impl(dialect).bind_processor(dialect))
        for column in table.columns
    ]

    def store(row: Mapping[str, object]) -> tuple[object, ...]:
        return tuple(
            process(row.get(name)) if process else row.get(name) for name, process in columns
        )

    return store


def _insert(connection: Connection, table: Table, batch: list[tuple[object, ...]]) -> None:
    marks = ", ".join("?" * len(table.columns))
    connection.exec_driver_sql(f"INSERT INTO {table.name} VALUES ({marks})", batch)  # noqa: S608


def _copy(connection: Connection, table: Table, batch: list[tuple[object, ...]]) -> None:
    """COPY: several times as fast as inserts."""
    driver: Any = connection.connection.cursor()
    with driver as cursor, cursor.copy(f"COPY {table.name} FROM STDIN") as copy:
        for row in batch:
            copy.write_row(row)
