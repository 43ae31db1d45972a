"""Requests to operators: left at a terminal, listed, answered by command."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from cabinet.cabinet import Cabinet
from cabinet.command_line import main
from cabinet.environment import SETTINGS_VARIABLE
from cabinet.tables import TerminalRow
from domain.receipts import format_receipt_number, receipt_number
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import NOON, StoppedClock
from tests.cabinet.samples import ANNA, BORIS, COLD, POWER
from tests.cabinet.tellings import LOWER, at_once, new_reading, new_request, request_rows


@pytest.fixture
def settings(
    tmp_path: Path, database_url: str, cabinet: Cabinet, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The settings file of the cabinet's commands."""
    path = tmp_path / "cabinet.toml"
    location = cabinet.settings.bills.location
    path.write_text(f'[database]\nurl = "{database_url}"\n[bills]\nlocation = "{location}"\n')
    monkeypatch.setenv(SETTINGS_VARIABLE, str(path))
    return path


def test_a_request_is_left_and_seen(resident: TerminalClient, cabinet: Cabinet) -> None:
    new = new_request(resident.visit_id)
    answer = resident.post("/requests", new)
    assert answer.status_code == 201
    assert answer.json() == {
        "request_id": new["request_id"],
        "number": receipt_number(new["request_id"]),
        "kind": "meter_replaced",
        "meter_id": COLD,
        "made_on": "2026-11-20",
        "values": {"T1": "0.250"},
        "refusal": None,
        "closed_on": None,
        "answer": "",
    }
    assert resident.get("/requests").json() == [answer.json()]
    [row] = request_rows(cabinet)
    assert (row.visit_id, row.terminal_id) == (resident.visit_id, "hall")
    resident.sign_in(BORIS)
    assert resident.get("/requests").json() == []


def test_the_same_request_is_one(resident: TerminalClient, cabinet: Cabinet) -> None:
    new, key = new_request(resident.visit_id, kind="previous_wrong"), str(uuid4())
    answers = [resident.post("/requests", new, key=key) for key in (key, key, None)]
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    assert len(request_rows(cabinet)) == 1
    other = resident.post("/requests", new | {"values": {"T1": "1"}})
    assert (other.status_code, other.json()["field"]) == (422, "request_id")


