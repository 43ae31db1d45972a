"""How billing's readings meet those that residents gave at a terminal."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import event, select, text
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from cabinet.database import make_engine
from cabinet.readings.capture import OfficeClock, Telling
from cabinet.readings.giving import ReadingDesk
from cabinet.security.visit import Visit
from cabinet.tables import ReadingRow, TerminalRow
from domain.meters import Register
from domain.readings import Channel
from domain.submission import SubmissionRules
from domain.wire import NewReading
from tests.cabinet.billing.conftest import Importing
from tests.cabinet.billing.small_delivery import ANNA, SmallDelivery

NOVEMBER = date(2026, 11, 1)
GIVEN_AT = datetime(2026, 11, 18, 5, 30, tzinfo=UTC)
EARLIER = f"{ANNA},M-1,2026-07,2026-07-19,600.1,,,,web,yes"


@pytest.fixture
def given(importing: Importing, engine: Engine) -> str:
    """Anna gave 660.1 for November at the terminal; the answer is its id."""
    importing(SmallDelivery())
    with Session(engine) as db, db.begin():
        db.add(
            TerminalRow(terminal_id="hall", name="Зал", token_sha256="0" * 64, enrolled_at=GIVEN_AT)
        )
        db.flush()
        db.add(
            ReadingRow(
                account_number=ANNA,
                reading_id="given",
                meter_id="M-1",
                period=NOVEMBER,
                taken_on=GIVEN_AT.date(),
                captured_at=GIVEN_AT,
                value_t1=Decimal("660.1"),
                channel=Channel.TERMINAL,
                settled=False,
                visit_id="visit",
                terminal_id="hall",
            )
        )
    return "given"


def give_in_a_hurry(db: Session, value: str) -> None:
    """Anna gives a reading; it fails when anybody keeps her waiting."""
    db.execute(text("SET lock_timeout = '3s'"))
    new = NewReading(
        reading_id=str(uuid4()),
        meter_id="M-1",
        values={Register.T1: Decimal(value)},
        captured_at=GIVEN_AT,
        visit_id="visit",
        high_use_confirmed=True,
    )
    visit = Visit(ANNA, "visit", "hall", GIVEN_AT, GIVEN_AT + timedelta(minutes=30))
    desk = ReadingDesk(lambda _utility: SubmissionRules(), OfficeClock(UTC, timedelta(0)))
    desk.give(db, Telling(visit, GIVEN_AT, signed_in=True), new)


def delivered(row: str) -> SmallDelivery:
    """A delivery with this reading of Anna's water meter for November."""
    return SmallDelivery().append("readings.csv", f"{ANNA},M-1,2026-11,{row}")


def november(engine: Engine) -> tuple[ReadingRow, list[ReadingRow]]:
    """The reading that counts, and those that do not any more."""
    query = select(ReadingRow).where(ReadingRow.period == NOVEMBER, ReadingRow.meter_id == "M-1")
    with Session(engine, expire_on_commit=False) as db:
        rows = list(db.scalars(query))
    (live,) = (row for row in rows if row.deleted_at is None)
    return live, [row for row in rows if row.deleted_at is not None]


@pytest.mark.parametrize("value", ["660.1", "660.100"])
def test_billing_settles_a_reading_as_it_was_given(
    importing: Importing, engine: Engine, given: str, value: str
) -> None:
    report = importing(delivered(f"2026-11-18,{value},,,,terminal,yes"))

    live, gone = november(engine)
    assert report.changes == 1
    assert (live.reading_id, live.settled, live.visit_id) == (given, True, "visit")
    assert gone == []


def test_billing_settles_another_value_and_the_given_one_stays_on_record(
    importing: Importing, engine: Engine, given: str
) -> None:
    report = importing(delivered("2026-11-19,661.5,,,,inspector,yes"))

    live, (gone,) = november(engine)
    assert (report.ok, report.changes) == (True, 1)
    assert (live.value_t1, live.settled, live.channel) == (
        Decimal("661.5"),
        True,
        Channel.INSPECTOR,
    )
    assert (gone.reading_id, gone.value_t1, gone.settled) == (given, Decimal("660.1"), False)


@pytest.mark.parametrize(
    ("taken_on", "kept"),
    [("2026-11-17", True), ("2026-11-18", True), ("2026-11-19", False)],
)
def test_an_unsettled_reading_replaces_an_earlier_one_only(
    importing: Importing, engine: Engine, given: str, taken_on: str, kept: bool
) -> None:
    report = importing(delivered(f"{taken_on},662,,,,phone,no"))

    live, _ = november(engine)
    assert (live.reading_id == given) is kept
    assert report.changes == (0 if kept else 1)


def test_a_settled_reading_is_never_unsettled(
    importing: Importing, engine: Engine, given: str
) -> None:
    importing(delivered("2026-11-18,660.1,,,,terminal,yes"))

    report = importing(delivered("2026-11-18,660.1,,,,terminal,no"))

    assert [str(fault) for fault in report.faults] == [
        "readings.csv:6: settled: это показание уже рассчитано, отменить нельзя"
    ]
    assert november(engine)[0].settled


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_reading_is_given_while_a_delivery_is_being_written(
    importing: Importing, engine: Engine, database_url: str, given: str
) -> None:
    other = make_engine(database_url)

    def give_before_the_commit(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith("INSERT INTO deliveries"):
            with Session(other) as db, db.begin():
                give_in_a_hurry(db, "660.9")

    event.listen(engine, "before_cursor_execute", give_before_the_commit)
    report = importing(SmallDelivery().append("readings.csv", EARLIER))
    other.dispose()

    live, (gone,) = november(engine)
    assert report.changes == 1
    assert (live.value_t1, gone.reading_id) == (Decimal("660.9"), given)


def test_billing_corrects_what_it_settled(importing: Importing, engine: Engine, given: str) -> None:
    importing(delivered("2026-11-18,660.1,,,,terminal,yes"))

    report = importing(delivered("2026-11-18,659.9,,,,operator,yes"))

    live, gone = november(engine)
    assert report.changes == 1
    assert (live.reading_id, live.value_t1, gone) == (given, Decimal("659.9"), [])


def test_what_a_resident_deleted_does_not_stand_in_the_way(
    importing: Importing, engine: Engine, given: str
) -> None:
    with Session(engine) as db, db.begin():
        db.get_one(ReadingRow, (ANNA, given)).deleted_at = GIVEN_AT

    importing(delivered("2026-11-19,663,,,,phone,no"))

    live, (gone,) = november(engine)
    assert (live.value_t1, gone.reading_id) == (Decimal(663), given)
