"""An import needs as much memory for a large delivery as for a small one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.cabinet.billing.large_delivery import write_large_delivery

MOST_GROWTH_KIB = 8 * 1024
"""Well under what the rows themselves take: 50,000 charges are 5 MiB as text, 60 MiB as objects."""


def import_large(url: str, folder: Path, charges: int) -> dict[str, int]:
    """Import so many charges in a process of their own."""
    directory = write_large_delivery(folder / f"delivery-{charges}", charges)
    module = "tests.cabinet.billing.import_process"
    command = [sys.executable, "-m", module, url, str(folder / "bills"), str(directory)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    outcome: dict[str, int] = json.loads(done.stdout)
    assert outcome["ok"]
    assert outcome["rows"] >= charges
    return outcome


def test_memory_does_not_grow_with_the_delivery(database_url: str, tmp_path: Path) -> None:
    small = import_large(database_url, tmp_path, 10_000)
    large = import_large(database_url, tmp_path, 60_000)

    assert large["peak_kib"] - small["peak_kib"] < MOST_GROWTH_KIB
