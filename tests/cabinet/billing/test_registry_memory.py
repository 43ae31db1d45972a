"""A large registry needs as much memory as a small one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from sqlalchemy.engine import Engine

from cabinet.billing.command import run_import
from cabinet.bills.store import BillStore
from tests.cabinet.billing.large_delivery import write_large_delivery
from tests.cabinet.billing.registry import Registry, paid

ACCOUNTS = 40
MOST_GROWTH_KIB = 8 * 1024
"""Well under what 20,000 payments and their shares take as objects."""


def test_memory_does_not_grow_with_the_registry(
    engine: Engine, database_url: str, tmp_path: Path
) -> None:
    delivery = write_large_delivery(tmp_path / "delivery", ACCOUNTS * 180)
    assert run_import(engine, BillStore(tmp_path / "bills"), delivery).ok
    small, large = (take(database_url, tmp_path, payments) for payments in (2_000, 22_000))

    assert (small["new"], large["new"]) == (2_000, 22_000)
    assert large["peak_kib"] - small["peak_kib"] < MOST_GROWTH_KIB


def take(url: str, folder: Path, payments: int) -> dict[str, int]:
    """Take so many payments in a process of their own."""
    accounts = [f"74{number:08}" for number in range(ACCOUNTS)]
    rows = (paid(f"{payments}-{n}", accounts[n % ACCOUNTS], 101 + n) for n in range(payments))
    path = Registry(*rows, number=f"R-{payments}").write(folder)
    module = "tests.cabinet.billing.registry_process"
    command = [sys.executable, "-m", module, url, str(folder / "bills"), str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    outcome: dict[str, int] = json.loads(done.stdout)
    return outcome
