"""`python -m tests.cabinet.billing.export_process URL DIR`: exports in a process of its own.

Prints by how many KiB the peak of its memory grew.
"""

from __future__ import annotations

import sys
from multiprocessing.connection import Connection
from pathlib import Path

from cabinet.billing.exporting import export_readings
from cabinet.bills.store import BillStore
from cabinet.cabinet import Cabinet
from cabinet.database import make_engine
from cabinet.settings import Bills, Database, Settings
from tests.cabinet.billing.peak import peak_kib

BEGINS = "begins"
"""What an export that may be killed says first."""


def export(url: str, directory: str, line: Connection) -> None:
    """Say on `line` that it begins, and do it."""
    cabinet = _cabinet(url, directory)
    line.send(BEGINS)
    export_readings(cabinet, Path(directory))


def _cabinet(url: str, directory: str) -> Cabinet:
    settings = Settings(database=Database(url=url), bills=Bills(location=directory))
    return Cabinet(settings=settings, engine=make_engine(url), bills=BillStore(directory))


if __name__ == "__main__":
    cabinet = _cabinet(*sys.argv[1:])
    before = peak_kib()
    export_readings(cabinet, Path(sys.argv[2]))
    sys.stdout.write(f"{peak_kib() - before}\n")
