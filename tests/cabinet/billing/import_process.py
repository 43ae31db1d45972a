"""`python -m tests.cabinet.billing.import_process URL STORE DIR`: imports in a process of its own.

Prints as JSON what the import did, and the peak of the process's memory before and after it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from cabinet.billing.command import run_import
from cabinet.bills.store import BillStore
from cabinet.database import make_engine
from tests.cabinet.billing.peak import peak_kib

if __name__ == "__main__":
    url, store, directory = sys.argv[1:]
    engine = make_engine(url)
    before = peak_kib()
    report = run_import(engine, BillStore(store), Path(directory))
    engine.dispose()
    rows = sum(file.rows for file in report.files)
    outcome = {
        "ok": report.ok,
        "rows": rows,
        "seconds": report.seconds,
        "before_kib": before,
        "peak_kib": peak_kib(),
    }
    sys.stdout.write(json.dumps(outcome))
