"""Readings that a terminal had accepted while the cabinet was away."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from cabinet.cabinet import Cabinet
from cabinet.requests.late import REPLACED
from cabinet.security.sessions import start_session
from cabinet.security.terminals import enrol_terminal
from cabinet.security.visit import Visit
from cabinet.tables import AuditEventRow, MeterRow, ReadingRow, TerminalRow
from domain.readings import Channel
from domain.receipts import receipt_number
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import NOON, StoppedClock
from tests.cabinet.samples import ANNA, BORIS, COLD, POWER
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
)

SUBSCRIBED = {
    "chosen": ["sms_notices", "email_notices"],
    "phone": "+79041234518",
    "email": "anna@example.org",
}


@pytest.fixture
def gone(resident: TerminalClient, clock: StoppedClock) -> TerminalClient:
    """The terminal, twenty days after Anna's visit."""
    end_visit(resident, clock, days=20)
    return resident


def deferred(visit_id: str, value: str = "404.250", **other: object) -> dict[str, Any]:
    return new_reading(visit_id, value, deferred=True, **other)


def test_it_is_taken_by_the_day_of_its_capture(gone: TerminalClient, cabinet: Cabinet) -> None:
    new = deferred(gone.visit_id)
    answer = gone.post("/readings", new)
    assert (answer.status_code, answer.json()["taken_on"]) == (201, "2026-11-20")
    assert answer.json()["number"] == receipt_number(new["reading_id"])
    [row] = live_rows(cabinet)
    assert (row.period.isoformat(), row.number) == ("2026-11-01", receipt_number(row.reading_id))
    assert request_rows(cabinet) == []
    assert notices(cabinet) == []


def test_it_is_the_one_that_was_given_at_once(gone: TerminalClient, cabinet: Cabinet) -> None:
    """The first answer was lost: the same reading comes again, deferred, with another key."""
    new = new_reading(gone.visit_id)
    first = gone.post("/readings", new)
    again = gone.post("/readings", new | {"deferred": True})
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json() == first.json()
    assert len(rows_of(cabinet, new)) == 1


