"""The rows of the outbox: one SQLite file, written through to the disk before anything is said.

WAL with synchronous=FULL: a commit is on the disk when it returns, and is there whole or not at
all. secure_delete overwrites what is deleted.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    create_engine,
    delete,
    event,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_PRIMARY = 0xFF
"""Of an extended result code of SQLite."""

_CHECKPOINT = "wal_autocheckpoint = 16"
"""Pages (of 4 KiB) until the write-ahead log is used anew: a disk may be small."""

_PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", _CHECKPOINT)

_rows = Table(
    "kept",
    MetaData(),
    Column("place", Integer, primary_key=True),
    Column("item_id", String, nullable=False, unique=True),
    Column("key_name", String, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("kept_at", Integer, nullable=False),
    Column("set_aside", String),
    sqlite_autoincrement=True,
)
_pending = _rows.c.set_aside.is_(None)


class StoreFailed(Exception):
    """The disk did not take it, or did not give it; the text is a code of SQLite or the system."""


class StoreDamaged(StoreFailed):
    """The file is not, or no longer, a database."""


@dataclass(frozen=True, slots=True)
class Row:
    """A sealed item. `kept_at` is in seconds since 1970, `set_aside` why it cannot be delivered.

    `place` tells the order; the store gives it.
    """

    item_id: str
    key_name: str
    sealed: bytes
    kept_at: int
    set_aside: str | None = None
    place: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of rows: of pending ones by the key that sealed them, of others by the reason."""

    pending: Counter[str]
    set_aside: Counter[str]
    oldest_at: int | None


class Store:
    """One file; calls come one at a time, from any thread. Each may raise StoreFailed.

    After a failure it has to be closed and opened anew: SQLite goes on reading only, once it met
    a disk that cannot be written.
    """

    def __init__(self, file: Path) -> None:
        with _failures():
            _make_folder(file.parent)
        self._engine = create_engine(
            f"sqlite:///{file}",
            poolclass=StaticPool,
            connect_args={"check_same_thread": False},
        )
        event.listen(self._engine, "connect", _set_up)
        try:
            with self._transaction() as db:
                _check(db)
                _rows.metadata.create_all(db)
        except StoreFailed:
            self.close()
            raise

    def close(self) -> None:
        """Close the file; what was committed needs nothing more."""
        self._engine.dispose()

    def add(self, *rows: Row) -> None:
        """Keep rows, all or none; they are on the disk when it returns."""
        with self._transaction() as db:
            for row in rows:
                db.execute(
                    insert(_rows)
                    .prefix_with("OR REPLACE")  # the try before may have come through after all
                    .values(
                        item_id=row.item_id,
                        key_name=row.key_name,
                        sealed=row.sealed,
                        kept_at=row.kept_at,
                        set_aside=row.set_aside,
                    )
                )

    def remove(self, item_id: str) -> None:
        """Forget a row, if it is there."""
        with self._transaction() as db:
            db.execute(delete(_rows).where(_rows.c.item_id == item_id))

    def set_aside(self, item_id: str, reason: str) -> None:
        """Keep a row that cannot be delivered; it stands in nobody's way any more."""
        with self._transaction() as db:
            db.execute(update(_rows).where(_rows.c.item_id == item_id).values(set_aside=reason))

    def put_back(self) -> int:
        """Let all that was set aside be tried again, in its old place; how many rows."""
        with self._transaction() as db:
            done = db.execute(update(_rows).where(~_pending).values(set_aside=None))
        return done.rowcount

    def empty(self) -> bool:
        """Whether there is no row at all."""
        with self._transaction() as db:
            return db.execute(select(_rows.c.place).limit(1)).first() is None

    def oldest(self, key_name: str | None = None, *, after: int = 0) -> Row | None:
        """The first pending row after that place, or the first of them that this key sealed."""
        wanted = select(_rows).where(_pending, _rows.c.place > after)
        if key_name is not None:
            wanted = wanted.where(_rows.c.key_name == key_name)
        with self._transaction() as db:
            found = db.execute(wanted.order_by(_rows.c.place).limit(1)).one_or_none()
        if found is None:
            return None
        return Row(found.item_id, found.key_name, found.sealed, found.kept_at, place=found.place)

    def summary(self) -> Summary:
        """What there is."""
        group = (_rows.c.key_name, _rows.c.set_aside)
        counts = select(*group, func.count(), func.min(_rows.c.kept_at)).group_by(*group)
        pending: Counter[str] = Counter()
        aside: Counter[str] = Counter()
        oldest: list[int] = []
        with self._transaction() as db:
            for key_name, reason, count, since in db.execute(counts):
                if reason is None:
                    pending[key_name] += count
                    oldest.append(since)
                else:
                    aside[reason] += count
        return Summary(pending, aside, min(oldest, default=None))

    def clear_journal(self) -> None:
        """Empty the write-ahead log too: it still has what was deleted."""
        with self._transaction() as db:
            db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with _failures(), self._engine.begin() as db:
            yield db


@contextmanager
def _failures() -> Iterator[None]:
    """SQLite's and the system's errors as StoreFailed; their texts may name files."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0)
        name = getattr(cause, "sqlite_errorname", type(cause).__name__)
        raise (StoreDamaged if code & _PRIMARY in _DAMAGE else StoreFailed)(name) from error
    except OSError as error:
        raise StoreFailed(error.strerror or type(error).__name__) from error


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").close()
    except sqlite3.Error:
        connection.close()
        raise


def _check(db: Connection) -> None:
    """Look through the whole file, as a power cut may have left it."""
    if db.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok":
        raise StoreDamaged("integrity_check")


def _make_folder(folder: Path) -> None:
    """For its owner alone, and itself on the disk."""
    if folder.is_dir():
        return
    folder.mkdir(mode=0o700, parents=True)
    if sys.platform != "win32":
        parent = os.open(folder.parent, os.O_RDONLY)
        try:
            os.fsync(parent)
        finally:
            os.close(parent)
