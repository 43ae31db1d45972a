"""Who comes in, for how long, and what is told to those who do not."""

from __future__ import annotations

import statistics
import time
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
import requests
from sqlalchemy import select, text

from cabinet.cabinet import Cabinet
from cabinet.security.passwords import Passwords
from cabinet.security.sign_in import check_sign_in, kept_password
from cabinet.security.terminals import Terminal, enrol_terminal
from cabinet.tables import AuditEventRow, Base, CredentialRow, SessionRow, TerminalRow
from domain.errors import SignInRefused
from domain.wire import SignIn
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.samples import ANNA, PASSWORD, UNREGISTERED


def test_terminal_info(client: TerminalClient) -> None:
    assert client.get("/terminal").json() == {
        "terminal_name": "Зал",
        "company_name": "АО «Коммунальная компания»",
        "most_payment": 100_000_00,
    }


@pytest.mark.parametrize("token", [None, "", "wrong"])
@pytest.mark.parametrize("path", ["/terminal", "/account", "/meters"])
def test_an_unknown_terminal_is_refused(cabinet_url: str, token: str | None, path: str) -> None:
    with TerminalClient(cabinet_url, token) as stranger:
        answer = stranger.get(path)
        assert (answer.status_code, answer.json()["code"]) == (401, "terminal_refused")
        answer = stranger.post("/sessions", stranger.sign_in_body())
        assert answer.json()["code"] == "terminal_refused"