def test_it_is_known_though_the_terminals_clock_was_wrong(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    new = new_reading(resident.visit_id, captured_at="2020-01-01T12:00:00Z")
    first = resident.post("/readings", new)
    clock.forward(days=1)
    resident.forget_session()
    again = resident.post("/readings", new | {"deferred": True})
    assert (first.status_code, again.status_code) == (201, 201)
    assert len(rows_of(cabinet, new)) == 1


def test_a_high_use_is_taken_and_shown_to_an_operator(
    gone: TerminalClient, cabinet: Cabinet
) -> None:
    new = deferred(gone.visit_id, HIGH)
    for _ in range(2):
        assert gone.post("/readings", new).status_code == 201
    [request] = request_rows(cabinet)
    assert (request.kind, request.reading_id) == ("high_use_unasked", new["reading_id"])
    assert (request.values, request.refusal) == ({"T1": HIGH}, None)
    assert len(live_rows(cabinet)) == 1
    assert notices(cabinet) == []


def test_a_high_use_that_was_confirmed_needs_nobody(gone: TerminalClient, cabinet: Cabinet) -> None:
    answer = gone.post("/readings", deferred(gone.visit_id, HIGH, high_use_confirmed=True))
    assert answer.status_code == 201
    assert request_rows(cabinet) == []


@pytest.mark.parametrize("in_order", [True, False])
def test_only_the_use_that_counts_is_shown_to_an_operator(
    gone: TerminalClient, cabinet: Cabinet, *, in_order: bool
) -> None:
    later = (NOON + timedelta(seconds=1)).isoformat()
    first = deferred(gone.visit_id, HIGH)
    second = deferred(gone.visit_id, HIGH + ".5", captured_at=later)
    for new in (first, second) if in_order else (second, first):
        assert gone.post("/readings", new).status_code == 201
    [waits] = [row for row in request_rows(cabinet) if row.closed_at is None]
    assert waits.reading_id == second["reading_id"]


def test_a_refusal_is_told_to_everybody_once(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    assert resident.put("/subscriptions", SUBSCRIBED).status_code == 200
    clock.forward(days=1)
    resident.forget_session()
    new, key = deferred(resident.visit_id, LOWER), str(uuid4())
    answers = [resident.post("/readings", new, key=key) for key in (key, key, None)]
    assert {answer.status_code for answer in answers} == {422}
    assert {answer.json()["reason"] for answer in answers} == {"lower_than_previous"}
    assert answers[0].content == answers[1].content
    [request] = request_rows(cabinet)
    assert (request.kind, request.refusal) == ("refused_late", "lower_than_previous")
    assert (request.reading_id, request.values) == (new["reading_id"], {"T1": LOWER})
    assert rows_of(cabinet, new) == []
    by_channel = {message.channel: message for message in notices(cabinet)}
    assert len(notices(cabinet)) == 2
    assert by_channel["sms"].recipient == SUBSCRIBED["phone"]
    assert by_channel["email"].recipient == SUBSCRIBED["email"]
    fields = by_channel["email"].fields or {}
    assert fields["number"].replace(" ", "") == receipt_number(new["reading_id"])
    assert fields["refusal"] == "lower_than_previous"


def test_the_resident_sees_a_refusal_in_the_next_visit(
    gone: TerminalClient, cabinet: Cabinet
) -> None:
    new = deferred(gone.visit_id, LOWER)
    gone.post("/readings", new)
    gone.sign_in()
    [request] = gone.get("/requests").json()
    assert request == {
        "request_id": new["reading_id"],
        "number": receipt_number(new["reading_id"]),
        "kind": "refused_late",
        "meter_id": COLD,
        "made_on": "2026-11-20",
        "values": {"T1": LOWER},
        "refusal": "lower_than_previous",
        "closed_on": None,
        "answer": "",
    }


@pytest.mark.parametrize("chosen", [[], ["sms_notices"], ["email_notices"], ["bill_by_email"]])
def test_only_what_was_subscribed_to_is_sent(
    resident: TerminalClient, cabinet: Cabinet, chosen: list[str]
) -> None:
    resident.put("/subscriptions", SUBSCRIBED | {"chosen": chosen})
    resident.post("/readings", deferred(resident.visit_id, LOWER))
    sent = {f"{message.channel}_notices" for message in notices(cabinet)}
    assert sent == set(chosen) - {"bill_by_email"}
    assert len(request_rows(cabinet)) == 1


def test_who_never_chose_anything_is_sent_nothing(gone: TerminalClient, cabinet: Cabinet) -> None:
    """The company's own phone number of the account is no consent."""
    gone.post("/readings", deferred(gone.visit_id, LOWER))
    assert notices(cabinet) == []


def test_a_refusal_at_once_leaves_nothing(gone: TerminalClient, cabinet: Cabinet) -> None:
    new = new_reading(gone.visit_id, LOWER)
    assert gone.post("/readings", new).status_code == 422
    assert request_rows(cabinet) == []
    assert gone.post("/readings", new | {"deferred": True}).status_code == 422
    assert len(request_rows(cabinet)) == 1


def test_a_refusal_after_the_fact_is_final(gone: TerminalClient, cabinet: Cabinet) -> None:
    """The resident was told of it: the same reading is not taken later, whatever has changed."""
    new = deferred(gone.visit_id, LOWER)
    gone.post("/readings", new)
    with cabinet.writing() as db:
        for row in db.scalars(select(ReadingRow).where(ReadingRow.meter_id == COLD)):
            row.deleted_at = cabinet.clock()
    for again in (new, new | {"deferred": False}):
        answer = gone.post("/readings", again)
        assert (answer.status_code, answer.json()["reason"]) == (422, "lower_than_previous")
    other = gone.post("/readings", new | {"values": {"T1": "405"}})
    assert other.json()["field"] == "reading_id"
    assert rows_of(cabinet, new) == []
    assert len(request_rows(cabinet)) == 1


def test_the_same_refused_reading_many_times_at_once(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    resident.put("/subscriptions", SUBSCRIBED)
    new = deferred(resident.visit_id, LOWER)
    answers = at_once(resident, cabinet_url, *[("/readings", new)] * 8)
    assert {answer.status_code for answer in answers} == {422}
    assert len(request_rows(cabinet)) == 1
    assert len(notices(cabinet)) == 2


def test_the_same_reading_many_times_at_once(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    new = new_reading(resident.visit_id, HIGH)
    calls = [("/readings", new | {"deferred": bool(turn % 4)}) for turn in range(8)]
    answers = at_once(resident, cabinet_url, *calls)
    assert {answer.status_code for answer in answers} <= {201, 409}
    assert [row.reading_id for row in rows_of(cabinet, new)] == [new["reading_id"]]
    assert len(request_rows(cabinet)) == 1


def test_different_readings_of_a_meter_at_once_leave_one_live(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    moments = [(NOON + timedelta(seconds=second)).isoformat() for second in range(8)]
    given = [deferred(resident.visit_id, captured_at=moment) for moment in moments]
    answers = at_once(resident, cabinet_url, *(("/readings", new) for new in given))
    assert {answer.status_code for answer in answers} == {201}
    [live] = live_rows(cabinet)
    assert live.reading_id == given[-1]["reading_id"]


def test_a_late_reading_has_to_fit_the_one_after_it(gone: TerminalClient, cabinet: Cabinet) -> None:
    late_visit = gone.visit_id
    gone.sign_in()
    december = new_reading(
        gone.visit_id, "405", captured_at=cabinet.clock().isoformat(), high_use_confirmed=True
    )
    assert gone.post("/readings", december).json()["period"] == "2026-12-01"
    gone.forget_session()
    too_high = gone.post("/readings", deferred(late_visit, "405.001"))
    assert (too_high.status_code, too_high.json()["reason"]) == (422, "higher_than_next")
    assert gone.post("/readings", deferred(late_visit, "405")).status_code == 201
    assert len(live_rows(cabinet)) == 1


def test_a_later_bill_has_settled_it(gone: TerminalClient, cabinet: Cabinet) -> None:
    late_visit = gone.visit_id
    gone.sign_in()
    december = new_reading(gone.visit_id, "405", captured_at=cabinet.clock().isoformat())
    given = gone.post("/readings", december).json()
    with cabinet.writing() as db:
        db.get_one(ReadingRow, (ANNA, given["reading_id"])).settled = True
    gone.forget_session()
    answer = gone.post("/readings", deferred(late_visit, "404"))
    assert (answer.status_code, answer.json()["reason"]) == (422, "already_settled")
    assert len(request_rows(cabinet)) == 1


@pytest.mark.parametrize(
    ("taken_on", "stands"),
    [("2026-11-19", "404.250"), ("2026-11-20", "404.250"), ("2026-11-21", "407")],
)
def test_what_billing_delivered_meanwhile_gives_way_unless_it_was_taken_later(
    gone: TerminalClient, cabinet: Cabinet, taken_on: str, stands: str
) -> None:
    """As a delivery is judged itself: of unsettled readings the one that was taken later holds."""
    delivered = ReadingRow(
        account_number=ANNA,
        reading_id=str(uuid4()),
        meter_id=COLD,
        period=NOON.date().replace(day=1),
        taken_on=date.fromisoformat(taken_on),
        value_t1=Decimal(407),
        channel=Channel.INSPECTOR,
        settled=False,
    )
    with cabinet.writing() as db:
        db.add(delivered)
    new = deferred(gone.visit_id)
    assert gone.post("/readings", new).status_code == 201
    [live] = live_rows(cabinet)
    assert live.value_t1 == Decimal(stands)
    assert len(rows_of(cabinet, new)) == 1


def test_nobody_is_asked_about_a_refused_reading_that_was_corrected_in_its_visit(
    gone: TerminalClient, cabinet: Cabinet
) -> None:
    later = (NOON + timedelta(seconds=1)).isoformat()
    assert gone.post("/readings", deferred(gone.visit_id, LOWER)).status_code == 422
    assert gone.post("/readings", deferred(gone.visit_id, captured_at=later)).status_code == 201
    [request] = request_rows(cabinet)
    assert request.closed_at is not None
    assert request.answer == REPLACED


@pytest.mark.parametrize("seconds", [-301, 3 * 60 + 300, 86_400])
def test_outside_its_visit_nothing_is_decided(
    gone: TerminalClient, cabinet: Cabinet, seconds: int
) -> None:
    captured = (NOON + timedelta(seconds=seconds)).isoformat()
    answer = gone.post("/readings", deferred(gone.visit_id, LOWER, captured_at=captured))
    assert (answer.status_code, answer.json()["code"]) == (401, "visit_ended")
    assert request_rows(cabinet) == []


@pytest.mark.parametrize("seconds", [-300, 3 * 60 + 299])
def test_two_clocks_may_disagree_a_little(
    gone: TerminalClient, cabinet: Cabinet, seconds: int
) -> None:
    captured = (NOON + timedelta(seconds=seconds)).isoformat()
    answer = gone.post("/readings", deferred(gone.visit_id, captured_at=captured))
    assert answer.status_code == 201
    assert len(live_rows(cabinet)) == 1


def test_a_revoked_terminal_is_not_believed(gone: TerminalClient, cabinet: Cabinet) -> None:
    new, key = deferred(gone.visit_id, LOWER), str(uuid4())
    assert gone.post("/readings", new, key=key).status_code == 422
    with cabinet.writing() as db:
        db.get_one(TerminalRow, "hall").revoked_at = cabinet.clock()
    for again in (key, None):
        answer = gone.post("/readings", deferred(gone.visit_id) if not again else new, key=again)
        assert (answer.status_code, answer.json()["code"]) == (401, "terminal_refused")
    assert len(request_rows(cabinet)) == 1
    assert live_rows(cabinet) == []


def test_another_terminal_is_not_believed(
    gone: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    with cabinet.writing() as db:
        token = enrol_terminal(db, "porch", "Крыльцо", cabinet.clock())
    with TerminalClient(cabinet_url, token) as elsewhere:
        answer = elsewhere.post("/readings", deferred(gone.visit_id))
    assert (answer.status_code, answer.json()["code"]) == (401, "visit_ended")


def test_in_a_visit_of_two_accounts_the_named_one_is_meant(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    """Both have a meter of that name."""
    _switch_to_boris(cabinet, resident.visit_id)
    clock.forward(days=1)
    resident.forget_session()
    new = deferred(resident.visit_id)
    assert resident.post("/readings", new).json()["code"] == "visit_ended"
    assert resident.post("/readings", new | {"account_number": BORIS}).status_code == 201
    assert [row.account_number for row in rows_of(cabinet, new)] == [BORIS]
    with cabinet.writing() as db:
        db.delete(db.get_one(MeterRow, (BORIS, POWER)))
    only_annas = deferred(resident.visit_id, meter_id=POWER, values={"T1": "9200", "T2": "4080"})
    assert resident.post("/readings", only_annas).status_code == 201
    stranger = resident.post("/readings", new | {"account_number": "7401203458"})
    assert stranger.json()["code"] == "visit_ended"


def test_a_session_speaks_for_its_own_account(resident: TerminalClient) -> None:
    answer = resident.post("/readings", new_reading(resident.visit_id, account_number=BORIS))
    assert (answer.status_code, answer.json()["field"]) == (422, "account_number")


def test_what_was_done_is_recorded(gone: TerminalClient, cabinet: Cabinet) -> None:
    gone.post("/readings", deferred(gone.visit_id, LOWER))
    with cabinet.reading() as db:
        wanted = select(AuditEventRow).where(AuditEventRow.action == "give_reading")
        [event] = db.scalars(wanted)
        assert (event.outcome, event.visit_id) == ("refused", gone.visit_id)


def _switch_to_boris(cabinet: Cabinet, visit_id: str) -> None:
    now = cabinet.clock()
    visit = Visit(BORIS, visit_id, "hall", now, now + cabinet.session_length, own_account=ANNA)
    with cabinet.writing() as db:
        start_session(db, visit, "unused")
