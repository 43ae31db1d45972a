"""An import on PostgreSQL while residents give readings: two connections, step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select, text
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from cabinet.billing.command import run_import
from cabinet.billing.report import ImportReport
from cabinet.bills.store import BillStore
from cabinet.database import make_engine
from cabinet.readings.rows import held_reading, locked_meter
from cabinet.tables import MeterRow, ReadingRow, TerminalRow
from domain.periods import Period
from tests.cabinet.billing.small_delivery import ANNA, SmallDelivery
from tests.cabinet.billing.test_refusals import GIVEN_AT, NOVEMBER, reading, refusing
from tests.real_parts.postgresql import PostgresqlCluster
from tests.real_parts.waiting import until

WAITING = text(
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock'"
)
BILLINGS = f"{ANNA},M-1,2026-11,2026-11-19,661,,,,operator,no"
"""Billing's own reading of November, a day after the resident's."""


@pytest.fixture
def url(postgresql_cluster: PostgresqlCluster, migrated_template: str) -> Iterator[str]:
    name = postgresql_cluster.create_database(migrated_template)
    yield postgresql_cluster.url(name)
    postgresql_cluster.drop_database(name)


@pytest.fixture
def billing(url: str) -> Iterator[Engine]:
    """The import's connections."""
    engine = make_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def offices(url: str) -> Iterator[Engine]:
    """The connections of whoever serves the residents; the terminal `hall` is known."""
    engine = make_engine(url)
    with Session(engine) as db, db.begin():
        terminal = TerminalRow(terminal_id="hall", name="Зал", token_sha256="0" * 64)
        terminal.enrolled_at = GIVEN_AT
        db.add(terminal)
    yield engine
    engine.dispose()


@pytest.fixture
def importing(billing: Engine, tmp_path: Path) -> Callable[[SmallDelivery], ImportReport]:
    def run(delivery: SmallDelivery) -> ImportReport:
        store = BillStore(tmp_path / "bills")
        return run_import(billing, store, delivery.write(tmp_path / "delivery"))

    return run


@contextmanager
def once_before(engine: Engine, beginning: str, act: Callable[[], None]) -> Iterator[None]:
    """Do something before the engine's first statement that begins so."""
    left = [act]

    def look(_connection: Any, _cursor: Any, statement: str, *_others: Any) -> None:
        if left and statement.startswith(beginning):
            left.pop()()

    event.listen(engine, "before_cursor_execute", look)
    yield
    event.remove(engine, "before_cursor_execute", look)
    assert not left, f"no statement began with {beginning}"


def give(offices: Engine, reading_id: str, value: str) -> None:
    with Session(offices) as db, db.begin():
        db.add(reading(reading_id, value))


def november(offices: Engine) -> dict[str, tuple[Decimal, bool]]:
    """Anna's readings by their ids: the value, and whether it holds."""
    wanted = select(ReadingRow).where(ReadingRow.meter_id == "M-1", ReadingRow.period == NOVEMBER)
    with Session(offices) as db:
        return {
            row.reading_id if row.visit_id else "billing": (row.value_t1, row.deleted_at is None)
            for row in db.scalars(wanted)
        }


def test_a_reading_that_comes_within_the_merge_is_kept(
    importing: Callable[[SmallDelivery], ImportReport], billing: Engine, offices: Engine
) -> None:
    importing(SmallDelivery())
    with once_before(billing, "INSERT INTO readings", lambda: give(offices, "given", "660.1")):
        report = importing(SmallDelivery().append("readings.csv", BILLINGS))
    assert report.ok
    assert november(offices) == {
        "given": (Decimal("660.1"), False),
        "billing": (Decimal(661), True),
    }


def test_one_that_says_the_same_is_not_doubled(
    importing: Callable[[SmallDelivery], ImportReport], billing: Engine, offices: Engine
) -> None:
    importing(SmallDelivery())
    with once_before(billing, "INSERT INTO readings", lambda: give(offices, "given", "661")):
        report = importing(SmallDelivery().append("readings.csv", BILLINGS))
    assert report.ok
    assert november(offices) == {"given": (Decimal(661), True)}


def test_meters_are_held_before_readings(
    importing: Callable[[SmallDelivery], ImportReport], offices: Engine
) -> None:
    """A resident's reading waits for nothing that an import holds while that waits for it."""
    importing(SmallDelivery())
    give(offices, "given", "660.1")
    delivery = refusing(f"{ANNA},given,lower_than_previous,")
    delivery.replace("meters.csv", "санузел", "ванная")
    with ThreadPoolExecutor(1) as pool:
        with Session(offices) as db, db.begin():
            locked_meter(db, ANNA, "M-1")
            coming = pool.submit(importing, delivery)
            until(lambda: waits(offices), "the import to wait for the meter")
            held = held_reading(db, ANNA, "M-1", Period(NOVEMBER))
            assert held is not None
        assert coming.result().ok
    with Session(offices) as db:
        assert db.get_one(MeterRow, (ANNA, "M-1")).place == "ванная"
    assert november(offices) == {"given": (Decimal("660.1"), False)}


def waits(engine: Engine) -> bool:
    with Session(engine) as db:
        return bool(db.scalar(WAITING))
