"""`python -m tests.cabinet.billing.export_process URL DIR`: exports in a process of its own.

Says on its output when it begins, so that it can be killed then, and at the end by how many KiB
the peak of its memory grew.
"""

from __future__ import annotations

import sys
from pathlib import Path

from cabinet.billing.exporting import export_readings
from cabinet.bills.store import BillStore
from cabinet.cabinet import Cabinet
from cabinet.database import make_engine
from cabinet.settings import Bills, Database, Settings
from tests.cabinet.billing.peak import peak_kib

if __name__ == "__main__":
    url, directory = sys.argv[1:]
    engine = make_engine(url)
    settings = Settings(database=Database(url=url), bills=Bills(location=directory))
    cabinet = Cabinet(settings=settings, engine=engine, bills=BillStore(directory))
    before = peak_kib()
    sys.stdout.write("begins\n")
    sys.stdout.flush()
    export_readings(cabinet, Path(directory))
    sys.stdout.write(f"{peak_kib() - before}\n")