def test_the_same_request_many_times_at_once(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    new = new_request(resident.visit_id)
    answers = at_once(resident, cabinet_url, *[("/requests", new)] * 8)
    assert {answer.status_code for answer in answers} == {201}
    assert len(request_rows(cabinet)) == 1


def test_of_a_meter_the_newest_request_of_a_visit_counts(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    first = new_request(resident.visit_id)
    later = (NOON + timedelta(seconds=9)).isoformat()
    newer = new_request(resident.visit_id, kind="previous_wrong", captured_at=later)
    other = new_request(resident.visit_id, meter_id=POWER, values={})
    for new in (other, first, newer):
        assert resident.post("/requests", new).status_code == 201
    still_open = {row.request_id for row in request_rows(cabinet) if row.closed_at is None}
    assert still_open == {newer["request_id"], other["request_id"]}
    shown = {each["request_id"]: each["answer"] for each in resident.get("/requests").json()}
    assert shown[first["request_id"]] == "Заменено новым обращением"


def test_also_when_the_older_one_comes_last(resident: TerminalClient, cabinet: Cabinet) -> None:
    later = (NOON + timedelta(seconds=9)).isoformat()
    newer = new_request(resident.visit_id, captured_at=later)
    for new in (newer, new_request(resident.visit_id, kind="previous_wrong")):
        assert resident.post("/requests", new).status_code == 201
    still_open = [row.request_id for row in request_rows(cabinet) if row.closed_at is None]
    assert still_open == [newer["request_id"]]


def test_a_request_of_another_visit_stays(resident: TerminalClient, cabinet: Cabinet) -> None:
    for _ in range(2):
        resident.sign_in()
        resident.post("/requests", new_request(resident.visit_id))
    assert [row.closed_at for row in request_rows(cabinet)] == [None, None]


def test_a_request_may_come_after_its_visit(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    resident.delete("/sessions/current")
    resident.forget_session()
    clock.forward(days=20)
    new = new_request(resident.visit_id, meter_id=POWER, values={})
    answer = resident.post("/requests", new)
    assert (answer.status_code, answer.json()["made_on"]) == (201, "2026-11-20")
    beyond = new_request(resident.visit_id, captured_at=clock().isoformat())
    assert resident.post("/requests", beyond).json()["code"] == "visit_ended"
    with cabinet.writing() as db:
        db.get_one(TerminalRow, "hall").revoked_at = clock()
    assert resident.post("/requests", new).json()["code"] == "terminal_refused"
    assert len(request_rows(cabinet)) == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", "refused_late"),
        ("kind", "high_use_unasked"),
        ("kind", "nothing"),
        ("values", {"T2": "1"}),
        ("values", {"T1": "-1"}),
        ("values", {"T1": "1000000000"}),
        ("values", {"T1": "1e400000"}),
        ("values", {"T1": "0.00001"}),
        ("captured_at", "2026-11-20T07:00:00"),
        ("request_id", "12"),
        ("visit_id", "0d7c1f0e-5d0b-4b53-9a53-3f1f0a6ad9a1"),
    ],
)
def test_a_field_that_cannot_be_is_named(
    resident: TerminalClient, cabinet: Cabinet, field: str, value: object
) -> None:
    answer = resident.post("/requests", new_request(resident.visit_id) | {field: value})
    assert (answer.status_code, answer.json()["field"]) == (422, field)
    assert request_rows(cabinet) == []


def test_a_meter_of_nobody_is_not_found(resident: TerminalClient) -> None:
    answer = resident.post("/requests", new_request(resident.visit_id, meter_id="none"))
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_an_answer_is_shown_for_two_months(
    resident: TerminalClient, settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = new_request(resident.visit_id)
    later = (NOON + timedelta(seconds=1)).isoformat()
    second = new_request(resident.visit_id, meter_id=POWER, captured_at=later)
    for new in (second, first):
        resident.post("/requests", new)
    number = format_receipt_number(receipt_number(first["request_id"]))
    closing = ["requests", "close", number, "--account", ANNA, "--answer", " Прибор заменён "]
    assert main(closing) == 0
    assert capsys.readouterr().out == f"{number}: закрыто\n"
    shown = resident.get("/requests").json()
    assert [request["request_id"] for request in shown] == [
        second["request_id"],
        first["request_id"],
    ]
    assert shown[1]["answer"] == "Прибор заменён"
    assert shown[1]["closed_on"] is not None
    assert main(closing) == 1
    assert capsys.readouterr().err == "cabinet: обращение уже закрыто\n"


def test_after_two_months_only_open_ones_are_shown(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    for meter_id in (COLD, POWER):
        resident.post("/requests", new_request(resident.visit_id, meter_id=meter_id))
    closed, still_open = request_rows(cabinet)
    with cabinet.writing() as db:
        db.add(closed)
        closed.closed_at, closed.answer = clock(), "Да"
    clock.forward(days=59)
    resident.sign_in()
    assert len(resident.get("/requests").json()) == 2
    clock.forward(days=1)
    resident.sign_in()
    [shown] = resident.get("/requests").json()
    assert shown["request_id"] == still_open.request_id


def test_operators_see_what_waits(
    resident: TerminalClient, settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["requests"]) == 0
    assert capsys.readouterr().out == ""
    left = new_request(resident.visit_id)
    late = new_reading(resident.visit_id, LOWER, deferred=True)
    resident.post("/requests", left)
    resident.post("/readings", late)
    assert main(["requests"]) == 0
    lines = set(capsys.readouterr().out.splitlines())
    meter = f"20.11.2026 | {ANNA} | Холодное водоснабжение, Ванная, № 20481733"
    before = "прежнее от 20.10.2026: T1 400,000"
    replaced, refused = (
        format_receipt_number(receipt_number(made_of))
        for made_of in (left["request_id"], late["reading_id"])
    )
    assert lines == {
        f"{replaced} | {meter} | прибор заменён | T1 0,250 | {before}",
        f"{refused} | {meter} | показание не принято | T1 399,999 | "
        f"оно меньше предыдущего | {before}",
    }
    closing = ["close", late["reading_id"].upper(), "--account", ANNA, "--answer", "Да"]
    assert main(["requests", "--settings", str(settings), *closing]) == 0
    capsys.readouterr()
    assert main(["requests"]) == 0
    assert capsys.readouterr().out.startswith(replaced)


@pytest.mark.parametrize(
    ("account", "named", "answer", "told"),
    [
        (BORIS, "", "Да", "у этого лицевого счёта нет такого обращения"),
        (ANNA, "1234", "Да", "у этого лицевого счёта нет такого обращения"),
        ("12", "", "Да", "у этого лицевого счёта нет такого обращения"),
        (ANNA, "", " ", "ответ: от 1 до 200 знаков"),
        (ANNA, "", "д" * 201, "ответ: от 1 до 200 знаков"),
    ],
)
def test_a_request_that_cannot_be_closed(
    resident: TerminalClient,
    cabinet: Cabinet,
    settings: Path,
    capsys: pytest.CaptureFixture[str],
    account: str,
    named: str,
    answer: str,
    told: str,
) -> None:
    new = new_request(resident.visit_id)
    resident.post("/requests", new)
    number = named or receipt_number(new["request_id"])
    assert main(["requests", "close", number, "--account", account, "--answer", answer]) == 1
    assert capsys.readouterr().err == f"cabinet: {told}\n"
    assert [row.closed_at for row in request_rows(cabinet)] == [None]
