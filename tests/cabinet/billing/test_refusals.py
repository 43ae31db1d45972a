"""Billing refuses readings that residents gave: `refusals.csv` of a delivery."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from cabinet.readings.cards import meter_card
from cabinet.readings.history import reading_history
from cabinet.tables import (
    MeterRow,
    NoticeContactsRow,
    OutboundMessageRow,
    ReadingRow,
    SubscriptionRow,
    TerminalRow,
)
from domain.contacts import Subscription
from domain.readings import Channel, Refusal
from domain.submission import SubmissionRules
from tests.cabinet.billing.conftest import Importing
from tests.cabinet.billing.database import contents
from tests.cabinet.billing.small_delivery import ANNA, SmallDelivery

NOVEMBER = date(2026, 11, 1)
GIVEN_AT = datetime(2026, 11, 18, 5, 30, tzinfo=UTC)
HEADER = "account_number,reading_id,reason,note\n"
NOTE = "показание меньше контрольного"


@pytest.fixture
def given(importing: Importing, engine: Engine) -> str:
    """Anna gave 660.1 for November at the terminal; the answer is its id."""
    importing(SmallDelivery())
    with Session(engine) as db, db.begin():
        terminal = TerminalRow(terminal_id="hall", name="Зал", token_sha256="0" * 64)
        terminal.enrolled_at = GIVEN_AT
        db.add(terminal)
        db.flush()
        db.add(reading("given", "660.1"))
    return "given"


def reading(reading_id: str, value: str) -> ReadingRow:
    return ReadingRow(
        account_number=ANNA,
        reading_id=reading_id,
        meter_id="M-1",
        period=NOVEMBER,
        taken_on=GIVEN_AT.date(),
        captured_at=GIVEN_AT,
        value_t1=Decimal(value),
        channel=Channel.TERMINAL,
        settled=False,
        visit_id="visit",
        terminal_id="hall",
        number="123456789015",
    )


def refusing(*lines: str) -> SmallDelivery:
    """A delivery that refuses these."""
    delivery = SmallDelivery()
    delivery.files["refusals.csv"] = HEADER.encode()
    for line in lines:
        delivery.append("refusals.csv", line)
    return delivery


def rules(_utility: object) -> SubmissionRules:
    return SubmissionRules()


def test_a_refused_reading_holds_no_longer_and_its_resident_sees_why(
    importing: Importing, engine: Engine, given: str
) -> None:
    report = importing(refusing(f"{ANNA},{given},lower_than_previous,{NOTE}"))

    assert (report.ok, report.changes) == (True, 1)
    with Session(engine) as db:
        card = meter_card(db, db.get_one(MeterRow, (ANNA, "M-1")), rules, GIVEN_AT.date())
        history = reading_history(db, ANNA, "M-1", rules, GIVEN_AT.date(), 3)
    assert card.current is None
    assert card.previous is not None
    assert card.previous.period == date(2026, 10, 1)
    assert [one.reading_id for one in history if one.refusal] == [given]
    told = history[0]
    assert (told.refusal, told.note) == (Refusal.LOWER_THAN_PREVIOUS, NOTE)
    assert (told.settled, told.number, len(history)) == (False, "123456789015", 3)


def test_another_reading_may_be_given_instead(
    importing: Importing, engine: Engine, given: str
) -> None:
    importing(refusing(f"{ANNA},{given},by_billing,"))
    with Session(engine) as db, db.begin():
        db.add(reading("second", "661"))
    with Session(engine) as db:
        history = reading_history(db, ANNA, "M-1", rules, GIVEN_AT.date(), 1)
    assert [(one.reading_id, one.refusal) for one in history] == [
        ("second", None),
        (given, Refusal.BY_BILLING),
    ]
    assert history[1].note == ""


def test_the_same_delivery_again_changes_nothing(
    importing: Importing, engine: Engine, given: str
) -> None:
    delivery = refusing(f"{ANNA},{given},by_billing,{NOTE}")
    importing(delivery)
    before = contents(engine)

    report = importing(delivery)

    assert (report.ok, report.changes) == (True, 0)
    assert contents(engine) == before


def test_a_corrected_reason_takes_the_place_of_the_older_one(
    importing: Importing, engine: Engine, given: str
) -> None:
    importing(refusing(f"{ANNA},{given},by_billing,"))
    report = importing(refusing(f"{ANNA},{given},too_many_digits,{NOTE}"))
    with Session(engine) as db:
        row = db.get_one(ReadingRow, (ANNA, given))
        assert (row.refusal, row.note) == (Refusal.TOO_MANY_DIGITS, NOTE)
    assert {file.name: file.changed for file in report.files}["refusals.csv"] == 1


def test_what_its_resident_deleted_meanwhile_stays_deleted(
    importing: Importing, engine: Engine, given: str
) -> None:
    with Session(engine) as db, db.begin():
        db.get_one(ReadingRow, (ANNA, given)).deleted_at = GIVEN_AT
    report = importing(refusing(f"{ANNA},{given},by_billing,"))
    with Session(engine) as db:
        row = db.get_one(ReadingRow, (ANNA, given))
        assert (row.refusal, row.deleted_at) == (None, GIVEN_AT)
    assert (report.ok, report.changes) == (True, 0)


def test_billing_refuses_and_settles_its_own_value_in_one_delivery(
    importing: Importing, engine: Engine, given: str
) -> None:
    delivery = refusing(f"{ANNA},{given},by_billing,{NOTE}")
    delivery.append("readings.csv", f"{ANNA},M-1,2026-11,2026-11-19,659,,,,inspector,yes")
    assert importing(delivery).ok
    with Session(engine) as db:
        history = reading_history(db, ANNA, "M-1", rules, GIVEN_AT.date(), 1)
    assert [(one.values["T1"], one.settled, one.refusal) for one in history] == [
        (Decimal(659), True, None),
        (Decimal("660.1"), False, Refusal.BY_BILLING),
    ]


def test_checking_only_changes_nothing(importing: Importing, engine: Engine, given: str) -> None:
    before = contents(engine)
    report = importing(refusing(f"{ANNA},{given},by_billing,"), check=True)
    assert (report.ok, report.changes) == (True, 1)
    assert contents(engine) == before


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (f"{ANNA},other,by_billing,", "reading_id: такого показания жители в кабинет не"),
        ("7400000000,given,by_billing,", "reading_id: такого показания жители в кабинет не"),
        (f"{ANNA},given,because,", "reason: «because» — нужно одно из: register_missing, "),
        (f"{ANNA},given,,", "reason: пусто, а значение обязательно"),
        (f"{ANNA},given,by_billing,{'x' * 201}", "note: длиннее 200 знаков"),
        (f"{ANNA},gi ven,by_billing,", "reading_id: «gi ven»"),
    ],
)
def test_what_cannot_be_refused_is_a_fault(
    importing: Importing, engine: Engine, given: str, line: str, fault: str
) -> None:
    before = contents(engine)
    report = importing(refusing(line))
    (found,) = map(str, report.faults)
    assert found.startswith(f"refusals.csv:2: {fault}")
    assert contents(engine) == before


def test_a_settled_reading_cannot_be_refused(
    importing: Importing, engine: Engine, given: str
) -> None:
    with Session(engine) as db, db.begin():
        db.get_one(ReadingRow, (ANNA, given)).settled = True
    report = importing(refusing(f"{ANNA},{given},by_billing,"))
    assert [str(fault) for fault in report.faults] == [
        "refusals.csv:2: reading_id: это показание уже рассчитано, отказать нельзя"
    ]


def test_billings_own_readings_are_not_refused(
    importing: Importing, engine: Engine, given: str
) -> None:
    with Session(engine) as db:
        own = db.scalar(select(ReadingRow.reading_id).where(ReadingRow.captured_at.is_(None)))
    report = importing(refusing(f"{ANNA},{own},by_billing,"))
    assert "не передавали" in str(report.faults[0])


def test_a_reading_is_refused_once_in_a_file(importing: Importing, given: str) -> None:
    report = importing(refusing(*[f"{ANNA},{given},by_billing,"] * 2))
    assert [str(fault) for fault in report.faults] == [
        "refusals.csv:3: account_number: тот же ключ, что в строке 2"
    ]


def test_a_listed_file_must_be_there(importing: Importing, given: str) -> None:
    delivery = refusing()
    delivery.left_out.add("refusals.csv")
    assert str(importing(delivery).faults[0]).startswith("refusals.csv:1: -: файл назван")


def test_many_are_refused_page_by_page(
    importing: Importing, engine: Engine, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cabinet.billing.refusals.PAGE", 2)
    with Session(engine) as db, db.begin():
        for number in range(5):
            more = reading(f"more-{number}", "660.1")
            more.period = NOVEMBER + timedelta(days=31 * (number + 1))
            db.add(more)
    names = [given, *(f"more-{number}" for number in range(5))]
    report = importing(refusing(*(f"{ANNA},{name},by_billing," for name in names)))
    with Session(engine) as db:
        refused = select(ReadingRow.reading_id).where(ReadingRow.refusal.is_not(None))
        assert set(db.scalars(refused)) == set(names)
    assert report.changes == 6


def test_who_wished_for_notices_is_told_once(
    importing: Importing, engine: Engine, given: str
) -> None:
    with Session(engine) as db, db.begin():
        contacts = NoticeContactsRow(account_number=ANNA, saved_at=GIVEN_AT)
        contacts.phone, contacts.email = "+79041234518", "anna@example.org"
        db.add(contacts)
        for item in (Subscription.SMS_NOTICES, Subscription.EMAIL_NOTICES):
            db.add(SubscriptionRow(account_number=ANNA, subscription=item, chosen_at=GIVEN_AT))
    for reason in ("lower_than_previous", "lower_than_previous", "by_billing"):
        importing(refusing(f"{ANNA},{given},{reason},{NOTE}"))

    with Session(engine) as db:
        sent = db.scalars(select(OutboundMessageRow).order_by(OutboundMessageRow.channel)).all()
    fields = {
        "utility": "cold_water",
        "serial_number": "18-004513",
        "given_at": GIVEN_AT.isoformat(),
        "refusal": "lower_than_previous",
    }
    assert [(row.kind, row.recipient, row.fields) for row in sent] == [
        ("reading_not_counted", "anna@example.org", fields | {"note": NOTE}),
        ("reading_not_counted", "+79041234518", fields),
    ]


def test_who_wished_for_none_is_not_told(importing: Importing, engine: Engine, given: str) -> None:
    importing(refusing(f"{ANNA},{given},by_billing,"))
    with Session(engine) as db:
        assert db.scalars(select(OutboundMessageRow)).all() == []