def test_a_revoked_terminal_is_refused(resident: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.get_one(TerminalRow, "hall").revoked_at = cabinet.clock()
    assert resident.get("/account").json()["code"] == "terminal_refused"


def test_sign_in_opens_a_session(client: TerminalClient) -> None:
    answer = client.post("/sessions", client.sign_in_body(f" {ANNA[:4]} {ANNA[4:]} "))
    assert answer.status_code == 201
    session = answer.json()
    assert session["visit_id"] == client.visit_id
    assert session["expires_at"] == "2026-11-20T07:30:00Z"
    client.headers["Authorization"] = f"Bearer {session['token']}"
    assert client.get("/account").json()["account_number"] == ANNA


@pytest.mark.parametrize(
    ("account_number", "password"),
    [
        (ANNA, "miass2027"),
        (ANNA, ""),
        (UNREGISTERED, PASSWORD),
        ("7401299999", PASSWORD),
        ("7401203456Ж", PASSWORD),
        ("", PASSWORD),
        (ANNA, "\x00"),
        ("9" * 400, PASSWORD),
    ],
)
def test_every_refusal_looks_the_same(
    client: TerminalClient, cabinet: Cabinet, account_number: str, password: str
) -> None:
    answer = client.post("/sessions", client.sign_in_body(account_number, password))
    assert answer.status_code == 403
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json() == {
        "type": "urn:cabinet:problem:sign_in_refused",
        "title": "Номер лицевого счёта или пароль не подходят",
        "status": 403,
        "code": "sign_in_refused",
    }
    with cabinet.reading() as db:
        event = db.scalars(select(AuditEventRow)).one()
        assert (event.action, event.outcome, event.terminal_id) == ("sign_in", "refused", "hall")


def test_unknown_accounts_take_as_long_as_known_ones() -> None:
    passwords = Passwords()
    passwords.warm_up()
    kept = passwords.hash(PASSWORD)
    known, unknown = [], []
    for _ in range(7):
        for hashed, times in ((kept, known), (None, unknown)):
            began = time.process_time()
            assert not passwords.fits("wrong-one", hashed)
            times.append(time.process_time() - began)
    assert 0.5 < statistics.median(unknown) / statistics.median(known) < 2


def test_a_password_that_is_changed_while_it_is_looked_at_lets_nobody_in(
    cabinet: Cabinet,
) -> None:
    wanted = SignIn(visit_id=str(uuid4()), account_number=ANNA, password=PASSWORD)
    with cabinet.reading() as db:
        kept = kept_password(db, ANNA)
    hall = Terminal("hall", "Зал")
    checked = check_sign_in(
        kept, cabinet.passwords, wanted, hall, cabinet.clock(), cabinet.session_length
    )
    assert checked.accepted
    with cabinet.writing() as db:
        db.get_one(CredentialRow, ANNA).password_hash = cabinet.passwords.hash("another-71")
    with cabinet.writing() as db, pytest.raises(SignInRefused):
        checked.open_session(db, "secret")


def test_no_password_fits_an_account_without_one() -> None:
    passwords = Passwords()
    assert not passwords.fits("", None)
    assert not passwords.fits("anything", "not a hash")


def test_a_session_ends_after_its_time(resident: TerminalClient, clock: StoppedClock) -> None:
    clock.forward(minutes=29, seconds=59)
    assert resident.get("/account").status_code == 200
    clock.forward(seconds=1)
    answer = resident.get("/account")
    assert (answer.status_code, answer.json()["code"]) == (401, "visit_ended")


def test_sign_out_ends_the_session_and_may_be_repeated(resident: TerminalClient) -> None:
    for _ in range(2):
        answer = resident.delete("/sessions/current")
        assert (answer.status_code, answer.content) == (204, b"")
        assert resident.get("/account").json()["code"] == "visit_ended"
    resident.forget_session()
    assert resident.delete("/sessions/current").status_code == 204


def test_a_session_is_of_no_use_at_another_terminal(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    with cabinet.writing() as db:
        token = enrol_terminal(db, "porch", "Крыльцо", cabinet.clock())
    with TerminalClient(cabinet_url, token) as elsewhere:
        elsewhere.headers["Authorization"] = resident.headers["Authorization"]
        assert elsewhere.get("/account").json()["code"] == "visit_ended"


def test_signing_in_again_in_a_visit_replaces_the_token(client: TerminalClient) -> None:
    tokens = [client.post("/sessions", client.sign_in_body()).json()["token"] for _ in range(2)]
    for token, status in zip(tokens, (401, 200), strict=True):
        client.headers["Authorization"] = f"Bearer {token}"
        assert client.get("/account").status_code == status
    client.delete("/sessions/current")
    answer = client.post("/sessions", client.sign_in_body())
    assert (answer.status_code, answer.json()["field"]) == (422, "visit_id")


def test_a_repeated_sign_in_gets_the_same_token(client: TerminalClient) -> None:
    key = str(uuid4())
    answers = [client.post("/sessions", client.sign_in_body(), key=key) for _ in range(2)]
    assert answers[0].content == answers[1].content
    client.headers["Authorization"] = f"Bearer {answers[0].json()['token']}"
    assert client.get("/account").status_code == 200


def test_no_secret_is_kept_in_the_clear(client: TerminalClient, cabinet: Cabinet) -> None:
    key = str(uuid4())
    token = client.post("/sessions", client.sign_in_body(), key=key).json()["token"]
    client.post("/sessions", client.sign_in_body(ANNA, "wrong-password"))
    secrets = [token, key, client.headers["Terminal-Token"], PASSWORD, "wrong-password"]
    with cabinet.engine.connect() as connection:
        for table in Base.metadata.sorted_tables:
            kept = str(connection.execute(text(f"SELECT * FROM {table.name}")).all())
            assert not [secret for secret in secrets if secret in kept], table.name


def test_a_sign_out_that_is_told_late_has_its_own_time(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    clock.forward(minutes=4)
    signed_out = clock()
    clock.forward(minutes=3)
    visit_id, key = resident.visit_id, str(uuid4())
    for again in (key, key, None):
        answer = _sign_out_late(resident, visit_id, signed_out, key=again)
        assert (answer.status_code, answer.content) == (204, b"")
        assert _ended(cabinet, visit_id) == signed_out
    assert resident.get("/account").json()["code"] == "visit_ended"


def test_and_also_after_the_session_had_run_out(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    signed_out = clock() + timedelta(minutes=4)
    clock.forward(days=1)
    _sign_out_late(resident, resident.visit_id, signed_out)
    assert _ended(cabinet, resident.visit_id) == signed_out


@pytest.mark.parametrize(("minutes", "ended"), [(-600, 0), (600, 7)])
def test_a_visit_ends_neither_before_it_began_nor_in_the_future(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock, minutes: int, ended: int
) -> None:
    began = clock()
    clock.forward(minutes=7)
    _sign_out_late(resident, resident.visit_id, began + timedelta(minutes=minutes))
    assert _ended(cabinet, resident.visit_id) == began + timedelta(minutes=ended)


def test_a_visit_of_another_terminal_is_not_ended(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    with cabinet.writing() as db:
        token = enrol_terminal(db, "porch", "Крыльцо", cabinet.clock())
    with TerminalClient(cabinet_url, token) as elsewhere:
        answer = _sign_out_late(elsewhere, resident.visit_id, cabinet.clock())
        assert answer.status_code == 204
    assert _ended(cabinet, resident.visit_id) is None


def test_a_sign_out_that_cannot_be(resident: TerminalClient) -> None:
    answer = _sign_out_late(resident, resident.visit_id, datetime(2026, 11, 20))  # noqa: DTZ001
    assert (answer.status_code, answer.json()["field"]) == (422, "signed_out_at")
    answer = _sign_out_late(resident, "12", datetime(2026, 11, 20, tzinfo=UTC))
    assert (answer.status_code, answer.json()["field"]) == (422, "visit_id")


def _sign_out_late(
    terminal: TerminalClient, visit_id: str, at: datetime, *, key: str | None = None
) -> requests.Response:
    told = {"visit_id": visit_id, "signed_out_at": at.isoformat()}
    session = terminal.headers.pop("Authorization", None)
    answer = terminal.post("/sign-outs", told, key=key)
    if session is not None:
        terminal.headers["Authorization"] = session
    return answer


def _ended(cabinet: Cabinet, visit_id: str) -> datetime | None:
    with cabinet.reading() as db:
        return db.scalar(select(SessionRow.ended_at).where(SessionRow.visit_id == visit_id))
