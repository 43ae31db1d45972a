"""A reading is taken back: before, after and at the same moment as it arrives."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet
from cabinet.security.terminals import enrol_terminal
from cabinet.tables import AuditEventRow, ReadingRow, TerminalRow
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import NOON, StoppedClock
from tests.cabinet.samples import ANNA, BORIS, POWER
from tests.cabinet.tellings import (
    HIGH,
    LOWER,
    at_once,
    end_visit,
    live_rows,
    new_reading,
    notices,
    request_rows,
    rows_of,
    withdrawal_of,
)


@pytest.fixture
def gone(resident: TerminalClient, clock: StoppedClock) -> TerminalClient:
    """The terminal, a day after Anna's visit."""
    end_visit(resident, clock, days=1)
    return resident


def test_a_reading_is_taken_back_in_its_visit(resident: TerminalClient, cabinet: Cabinet) -> None:
    new = new_reading(resident.visit_id)
    resident.post("/readings", new)
    answer = resident.post("/withdrawals", withdrawal_of(new))
    assert (answer.status_code, answer.content) == (204, b"")
    assert live_rows(cabinet) == []
    assert resident.get("/meters").json()[0]["current"] is None


def test_and_after_it_however_often(gone: TerminalClient, cabinet: Cabinet) -> None:
    new, key = new_reading(gone.visit_id), str(uuid4())
    gone.post("/readings", new)
    for again in (key, key, None):
        assert gone.post("/withdrawals", withdrawal_of(new), key=again).status_code == 204
    [row] = rows_of(cabinet, new)
    assert row.deleted_at == cabinet.clock()
    assert _withdrawn(cabinet) == 1


def test_a_reading_that_never_arrived(gone: TerminalClient, cabinet: Cabinet) -> None:
    """Nothing is kept of it but the record that it was taken back."""
    new = new_reading(gone.visit_id)
    for _ in range(2):
        assert gone.post("/withdrawals", withdrawal_of(new)).status_code == 204
    assert rows_of(cabinet, new) == []
    assert _withdrawn(cabinet) == 1


@pytest.mark.parametrize("more", [{}, {"deferred": True}])
def test_a_reading_that_arrives_afterwards_stays_taken_back(
    gone: TerminalClient, cabinet: Cabinet, more: dict[str, object]
) -> None:
    new = new_reading(gone.visit_id, **more)
    gone.post("/withdrawals", withdrawal_of(new))
    for _ in range(2):
        assert gone.post("/readings", new).status_code == 201
    assert live_rows(cabinet) == []
    assert len(rows_of(cabinet, new)) == 1
    assert gone.post("/withdrawals", withdrawal_of(new)).status_code == 204


def test_it_takes_nobodys_place(gone: TerminalClient, cabinet: Cabinet) -> None:
    kept = new_reading(gone.visit_id)
    gone.post("/readings", kept)
    late = new_reading(gone.visit_id, "405", captured_at=_later(1))
    gone.post("/withdrawals", withdrawal_of(late))
    gone.post("/readings", late)
    assert [row.reading_id for row in live_rows(cabinet)] == [kept["reading_id"]]


@pytest.mark.parametrize("value", [LOWER, HIGH])
def test_nobody_is_asked_about_a_reading_that_was_taken_back(
    gone: TerminalClient, cabinet: Cabinet, value: str
) -> None:
    new = new_reading(gone.visit_id, value, deferred=True)
    gone.post("/withdrawals", withdrawal_of(new))
    gone.post("/readings", new)
    assert request_rows(cabinet) == []
    assert notices(cabinet) == []
    assert live_rows(cabinet) == []


@pytest.mark.parametrize("value", [LOWER, HIGH])
def test_what_was_asked_about_it_is_closed(
    gone: TerminalClient, cabinet: Cabinet, value: str
) -> None:
    new = new_reading(gone.visit_id, value, deferred=True)
    power = {"meter_id": POWER, "values": {"T1": "8000", "T2": "4080"}}
    other = new_reading(gone.visit_id, deferred=True, **power)
    for reading in (new, other):
        gone.post("/readings", reading)
    assert gone.post("/withdrawals", withdrawal_of(new)).status_code == 204
    by_id = {row.request_id: row for row in request_rows(cabinet)}
    assert by_id[new["reading_id"]].closed_at == cabinet.clock()
    assert by_id[new["reading_id"]].answer
    assert by_id[other["reading_id"]].closed_at is None


def test_the_one_that_was_replaced_does_not_come_back(
    gone: TerminalClient, cabinet: Cabinet
) -> None:
    """The resident saw one reading, and deleted it."""
    first = new_reading(gone.visit_id)
    second = new_reading(gone.visit_id, "405", captured_at=_later(1))
    for new in (first, second):
        gone.post("/readings", new)
    gone.post("/withdrawals", withdrawal_of(second))
    assert live_rows(cabinet) == []


def test_not_even_for_having_been_slow(gone: TerminalClient, cabinet: Cabinet) -> None:
    first = new_reading(gone.visit_id)
    second = new_reading(gone.visit_id, "405", captured_at=_later(1))
    gone.post("/readings", second)
    gone.post("/withdrawals", withdrawal_of(second))
    assert gone.post("/readings", first).status_code == 201
    assert live_rows(cabinet) == []
    assert len(rows_of(cabinet, first)) == 1


