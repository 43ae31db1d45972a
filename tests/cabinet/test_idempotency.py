"""The same key, the same answer: repeated, at once, changed, and after a crash."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
import requests
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet
from cabinet.idempotency import WriteRequest, answer_once
from cabinet.tables import IdempotencyKeyRow, ReadingRow
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.samples import ANNA, BORIS
from tests.cabinet.tellings import live_rows, new_reading, withdrawal_of

THREADS = 20


def count(cabinet: Cabinet, table: type[IdempotencyKeyRow | ReadingRow]) -> int:
    with cabinet.reading() as db:
        return db.scalar(select(func.count()).select_from(table)) or 0


def test_a_key_is_needed(resident: TerminalClient, cabinet_url: str) -> None:
    new = new_reading(resident.visit_id)
    answer = requests.post(
        f"{cabinet_url}/api/v1/readings", json=new, headers=resident.headers, timeout=60
    )
    assert (answer.status_code, answer.json()["code"]) == (400, "idempotency_key_missing")
    answer = resident.post("/readings", new_reading(resident.visit_id), key="7")
    assert (answer.status_code, answer.json()["field"]) == (422, "Idempotency-Key")


def test_a_repeated_reading_gets_the_first_answer(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    new, key = new_reading(resident.visit_id), str(uuid4())
    first = resident.post("/readings", new, key=key)
    with cabinet.writing() as db:
        db.get_one(ReadingRow, (ANNA, new["reading_id"])).settled = True
    clock.forward(days=400)
    resident.forget_session()
    again = resident.post("/readings", dict(reversed(new.items())), key=key.upper())
    assert (again.status_code, again.content) == (201, first.content)
    assert again.headers["Content-Type"] == "application/json"


def test_the_same_key_with_another_request_is_refused(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    new, key = new_reading(resident.visit_id), str(uuid4())
    resident.post("/readings", new, key=key)
    for other in (new | {"values": {"T1": "405"}}, new | {"high_use_confirmed": True}):
        answer = resident.post("/readings", other, key=key)
        assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")
    answer = resident.post("/withdrawals", withdrawal_of(new), key=key)
    assert answer.json()["code"] == "idempotency_key_reused"
    assert len(live_rows(cabinet)) == 1


def test_a_refusal_is_kept(resident: TerminalClient, cabinet: Cabinet) -> None:
    low, key = new_reading(resident.visit_id, "1"), str(uuid4())
    first = resident.post("/readings", low, key=key)
    with cabinet.writing() as db:
        for row in db.scalars(select(ReadingRow)):
            db.delete(row)
    again = resident.post("/readings", low, key=key)
    assert (first.status_code, again.content) == (422, first.content)
    assert again.headers["Content-Type"] == "application/problem+json"


def test_what_decides_nothing_is_not_kept(resident: TerminalClient, cabinet: Cabinet) -> None:
    kept, key = count(cabinet, IdempotencyKeyRow), str(uuid4())
    new = new_reading(resident.visit_id)
    assert resident.post("/readings", new | {"values": {"T4": "1"}}, key=key).status_code == 422
    assert count(cabinet, IdempotencyKeyRow) == kept
    assert resident.post("/readings", new, key=key).status_code == 201


def test_a_key_means_nothing_for_another_account(resident: TerminalClient) -> None:
    key = str(uuid4())
    assert resident.post("/readings", new_reading(resident.visit_id), key=key).status_code == 201
    resident.sign_in(BORIS)
    theirs = resident.post("/readings", new_reading(resident.visit_id, "7"), key=key)
    assert theirs.status_code == 201


def test_many_at_once_make_one_reading(resident: TerminalClient, cabinet: Cabinet) -> None:
    new, key = new_reading(resident.visit_id), str(uuid4())
    readings, keys = count(cabinet, ReadingRow), count(cabinet, IdempotencyKeyRow)
    with ThreadPoolExecutor(THREADS) as pool:
        answers = list(pool.map(lambda _: resident.post("/readings", new, key=key), range(THREADS)))
    assert {(answer.status_code, answer.content) for answer in answers} == {
        (201, answers[0].content)
    }
    assert count(cabinet, ReadingRow) == readings + 1
    assert count(cabinet, IdempotencyKeyRow) == keys + 1


def test_many_readings_of_one_meter_at_once_leave_one_live(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    news = [new_reading(resident.visit_id, f"404.{index:03}") for index in range(THREADS)]
    with ThreadPoolExecutor(THREADS) as pool:
        answers = list(pool.map(lambda new: resident.post("/readings", new), news))
    assert {answer.status_code for answer in answers} == {201}
    assert len(live_rows(cabinet)) == 1


def test_many_sign_ins_of_one_visit_at_once(client: TerminalClient) -> None:
    with ThreadPoolExecutor(THREADS) as pool:
        answers = list(
            pool.map(lambda _: client.post("/sessions", client.sign_in_body()), range(THREADS))
        )
    assert {answer.status_code for answer in answers} == {201}


def test_a_crash_before_the_commit_leaves_nothing(cabinet: Cabinet) -> None:
    request = WriteRequest(str(uuid4()), "POST", "/x", b"{}")
    began = []

    def work(db: object) -> dict[str, int]:
        began.append(1)
        return {"turn": len(began)}

    def crash_at_the_end() -> None:
        with cabinet.writing() as db:
            answer_once(db, request, ANNA, cabinet.clock(), work, status=201)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        crash_at_the_end()
    for _ in range(2):
        with cabinet.writing() as db:
            answer = answer_once(db, request, ANNA, cabinet.clock(), work, status=201)
        assert answer.body == '{"turn":2}'
