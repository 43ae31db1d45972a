"""A store and a folder for deliveries beside the database of `tests.cabinet.conftest`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.engine import Engine

from cabinet.billing.command import run_import
from cabinet.billing.report import ImportReport
from cabinet.bills.store import BillStore
from tests.cabinet.billing.small_delivery import SmallDelivery

Importing = Callable[..., ImportReport]


@pytest.fixture
def store_location(tmp_path: Path) -> Path:
    return tmp_path / "bills"


@pytest.fixture
def importing(engine: Engine, store_location: Path, tmp_path: Path) -> Importing:
    """Writes a small delivery and imports it."""

    def run(delivery: SmallDelivery, *, check: bool = False, limit: int = 100) -> ImportReport:
        directory = delivery.write(tmp_path / "delivery")
        store = BillStore(store_location)
        return run_import(engine, store, directory, check=check, limit=limit)

    return run