def test_a_slow_reading_of_another_visit_counts(
    gone: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    """Who took back the later one had not seen it."""
    slow = new_reading(gone.visit_id, deferred=True)
    gone.sign_in()
    later = new_reading(gone.visit_id, "405", captured_at=clock().isoformat())
    gone.post("/readings", later)
    gone.post("/withdrawals", withdrawal_of(later))
    gone.forget_session()
    gone.post("/readings", slow)
    assert [row.reading_id for row in live_rows(cabinet)] == [slow["reading_id"]]


def test_the_replaced_one_may_be_taken_back_too(gone: TerminalClient, cabinet: Cabinet) -> None:
    first = new_reading(gone.visit_id)
    second = new_reading(gone.visit_id, "405", captured_at=_later(1))
    for new in (first, second):
        gone.post("/readings", new)
    assert gone.post("/withdrawals", withdrawal_of(first)).status_code == 204
    assert [row.reading_id for row in live_rows(cabinet)] == [second["reading_id"]]


def test_a_settled_reading_stays(gone: TerminalClient, cabinet: Cabinet) -> None:
    new = new_reading(gone.visit_id)
    gone.post("/readings", new)
    with cabinet.writing() as db:
        db.get_one(ReadingRow, (ANNA, new["reading_id"])).settled = True
    answer = gone.post("/withdrawals", withdrawal_of(new))
    assert (answer.status_code, answer.json()["reason"]) == (422, "already_settled")
    assert len(live_rows(cabinet)) == 1
    assert _withdrawn(cabinet) == 0


def test_only_in_the_visit_that_gave_it(gone: TerminalClient, cabinet: Cabinet) -> None:
    new = new_reading(gone.visit_id)
    gone.post("/readings", new)
    gone.sign_in()
    mine = {"visit_id": gone.visit_id, "withdrawn_at": cabinet.clock().isoformat()}
    assert gone.post("/withdrawals", withdrawal_of(new, **mine)).status_code == 404
    gone.sign_in(BORIS)
    mine["visit_id"] = gone.visit_id
    assert gone.post("/withdrawals", withdrawal_of(new, **mine)).status_code == 204
    assert len(live_rows(cabinet)) == 1


def test_the_meter_has_to_be_its_own(gone: TerminalClient, cabinet: Cabinet) -> None:
    new = new_reading(gone.visit_id)
    gone.post("/readings", new)
    for meter_id in (POWER, "none"):
        answer = gone.post("/withdrawals", withdrawal_of(new, meter_id=meter_id))
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert len(live_rows(cabinet)) == 1


@pytest.mark.parametrize("minutes", [-6, 9, 600])
def test_after_its_visit_nobody_takes_it_back(
    gone: TerminalClient, cabinet: Cabinet, minutes: int
) -> None:
    new = new_reading(gone.visit_id)
    gone.post("/readings", new)
    told = withdrawal_of(new, withdrawn_at=_later(minutes * 60))
    answer = gone.post("/withdrawals", told)
    assert (answer.status_code, answer.json()["code"]) == (401, "visit_ended")
    assert len(live_rows(cabinet)) == 1


def test_a_wrong_clock_holds_nobody_up_in_the_visit(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    new = new_reading(resident.visit_id)
    resident.post("/readings", new)
    told = withdrawal_of(new, withdrawn_at="2020-01-01T12:00:00Z")
    assert resident.post("/withdrawals", told).status_code == 204
    assert live_rows(cabinet) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("withdrawn_at", "2026-11-20T07:00:00"),
        ("withdrawn_at", "2030-11-20T07:00:00Z"),
        ("reading_id", "12"),
        ("visit_id", "12"),
    ],
)
def test_a_field_that_cannot_be_is_named(gone: TerminalClient, field: str, value: str) -> None:
    told = withdrawal_of(new_reading(gone.visit_id)) | {field: value}
    answer = gone.post("/withdrawals", told)
    assert (answer.status_code, answer.json()["field"]) == (422, field)


def test_a_terminal_that_is_not_its_own_is_not_believed(
    gone: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    new = new_reading(gone.visit_id)
    gone.post("/readings", new)
    with cabinet.writing() as db:
        token = enrol_terminal(db, "porch", "Крыльцо", cabinet.clock())
        db.get_one(TerminalRow, "hall").revoked_at = cabinet.clock()
    with TerminalClient(cabinet_url, token) as elsewhere:
        answer = elsewhere.post("/withdrawals", withdrawal_of(new))
    assert answer.json()["code"] == "visit_ended"
    assert gone.post("/withdrawals", withdrawal_of(new)).json()["code"] == "terminal_refused"
    assert len(live_rows(cabinet)) == 1


def test_given_and_taken_back_at_the_same_moment(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    """In whichever order they are looked at, it ends taken back."""
    for _ in range(5):
        new = new_reading(resident.visit_id)
        given, told = ("/readings", new), ("/withdrawals", withdrawal_of(new))
        answers = at_once(resident, cabinet_url, given, told, given, told)
        assert {answer.status_code for answer in answers} == {201, 204}
        assert len(rows_of(cabinet, new)) == 1
        assert live_rows(cabinet) == []
    assert _withdrawn(cabinet) == 5


def _later(seconds: float) -> str:
    return (NOON + timedelta(seconds=seconds)).isoformat()


def _withdrawn(cabinet: Cabinet) -> int:
    with cabinet.reading() as db:
        wanted = select(func.count()).where(AuditEventRow.action == "withdraw_reading")
        return db.scalar(wanted) or 0
