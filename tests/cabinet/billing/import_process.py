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


def _peak_kib() -> int:
    """The peak of this program: `getrusage` would count what the parent had before it."""
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1])


if __name__ == "__main__":
    url, store, directory = sys.argv[1:]
    engine = make_engine(url)
    before = _peak_kib()
    report = run_import(engine, BillStore(store), Path(directory))
    engine.dispose()
    rows = sum(file.rows for file in report.files)
    outcome = {
        "ok": report.ok,
        "rows": rows,
        "seconds": report.seconds,
        "before_kib": before,
        "peak_kib": _peak_kib(),
    }
    sys.stdout.write(json.dumps(outcome))
