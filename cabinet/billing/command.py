"""`cabinet import DIR [--check]`: takes a delivery whole, or not at all."""

from __future__ import annotations

import time
from pathlib import Path

from sqlalchemy.engine import Engine

from cabinet.billing.faults import DEFAULT_LIMIT, Fault, Faults
from cabinet.billing.files import FILES
from cabinet.billing.intake import DeliveryChanged, Intake
from cabinet.billing.manifest import MANIFEST, Manifest, read_manifest
from cabinet.billing.report import FileReport, ImportReport
from cabinet.bills.store import BillStore


def run_import(
    engine: Engine,
    store: BillStore,
    directory: Path,
    *,
    check: bool = False,
    limit: int = DEFAULT_LIMIT,
) -> ImportReport:
    """Take the delivery in `directory`; with `check` only say what taking it would do.

    A delivery with faults changes neither the database nor the store. At most `limit` faults are
    told; `report_lines` has the words for all of it.
    """
    began = time.monotonic()
    faults = Faults(limit)
    manifest = read_manifest(directory, FILES, faults)
    files: tuple[FileReport, ...] = ()
    if manifest is not None:
        files = _import(engine, store, directory, manifest, faults, check=check)
    told = tuple(faults.first())
    return ImportReport(
        delivery_id=manifest.delivery_id if manifest else None,
        checked_only=check,
        files=files,
        faults=told,
        more=faults.count - len(told),
        seconds=time.monotonic() - began,
    )


def _import(
    engine: Engine,
    store: BillStore,
    directory: Path,
    manifest: Manifest,
    faults: Faults,
    *,
    check: bool,
) -> tuple[FileReport, ...]:
    with engine.connect() as connection:
        try:
            intake = Intake(connection, directory, manifest, faults)
            intake.stage()
            files = intake.check() if check else intake.take(store)
        except DeliveryChanged:
            faults.add(Fault(MANIFEST, 1, "-", "поставка изменилась, пока её принимали"))
            return ()
        finally:
            connection.invalidate()  # its temporary tables go with it
    return files
