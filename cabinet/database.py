"""Engines: SQLite where the cabinet is embedded, PostgreSQL where it is central."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.engine import Connection
    from sqlalchemy.orm import Session

    from cabinet.tables import Base

BUSY_SECONDS = 30
"""How long a SQLite writer waits for another one."""

_READ_ONLY = "cabinet_read_only"
_QUICK = "cabinet_quick"


def make_engine(url: str | URL, *, pool_size: int = 20) -> Engine:
    """An engine for a SQLite or PostgreSQL (psycopg 3) address; raises ValueError for others."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise ValueError("not a database address") from None  # it may quote a password
    if parsed.get_backend_name() == "sqlite":
        return _sqlite_engine(parsed)
    if parsed.get_backend_name() != "postgresql":
        raise ValueError(f"{parsed.get_backend_name()} is not supported")
    engine = create_engine(
        parsed.set(drivername="postgresql+psycopg"),
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_pre_ping=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin_postgresql)
    return engine


def read_only(engine: Engine) -> Engine:
    """The same pool for transactions that only read: PostgreSQL refuses writes in them."""
    return engine.execution_options(postgresql_readonly=True, **{_READ_ONLY: True})


def quick(engine: Engine) -> Engine:
    """The same pool for transactions that are committed before they are safe on the disk.

    Such a commit outlives this process, but perhaps not a power failure of the database: for what
    is better written soon than for ever. The next usual commit makes it safe, too.
    """
    return engine.execution_options(**{_QUICK: True})


def lock_late(connection: Connection, late: bool) -> None:
    """Whether the connection's next transactions begin without SQLite's write lock.

    For work on temporary tables alone, which needs none.
    """
    connection.execution_options(**{_READ_ONLY: late})


def _sqlite_engine(url: URL) -> Engine:
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """Settings of a new connection; transactions are begun by `_begin_sqlite` alone."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = WAL")


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its lock at once: one that began by reading could only fail, not wait."""
    options = connection.get_execution_options()
    synchronous = "NORMAL" if options.get(_QUICK, False) else "FULL"
    connection.exec_driver_sql(f"PRAGMA synchronous = {synchronous}")
    reads = options.get(_READ_ONLY, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _begin_postgresql(connection: Connection) -> None:
    if connection.get_execution_options().get(_QUICK, False):
        connection.exec_driver_sql("SET LOCAL synchronous_commit TO OFF")


def insert_new(db: Session, row: type[Base], values: Mapping[str, object]) -> bool:
    """Insert a row unless its key exists; whether it was inserted.

    Waits for another transaction that is inserting the same key, until that one has ended.
    """
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    done = db.execute(insert(row).values(**values).on_conflict_do_nothing().returning(text("1")))
    return done.first() is not None
