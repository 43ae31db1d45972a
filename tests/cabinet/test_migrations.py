"""The migrations give exactly the tables that the code speaks of."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, select
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlalchemy.orm import Session

from cabinet.columns import Moment
from cabinet.database import make_engine, read_only
from cabinet.migrations import config_on, is_current, migrate
from cabinet.tables import AccountRow, Base, ReadingRow
from domain.utilities import Utility
from tests.cabinet.samples import ANNA, COLD, OCTOBER, account, charge, meter, reading

LOCAL_TO_NODES = {
    "attempts",
    "deliveries",
    "payees",
    "payment_registries",
    "reading_batches",
    "terminals",
}


def test_upgrade_gives_the_metadata(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, Base.metadata) == []


def test_migrating_again_changes_nothing(engine: Engine) -> None:
    assert is_current(engine)
    migrate(engine)
    assert "accounts" in inspect(engine).get_table_names()


def test_downgrade_leaves_nothing(engine: Engine) -> None:
    with engine.begin() as connection:
        command.downgrade(config_on(connection), "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    assert not is_current(engine)


def test_a_new_database_is_not_current(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'new.db'}")
    assert not is_current(engine)
    engine.dispose()


def test_residents_tables_can_be_sharded_by_account() -> None:
    for table in Base.metadata.tables.values():
        first = next(iter(table.primary_key.columns)).name
        assert first == "account_number" or table.name in LOCAL_TO_NODES, table.name
        for constraint in table.foreign_key_constraints:
            if constraint.referred_table.name not in LOCAL_TO_NODES:
                assert constraint.column_keys[0] == "account_number", table.name


@pytest.mark.parametrize("value", ["0.10", "12345678.123456789", "100", "0", "99999999999.9999"])
def test_decimals_come_back_digit_for_digit(engine: Engine, value: str) -> None:
    with Session(engine) as db, db.begin():
        row = account(ANNA, "Кузнецова")
        row.total_area = Decimal(value)
        db.add(row)
    with Session(engine) as db:
        assert str(db.scalars(select(AccountRow.total_area)).one()) == value


def test_moments_come_back_in_utc(engine: Engine) -> None:
    moment = datetime.fromisoformat("2026-11-20T12:00:00.123456+05:00")
    with Session(engine) as db, db.begin():
        _anna_with_meter(db)
        row = reading(ANNA, COLD, 0, 400)
        row.captured_at = moment
        db.add(row)
    with Session(engine) as db:
        kept = db.scalars(select(ReadingRow.captured_at)).one()
    assert kept == moment
    assert kept is not None
    assert kept.tzinfo is UTC


def test_a_moment_without_offset_is_a_bug(engine: Engine) -> None:
    with pytest.raises(ValueError, match="offset"):
        Moment().process_bind_param(datetime(2026, 11, 20), engine.dialect)  # noqa: DTZ001


def test_one_live_reading_a_meter_and_period(engine: Engine) -> None:
    with Session(engine) as db, db.begin():
        _anna_with_meter(db)
        gone = reading(ANNA, COLD, 0, 399)
        gone.deleted_at = datetime.now(UTC)
        db.add_all([gone, reading(ANNA, COLD, 0, 400)])
    with Session(engine) as db:
        db.add(reading(ANNA, COLD, 0, 401))
        with pytest.raises(IntegrityError):
            db.commit()


def test_a_charge_that_does_not_add_up_is_refused(engine: Engine) -> None:
    with Session(engine) as db:
        db.add(account(ANNA, "Кузнецова"))
        db.flush()
        wrong = charge(ANNA, OCTOBER, Utility.WASTE, 100, ())
        wrong.due += 1
        db.add(wrong)
        with pytest.raises(IntegrityError, match="adds_up"):
            db.commit()


def test_foreign_keys_hold(engine: Engine) -> None:
    with Session(engine) as db:
        db.add(meter("7400000000", COLD, Utility.COLD_WATER))
        with pytest.raises(IntegrityError):
            db.commit()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_reading_transaction_cannot_write(engine: Engine) -> None:
    with Session(read_only(engine)) as db:
        db.add(account(ANNA, "Кузнецова"))
        with pytest.raises(DatabaseError, match="read-only"):
            db.commit()
    with Session(engine) as db:
        db.add(account(ANNA, "Кузнецова"))
        db.commit()


def test_an_error_does_not_show_what_was_written(engine: Engine) -> None:
    with Session(engine) as db:
        db.add_all([account(ANNA, "Кузнецова"), account(ANNA, "Кузнецова")])
        with pytest.raises(IntegrityError) as caught:
            db.commit()
    assert "Кузнецова" not in str(caught.value)


def test_other_databases_are_refused() -> None:
    with pytest.raises(ValueError, match="mysql"):
        make_engine("mysql://localhost/cabinet")


def _anna_with_meter(db: Session) -> None:
    db.add(account(ANNA, "Кузнецова"))
    db.flush()
    db.add(meter(ANNA, COLD, Utility.COLD_WATER))
    db.flush()
