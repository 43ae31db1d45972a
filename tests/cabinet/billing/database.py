"""Looks at a whole database and a whole store, to see whether anything changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Engine

from cabinet.tables import Base

Contents = dict[str, list[tuple[Any, ...]]]


def contents(engine: Engine) -> Contents:
    """All rows of all tables."""
    with engine.connect() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
        }


def stored(location: Path) -> dict[str, bytes]:
    """All documents in a store."""
    return {path.name: path.read_bytes() for path in location.rglob("*") if path.is_file()}
