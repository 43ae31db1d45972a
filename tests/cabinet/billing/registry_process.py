"""`python -m tests.cabinet.billing.registry_process URL STORE FILE`: takes a registry.

Prints as JSON how many payments were new, the peak of the process's memory, and the seconds.
"""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from cabinet.application import build_cabinet
from cabinet.billing.registries.command import run_registry_import
from cabinet.settings import Bills, Database, Settings
from tests.cabinet.billing.peak import peak_kib

if __name__ == "__main__":
    url, store, registry = sys.argv[1:]
    settings = Settings(database=Database(url=url), bills=Bills(location=store))
    cabinet = build_cabinet(settings, lambda: datetime(2026, 11, 20, 7, 0, tzinfo=UTC))
    began = time.monotonic()
    report = run_registry_import(cabinet, Path(registry))
    seconds = time.monotonic() - began
    cabinet.engine.dispose()
    outcome = {"new": report.new, "peak_kib": peak_kib(), "seconds": seconds}
    sys.stdout.write(json.dumps(outcome))
