"""A damaged file of the outbox: set aside as it is, and what can be read of it taken over.

What can be read is on the disk in a second file before the damaged one is moved away. Whatever
interrupts it, either the damaged file is still in its place, and it begins anew; or the second one
is whole, and only has to take its place.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.outbox.outbox import FILE_NAME, MENDED_NAME
from kiosk.outbox.store import Row, Store, StoreDamaged, StoreFailed

_PREFIX = "damaged-"
_COLUMNS = "item_id, key_name, sealed, kept_at, set_aside"

logger = logging.getLogger(__name__)


def damaged_files(folder: Path) -> int:
    """How many files were set aside."""
    return len(list(folder.glob(f"{_PREFIX}*/{FILE_NAME}")))


def open_mended(file: Path) -> Store:
    """The store in that file; a damaged one is mended first. Raises StoreFailed."""
    if not file.exists() and file.with_name(MENDED_NAME).exists():
        _put_in_place(file)
    try:
        return Store(file)
    except StoreDamaged:
        return _begin_anew(file)


def _begin_anew(file: Path) -> Store:
    """Set the damaged file aside and open a new one with what is left. Raises StoreFailed.

    Rows that the damage took are lost here; they are in the file that was set aside, for whoever
    can mend it. A row counts as it was sealed: damage inside one shows when it is opened.
    """
    rows = list(_readable(file))
    mended = file.with_name(MENDED_NAME)
    with _moving():
        for part in _parts(mended):  # of a start that was killed
            part.unlink()
    with closing(Store(mended)) as store:
        store.add(*rows)
    kept = _put_in_place(file)
    logger.error(
        "the outbox was damaged: set aside in %s, %d rows of it could be read", kept.name, len(rows)
    )
    return Store(file)


def _put_in_place(file: Path) -> Path:
    """Move what is left of the damaged file away, and the mended one there; where it is now."""
    kept = file.parent / f"{_PREFIX}{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    with _moving():
        kept.mkdir(mode=0o700)
        for part in _parts(file):
            part.replace(kept / part.name)
        file.with_name(MENDED_NAME).replace(file)
    return kept


def _parts(file: Path) -> list[Path]:
    """The file first, then its journals."""
    return sorted(file.parent.glob(f"{file.name}*"))


@contextmanager
def _moving() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreFailed(error.strerror or type(error).__name__) from error


def _readable(file: Path) -> Iterator[Row]:
    """The rows up to the first that cannot be read; none without the file's own head."""
    try:
        with closing(sqlite3.connect(file)) as db:
            for row in db.execute(f"SELECT {_COLUMNS} FROM kept ORDER BY place"):  # noqa: S608
                yield Row(*row)
    except sqlite3.DatabaseError as error:
        logger.warning("the damaged outbox: %s", type(error).__name__)
