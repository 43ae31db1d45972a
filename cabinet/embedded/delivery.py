"""The demo's delivery, imported at the first start only."""

from __future__ import annotations

import hashlib
import sys
from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.billing.manifest import MANIFEST
from cabinet.tables import DeliveryRow

if TYPE_CHECKING:
    from pathlib import Path

    from cabinet.cabinet import Cabinet


def import_once(cabinet: Cabinet, directory: Path) -> bool:
    """Import a delivery unless its manifest says that it was; faults go to stderr, answer False."""
    if _known(cabinet, directory / MANIFEST):
        return True
    from cabinet.billing.command import run_import
    from cabinet.billing.report import report_lines

    report = run_import(cabinet.engine, cabinet.bills, directory)
    if not report.ok:
        for line in report_lines(report):
            print(line, file=sys.stderr)  # noqa: T201
    return report.ok


def _known(cabinet: Cabinet, manifest: Path) -> bool:
    if not manifest.is_file():
        return False
    digest = hashlib.sha256(manifest.read_bytes()).hexdigest()
    with cabinet.reading() as db:
        same = select(DeliveryRow.delivery_id).where(DeliveryRow.manifest_sha256 == digest)
        return db.scalar(same) is not None
