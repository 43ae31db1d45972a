"""Meter cards, and readings given, replaced, and given late."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from cabinet.cabinet import Cabinet
from cabinet.security.terminals import enrol_terminal
from cabinet.tables import AuditEventRow, MeterRow, ReadingRow, TerminalRow
from domain.utilities import Utility
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import NOON, StoppedClock
from tests.cabinet.samples import ANNA, BORIS, COLD, OLD, POWER, meter
from tests.cabinet.tellings import live_rows, new_reading, withdrawal_of


def test_cards_have_what_entry_needs(resident: TerminalClient) -> None:
    cards = resident.get("/meters").json()
    assert [card["meter"]["meter_id"] for card in cards] == [COLD, POWER, OLD]
    cold, power, _old = cards
    assert cold["previous"]["values"] == {"T1": "400"}
    assert cold["current"] is None
    assert cold["usual"] == {"T1": "4.000"}
    assert cold["tariffs"] == {"T1": "44.17"}
    assert power["meter"]["registers"] == ["T1", "T2"]
    assert power["usual"] == {"T1": "200.000", "T2": "80.000"}
    assert power["tariffs"] == {"T1": "4.86", "T2": "2.43"}


def test_cards_come_in_the_order_of_bills(resident: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.add(meter(ANNA, "hw-1", Utility.HOT_WATER))
    meters = [card["meter"]["meter_id"] for card in resident.get("/meters").json()]
    assert meters == ["hw-1", COLD, POWER, OLD]


def test_a_reading_is_taken_and_seen(resident: TerminalClient, cabinet: Cabinet) -> None:
    answer = resident.post("/readings", new_reading(resident.visit_id))
    assert answer.status_code == 201
    reading = answer.json()
    assert reading["values"] == {"T1": "404.250"}
    assert (reading["period"], reading["taken_on"]) == ("2026-11-01", "2026-11-20")
    assert (reading["channel"], reading["settled"]) == ("terminal", False)
    assert resident.get("/meters").json()[0]["current"] == reading
    history = resident.get(f"/meters/{COLD}/readings").json()
    assert history[0] == reading
    assert len(history) == 15
    assert len(resident.get(f"/meters/{COLD}/readings?months=2").json()) == 2
    [row] = live_rows(cabinet)
    assert (row.visit_id, row.terminal_id, row.captured_at) == (resident.visit_id, "hall", NOON)


def test_all_registers_are_given_together(resident: TerminalClient) -> None:
    both = {"T1": "9200", "T2": "4080"}
    new = new_reading(resident.visit_id, meter_id=POWER, values=both)
    assert resident.post("/readings", new).json()["values"] == both
    one = new_reading(resident.visit_id, meter_id=POWER, values={"T1": "9300"})
    problem = resident.post("/readings", one).json()
    assert (problem["reason"], problem["register"]) == ("register_missing", "T2")


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("399.999", "lower_than_previous"),
        ("100000", "too_many_digits"),
        ("404.2505", "too_many_decimals"),
        ("-1", "too_many_digits"),
        ("1e400000", "too_many_digits"),
    ],
)
def test_a_refusal_names_its_reason(
    resident: TerminalClient, cabinet: Cabinet, value: str, reason: str
) -> None:
    answer = resident.post("/readings", new_reading(resident.visit_id, value))
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (422, "reading_refused")
    assert (problem["reason"], problem["register"]) == (reason, "T1")
    assert live_rows(cabinet) == []


def test_high_use_asks_first(resident: TerminalClient, cabinet: Cabinet) -> None:
    high = new_reading(resident.visit_id, "420")
    answer = resident.post("/readings", high)
    assert (answer.status_code, answer.json()["code"]) == (409, "high_use_unconfirmed")
    assert live_rows(cabinet) == []
    assert resident.post("/readings", high | {"high_use_confirmed": True}).status_code == 201


def test_a_second_reading_replaces_the_first(resident: TerminalClient, cabinet: Cabinet) -> None:
    for value in ("404", "404.5"):
        answer = resident.post("/readings", new_reading(resident.visit_id, value))
        assert answer.status_code == 201
    [row] = live_rows(cabinet)
    assert f"{row.value_t1}" == "404.500"


def test_a_settled_reading_is_not_replaced(resident: TerminalClient, cabinet: Cabinet) -> None:
    given = resident.post("/readings", new_reading(resident.visit_id)).json()
    with cabinet.writing() as db:
        db.get_one(ReadingRow, (ANNA, given["reading_id"])).settled = True
    again = resident.post("/readings", new_reading(resident.visit_id, "405"))
    assert again.json()["reason"] == "already_settled"
    assert len(live_rows(cabinet)) == 1


def test_a_meter_of_somebody_else_is_not_found(resident: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        meter = db.get_one(MeterRow, (BORIS, COLD))
        db.delete(meter)
    resident.sign_in(BORIS)
    answer = resident.post("/readings", new_reading(resident.visit_id))
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert resident.get(f"/meters/{COLD}/readings").status_code == 404
    assert resident.get("/meters/cw%00/readings").status_code == 422


def test_a_meter_may_have_any_name_that_billing_gives(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    with cabinet.writing() as db:
        db.add(meter(ANNA, "12/7-a", Utility.HOT_WATER))
    new = new_reading(resident.visit_id, meter_id="12/7-a")
    given = resident.post("/readings", new).json()
    assert resident.get("/meters/12%2F7-a/readings").json() == [given]


def test_the_same_reading_under_another_key_is_one(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    new = new_reading(resident.visit_id)
    first, second = (resident.post("/readings", new) for _ in range(2))
    assert first.json() == second.json()
    assert len(live_rows(cabinet)) == 1
    other = resident.post("/readings", new | {"values": {"T1": "405"}})
    assert (other.status_code, other.json()["field"]) == (422, "reading_id")


def test_late_delivery_is_taken(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    visit_id = resident.visit_id
    clock.forward(minutes=3)
    resident.delete("/sessions/current")
    resident.forget_session()
    clock.forward(days=20)
    answer = resident.post("/readings", new_reading(visit_id))
    assert answer.status_code == 201
    assert (answer.json()["period"], answer.json()["taken_on"]) == ("2026-11-01", "2026-11-20")
    [row] = live_rows(cabinet)
    assert row.visit_id == visit_id


def test_late_delivery_with_the_ended_sessions_token(
    resident: TerminalClient, clock: StoppedClock
) -> None:
    clock.forward(days=2)
    assert resident.post("/readings", new_reading(resident.visit_id)).status_code == 201


@pytest.mark.parametrize("minutes", [-6, 36, 600])
def test_captured_outside_the_visit_is_refused(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock, minutes: int
) -> None:
    clock.forward(days=1)
    captured = (NOON + timedelta(minutes=minutes)).isoformat()
    answer = resident.post("/readings", new_reading(resident.visit_id, captured_at=captured))
    assert (answer.status_code, answer.json()["code"]) == (401, "visit_ended")
    assert live_rows(cabinet) == []


def test_captured_in_the_future_is_not_believed(resident: TerminalClient, cabinet: Cabinet) -> None:
    resident.forget_session()
    answer = resident.post(
        "/readings",
        new_reading(resident.visit_id, captured_at=(NOON + timedelta(hours=2)).isoformat()),
    )
    assert answer.json()["field"] == "captured_at"
    assert live_rows(cabinet) == []


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
def test_a_terminal_with_a_wrong_clock_turns_nobody_away(
    resident: TerminalClient, cabinet: Cabinet, days: int
) -> None:
    wrong = (NOON + timedelta(days=days)).isoformat()
    answer = resident.post("/readings", new_reading(resident.visit_id, captured_at=wrong))
    assert answer.status_code == 201
    assert [row.captured_at for row in live_rows(cabinet)] == [NOON]


def test_a_reading_with_a_wrong_time_gets_its_answer_again_after_the_visit(
    resident: TerminalClient, clock: StoppedClock
) -> None:
    wrong, key = new_reading(resident.visit_id, captured_at="2020-01-01T12:00:00Z"), str(uuid4())
    first = resident.post("/readings", wrong, key=key)
    resident.delete("/sessions/current")
    clock.forward(days=1)
    resident.forget_session()
    again = resident.post("/readings", wrong, key=key)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("captured_at", "2026-11-20T07:00:00"),
        ("captured_at", "yesterday"),
        ("visit_id", "12"),
        ("visit_id", "0d7c1f0e-5d0b-4b53-9a53-3f1f0a6ad9a1"),
        ("reading_id", "12"),
        ("values", {"T1": "404", "T2": "1"}),
    ],
)
def test_a_field_that_cannot_be_is_named(
    resident: TerminalClient, cabinet: Cabinet, field: str, value: object
) -> None:
    answer = resident.post("/readings", new_reading(resident.visit_id) | {field: value})
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (422, "invalid_request")
    assert problem["field"] == field
    assert live_rows(cabinet) == []


def test_an_unknown_visit_without_a_session(client: TerminalClient) -> None:
    answer = client.post("/readings", new_reading(str(uuid4())))
    assert (answer.status_code, answer.json()["code"]) == (401, "visit_ended")


def test_a_visit_at_another_terminal_is_not_believed(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    with cabinet.writing() as db:
        token = enrol_terminal(db, "porch", "Крыльцо", cabinet.clock())
    with TerminalClient(cabinet_url, token) as elsewhere:
        answer = elsewhere.post("/readings", new_reading(resident.visit_id))
    assert answer.json()["code"] == "visit_ended"


def test_a_terminal_revoked_meanwhile_is_not_believed(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    with cabinet.writing() as db:
        db.get_one(TerminalRow, "hall").revoked_at = cabinet.clock()
    resident.forget_session()
    answer = resident.post("/readings", new_reading(resident.visit_id))
    assert (answer.status_code, answer.json()["code"]) == (401, "terminal_refused")
    assert live_rows(cabinet) == []


def test_a_late_older_reading_does_not_replace_a_newer_one(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    clock.forward(minutes=10)
    newer = new_reading(resident.visit_id, "405", captured_at=clock().isoformat())
    older = new_reading(resident.visit_id, "404")
    for reading in (newer, older):
        assert resident.post("/readings", reading).status_code == 201
    [row] = live_rows(cabinet)
    assert row.reading_id == newer["reading_id"]


def test_what_was_done_is_recorded(resident: TerminalClient, cabinet: Cabinet) -> None:
    new = new_reading(resident.visit_id)
    resident.post("/readings", new)
    resident.post("/withdrawals", withdrawal_of(new))
    resident.delete("/sessions/current")
    with cabinet.reading() as db:
        events = {(event.action, event.outcome) for event in db.scalars(select(AuditEventRow))}
    assert events == {
        ("sign_in", "done"),
        ("give_reading", "done"),
        ("withdraw_reading", "done"),
        ("sign_out", "done"),
    }
