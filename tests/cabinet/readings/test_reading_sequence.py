"""Any sequence of readings at the cabinet's desk, with real deliveries of billing, on SQLite."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from uuid import uuid4

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy.orm import Session

from cabinet.billing.command import run_import
from cabinet.bills.store import BillStore
from cabinet.database import make_engine
from cabinet.migrations import migrate
from cabinet.readings.capture import OfficeClock, Telling
from cabinet.readings.giving import ReadingDesk
from cabinet.readings.rows import live_readings, reading_of
from cabinet.readings.withdrawing import withdraw_reading
from cabinet.security.terminals import enrol_terminal
from cabinet.security.visit import Visit
from cabinet.tables import ReadingRow
from domain.errors import NotFound, ReadingRefused
from domain.readings import Reading
from domain.wire import NewReading, Withdrawal
from tests.cabinet.billing.small_delivery import ANNA, SmallDelivery
from tests.domain.reading_sequence import (
    FIRST_DAY,
    FIRST_VALUE,
    METER,
    RULES,
    T1,
    ReadingSequence,
)

CLOCK = OfficeClock(UTC, timedelta(0))
A_VISIT = timedelta(minutes=30)
NEW_METER = f"{ANNA},{METER.meter_id},cold_water,1,кухня,1,{METER.capacity},{METER.decimals},,no,no"


class DeskSequence(ReadingSequence):
    """Every reading is given in a visit of its own; `template` is a migrated database."""

    def __init__(self, template: Path, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        database = shutil.copy(template, folder / "cabinet.db")
        self._engine = make_engine(f"sqlite:///{database}")
        self._desk = ReadingDesk(lambda _utility: RULES, CLOCK)
        self._deliveries = count(1)
        with Session(self._engine) as db, db.begin():
            enrol_terminal(db, "hall", "Зал", _noon(FIRST_DAY))
        self._deliver(self._line(FIRST_DAY, Decimal(FIRST_VALUE)))

    def teardown(self) -> None:
        self._engine.dispose()

    def give(self, value: Decimal, captured_on: date) -> None:
        moment, visit_id = _noon(captured_on), str(uuid4())
        new = NewReading(
            reading_id=str(uuid4()),
            meter_id=METER.meter_id,
            values={T1: value},
            captured_at=moment,
            visit_id=visit_id,
            high_use_confirmed=True,
        )
        telling = Telling(_visit(visit_id, moment), _noon(self.today), signed_in=False)
        with Session(self._engine) as db, db.begin(), suppress(ReadingRefused):
            self._desk.give(db, telling, new)

    def delete(self, reading: Reading) -> None:
        with Session(self._engine) as db, db.begin(), suppress(ReadingRefused, NotFound):
            row = db.get_one(ReadingRow, (ANNA, reading.reading_id))
            moment = row.captured_at or _noon(row.taken_on)
            told = Withdrawal(
                reading_id=reading.reading_id,
                meter_id=METER.meter_id,
                withdrawn_at=moment,
                visit_id=row.visit_id or "",
            )
            telling = Telling(_visit(told.visit_id, moment), _noon(self.today), signed_in=False)
            withdraw_reading(db, CLOCK, telling, told)

    def settle(self, reading: Reading, value: Decimal) -> None:
        self._deliver(self._line(reading.taken_on, value))

    def refuse(self, reading: Reading) -> None:
        self._deliver(refusal=f"{ANNA},{reading.reading_id},by_billing,")

    def live(self) -> list[Reading]:
        with Session(self._engine) as db:
            rows = db.scalars(live_readings(ANNA).where(ReadingRow.meter_id == METER.meter_id))
            return [reading_of(row) for row in rows][::-1]

    def _line(self, taken_on: date, value: Decimal) -> str:
        period = RULES.period_for(taken_on)
        return f"{ANNA},{METER.meter_id},{period:%Y-%m},{taken_on},{value},,,,web,yes"

    def _deliver(self, reading: str = "", refusal: str = "") -> None:
        """A delivery of that day with one settled reading, or one refusal."""
        delivery = SmallDelivery().append("meters.csv", NEW_METER)
        day = max(self.today, date(2026, 11, 20))
        delivery.manifest |= {"delivery_id": f"d-{next(self._deliveries)}", "as_of": f"{day}"}
        if reading:
            delivery.append("readings.csv", reading)
        if refusal:
            delivery.files["refusals.csv"] = b"account_number,reading_id,reason,note\n"
            delivery.append("refusals.csv", refusal)
        directory = delivery.write(self._folder / "delivery")
        store = BillStore(self._folder / "bills")
        report = run_import(self._engine, store, directory, check=False, limit=100)
        assert report.ok, report.faults


def test_any_sequence_on_the_desk(tmp_path: Path) -> None:
    template = tmp_path / "template.db"
    engine = make_engine(f"sqlite:///{template}")
    migrate(engine)
    engine.dispose()

    run_state_machine_as_test(
        lambda: DeskSequence(template, tmp_path),  # type: ignore[arg-type]  # any factory will do
        settings=settings(
            max_examples=12,
            stateful_step_count=15,
            deadline=None,
            phases=[Phase.reuse, Phase.generate],  # to shrink takes thousands of deliveries
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def _visit(visit_id: str, at: datetime) -> Visit:
    return Visit(ANNA, visit_id, "hall", at, at + A_VISIT)
