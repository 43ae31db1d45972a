"""A damaged file of the outbox: set aside as it is, and what can be read of it taken over."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.outbox.store import Row, Store, StoreFailed

_PREFIX = "damaged-"
_COLUMNS = "item_id, key_name, sealed, kept_at, set_aside"

logger = logging.getLogger(__name__)


def damaged_files(folder: Path) -> int:
    """How many files were set aside."""
    return len(list(folder.glob(f"{_PREFIX}*")))


def begin_anew(file: Path) -> Store:
    """Set the damaged file aside and open a new one with what is left. Raises StoreFailed.

    Rows that the damage took are lost here; they are in the file that was set aside, for whoever
    can mend it. A row counts as it was sealed: damage inside one shows when it is opened.
    """
    kept = _set_aside(file)
    rows = list(_readable(kept / file.name))
    store = Store(file)
    store.add(*rows)
    logger.error(
        "the outbox was damaged: set aside in %s, %d rows of it could be read", kept.name, len(rows)
    )
    return store


def _set_aside(file: Path) -> Path:
    kept = file.parent / f"{_PREFIX}{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    try:
        kept.mkdir(mode=0o700)
        for part in file.parent.glob(f"{file.name}*"):
            part.replace(kept / part.name)
    except OSError as error:
        raise StoreFailed(error.strerror or type(error).__name__) from error
    return kept


def _readable(file: Path) -> Iterator[Row]:
    """The rows up to the first that cannot be read; none without the file's own head."""
    try:
        with closing(sqlite3.connect(file)) as db:
            for row in db.execute(f"SELECT {_COLUMNS} FROM kept ORDER BY place"):  # noqa: S608
                yield Row(*row)
    except sqlite3.DatabaseError as error:
        logger.warning("the damaged outbox: %s", type(error).__name__)
