"""A SQLite database with the cabinet's tables in it."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from cabinet.database import make_engine
from cabinet.migrations import migrate


def migrated_file(path: Path) -> Path:
    """A new one at `path`: a copy of one that was migrated once for all tests of the process."""
    path.write_bytes(_migrated())
    return path


@cache
def _migrated() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cabinet.db"
        engine = make_engine(f"sqlite:///{path}")
        migrate(engine)
        engine.dispose()
        assert [each.name for each in Path(folder).iterdir()] == [path.name]  # no journal beside it
        return path.read_bytes()
