"""What billing says after the fact: a delivery that refuses the readings given at the terminal."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from cabinet.billing.command import run_import
from cabinet.billing.files import FILES, REFUSALS
from cabinet.billing.manifest import MANIFEST
from cabinet.bills.store import BillStore
from cabinet.database import make_engine
from cabinet.tables import ReadingRow
from tests.ui.office import DELIVERY

REASON = "lower_than_previous"
REFUSALS_IN = "refusals"
"""The folder of the delivery, in the cabinet's."""

NOTE = "Показание меньше контрольного, которое снял инспектор 18 ноября."


def refuse_readings(data_dir: Path, account_number: str) -> None:
    """Refuse all that the demo's cabinet in that folder has for the open period of an account."""
    engine = make_engine(f"sqlite:///{data_dir.resolve() / 'cabinet.db'}")
    try:
        with Session(engine) as db:
            wanted = select(ReadingRow.reading_id).where(
                ReadingRow.account_number == account_number,
                ReadingRow.settled.is_(False),
                ReadingRow.deleted_at.is_(None),
            )
            refused = [[account_number, found, REASON, NOTE] for found in db.scalars(wanted)]
        folder = data_dir / REFUSALS_IN
        _write(folder, refused)
        report = run_import(engine, BillStore(str(data_dir / "bills")), folder)
    finally:
        engine.dispose()
    if not refused or not report.ok:
        raise SystemExit(f"nothing was refused: {report.faults}")


def _write(folder: Path, refused: list[list[str]]) -> None:
    """The sample delivery's manifest over empty files and the refusals."""
    folder.mkdir()
    manifest = json.loads((DELIVERY / MANIFEST).read_text(encoding="utf-8"))
    files = []
    for form in FILES:
        rows = refused if form is REFUSALS else []
        path = folder / form.name
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([form.header, *rows])
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        files.append({"name": form.name, "rows": len(rows), "sha256": digest})
    manifest |= {"delivery_id": "2026-11-20-02", "files": files}
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
