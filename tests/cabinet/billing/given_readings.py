"""Readings as a terminal left them in the cabinet, and the batches that were made of them."""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy.orm import Session

from cabinet.cabinet import Cabinet
from cabinet.security.sessions import start_session
from cabinet.security.terminals import enrol_terminal
from cabinet.security.visit import Visit
from cabinet.tables import ReadingRow
from domain.periods import Period, add_months, period_of
from domain.readings import Channel
from domain.receipts import receipt_number
from tests.cabinet.samples import ANNA, COLD


class Giver:
    """Gives readings of Anna's cold water meter, a period each, in one visit."""

    def __init__(self, cabinet: Cabinet) -> None:
        self._cabinet = cabinet
        self._next_month = 100  # none of those of the samples
        now = cabinet.clock()
        self.visit = Visit(ANNA, str(uuid4()), "hall", now, now + cabinet.session_length)
        with cabinet.writing() as db:
            enrol_terminal(db, "hall", "Зал", now)
            db.flush()
            start_session(db, self.visit, str(uuid4()))

    def give(self, months_ahead: int = 0, value: str = "404.250", **other: Any) -> str:
        """One for that many months after this one; the answer is its id."""
        with self._cabinet.writing() as db:
            return self._add(db, months_ahead, value, **other)

    def give_many(self, count: int) -> set[str]:
        """So many, a month each."""
        first = self._next_month
        self._next_month += count
        with self._cabinet.writing() as db:
            return {self._add(db, months, "404.250") for months in range(first, first + count)}

    def delete(self, reading_id: str) -> None:
        """It no longer holds."""
        with self._cabinet.writing() as db:
            db.get_one(ReadingRow, (ANNA, reading_id)).deleted_at = self._cabinet.clock()

    def _add(self, db: Session, months_ahead: int, value: str, **other: Any) -> str:
        now = self._cabinet.clock()
        reading_id = str(uuid4())
        known = {
            "account_number": ANNA,
            "reading_id": reading_id,
            "meter_id": COLD,
            "period": _months_after(now, months_ahead),
            "taken_on": now.date(),
            "captured_at": now,
            "value_t1": Decimal(value),
            "channel": Channel.TERMINAL,
            "settled": False,
            "visit_id": self.visit.visit_id,
            "terminal_id": "hall",
            "number": receipt_number(reading_id),
        }
        db.add(ReadingRow(**known | other))
        return reading_id


def _months_after(now: datetime, months: int) -> Period:
    return add_months(period_of(now.date()), months)


@dataclass(frozen=True)
class ReadBatch:
    """A batch as billing reads it; whole, or the reading fails."""

    number: int
    manifest: dict[str, Any]
    rows: list[dict[str, str]]

    @property
    def told(self) -> list[tuple[str, str]]:
        """What is said of which reading."""
        return [(row["action"], row["reading_id"]) for row in self.rows]


def read_batch(folder: Path) -> ReadBatch:
    """Check a batch against its manifest and read it."""
    manifest = json.loads((folder / "manifest.json").read_text())
    content = (folder / manifest["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == manifest["sha256"]
    rows = list(csv.DictReader(content.decode().splitlines()))
    assert len(rows) == manifest["rows"] > 0
    assert folder.name == f"readings-{manifest['number']:06d}"
    return ReadBatch(manifest["number"], manifest, rows)


def files_in(directory: Path) -> dict[str, bytes]:
    """All that lies below a folder."""
    return {
        str(path.relative_to(directory)): path.read_bytes()
        for path in sorted(directory.rglob("*"))
        if path.is_file()
    }
