"""The client against answers that the real cabinet never gives."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from uuid import uuid4

import pytest

from domain.contacts import ContactFault
from domain.credentials import PasswordFault
from domain.errors import (
    AlreadyRegistered,
    AmountRefused,
    CabinetError,
    CabinetFaulty,
    CabinetUnavailable,
    CodeWrong,
    ConfirmationExpired,
    ContactRefused,
    FirstVisitRefused,
    HighUseUnconfirmed,
    LinkRefused,
    NotFound,
    OldPasswordWrong,
    PasswordRefused,
    ReadingRefused,
    SignInRefused,
    TerminalRefused,
    TooManyAttempts,
    VisitEnded,
)
from domain.wire import SignIn
from kiosk.cabinet_address import CabinetAddress
from kiosk.client import CabinetClient
from kiosk.problems import CallRefused
from kiosk.transport import Transport
from tests.real_parts.small_cabinet import (
    PROBLEM,
    Answer,
    Call,
    SmallCabinet,
    problem,
    small_cabinet,
)

ATTEMPT = SignIn(visit_id="v", account_number="7401203456", password="secret-password")
INFO = b'{"terminal_name": "hall", "company_name": "x", "most_payment": 1500000}'


@pytest.fixture
def server() -> Iterator[SmallCabinet]:
    with small_cabinet() as running:
        yield running


@pytest.fixture
def client(server: SmallCabinet) -> Iterator[CabinetClient]:
    client = CabinetClient(
        Transport(
            CabinetAddress(server.url + "/", "terminal-token"), connect_timeout=1, read_timeout=0.3
        )
    )
    yield client
    client.close()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (problem(403, "sign_in_refused"), SignInRefused),
        (problem(409, "high_use_unconfirmed"), HighUseUnconfirmed),
        (problem(422, "amount_refused"), AmountRefused),
        (problem(404, "not_found"), NotFound),
        (problem(401, "terminal_refused"), TerminalRefused),
        (problem(401, "visit_ended"), VisitEnded),
        (problem(422, "reading_refused", reason="automatic"), ReadingRefused),
        (problem(422, "reading_refused"), CabinetFaulty),
        (problem(422, "reading_refused", reason="made_up_tomorrow"), CabinetUnavailable),
        (problem(403, "first_visit_refused"), FirstVisitRefused),
        (problem(403, "old_password_wrong"), OldPasswordWrong),
        (problem(403, "link_refused"), LinkRefused),
        (problem(409, "already_registered"), AlreadyRegistered),
        (problem(410, "confirmation_expired"), ConfirmationExpired),
        (problem(429, "too_many_attempts"), CabinetFaulty),
        (problem(422, "code_wrong"), CabinetFaulty),
        (problem(422, "password_refused"), CabinetFaulty),
        (problem(422, "password_refused", fault="made_up_tomorrow"), CabinetFaulty),
        (problem(422, "contact_refused", fault="too_short"), CabinetFaulty),
        (problem(422, "invalid_request", field="months"), CallRefused),
        (problem(500, "cabinet_fault"), CabinetFaulty),
        (problem(503, "made_up_tomorrow"), CabinetUnavailable),
        (Answer(502, b"<html>Bad gateway</html>", "text/html"), CabinetUnavailable),
        (Answer(403, b"blocked by a filter", "text/plain"), CabinetUnavailable),
        (Answer(400, b"{", PROBLEM), CabinetUnavailable),
        (Answer(400, b"\xff\xfe", PROBLEM), CabinetUnavailable),
        (Answer(200, b"<html>hotel wifi</html>", "text/html"), CabinetUnavailable),
        (Answer(200, b"{}"), CabinetFaulty),
        (Answer(200, b"\xff\xfe\x00"), CabinetFaulty),
        (Answer(200, b""), CabinetFaulty),
        (Answer(302, headers={"Location": "http://127.0.0.1:9/"}), CabinetUnavailable),
        (Answer(200, INFO, cut_after=10), CabinetUnavailable),
    ],
)
def test_an_answer_becomes_an_error_of_the_tree(
    client: CabinetClient, server: SmallCabinet, answer: Answer, error: type[CabinetError]
) -> None:
    server.answer = lambda _call: answer
    with pytest.raises(error) as caught:
        client.terminal_info()
    assert type(caught.value) is error


def test_an_error_brings_its_members(client: CabinetClient, server: SmallCabinet) -> None:
    def refusal(answer: Answer) -> CabinetError:
        server.answer = lambda _call: answer
        with pytest.raises(CabinetError) as caught:
            client.terminal_info()
        return caught.value

    locked = refusal(problem(429, "too_many_attempts", retry_after_s=60))
    assert isinstance(locked, TooManyAttempts)
    assert locked.retry_after_s == 60
    wrong = refusal(problem(422, "code_wrong", tries_left=0))
    assert isinstance(wrong, CodeWrong)
    assert wrong.tries_left == 0
    password = refusal(problem(422, "password_refused", fault="too_common"))
    assert isinstance(password, PasswordRefused)
    assert password.fault is PasswordFault.TOO_COMMON
    contact = refusal(problem(422, "contact_refused", fault="phone_wrong"))
    assert isinstance(contact, ContactRefused)
    assert contact.fault is ContactFault.PHONE_WRONG


def test_an_answer_that_does_not_come_is_not_waited_for_long(
    client: CabinetClient, server: SmallCabinet
) -> None:
    go = threading.Event()

    def wait(_call: Call) -> Answer:
        go.wait(10)
        return Answer()

    server.answer = wait
    with pytest.raises(CabinetUnavailable):
        client.terminal_info()
    assert len(server.calls) == 1, "a slow cabinet is not asked twice"
    go.set()


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    client = CabinetClient(
        Transport(
            CabinetAddress(f"http://127.0.0.1:{port}", "t"), connect_timeout=1, read_timeout=1
        )
    )
    with pytest.raises(CabinetUnavailable):
        client.terminal_info()
    client.close()


def test_the_second_try_carries_the_same_key(client: CabinetClient, server: SmallCabinet) -> None:
    key = str(uuid4())
    token = b'{"visit_id": "v", "token": "t", "expires_at": "2026-11-20T12:00:00+05:00"}'

    def cut_first(_call: Call) -> Answer:
        return Answer(201, token, cut_after=5 if len(server.calls) == 1 else None)

    server.answer = cut_first
    assert client.sign_in(ATTEMPT, key).token == "t"
    first, second = server.calls
    assert first.headers["Idempotency-Key"] == second.headers["Idempotency-Key"] == key
    assert first.body == second.body


def test_a_refusal_is_not_tried_again(client: CabinetClient, server: SmallCabinet) -> None:
    server.answer = lambda _call: problem(500, "cabinet_fault")
    with pytest.raises(CabinetFaulty):
        client.sign_in(ATTEMPT, str(uuid4()))
    assert len(server.calls) == 1


def test_what_travels(client: CabinetClient, server: SmallCabinet) -> None:
    server.answer = lambda _call: Answer(204)
    client.care.remove_link("session-token", "7/1", "key-1")
    (call,) = server.calls
    assert (call.method, call.path) == ("DELETE", "/api/v1/links/7%2F1")
    assert call.headers["Terminal-Token"] == "terminal-token"
    assert call.headers["Authorization"] == "Bearer session-token"
    assert call.headers["Idempotency-Key"] == "key-1"
    assert call.body == b""


def test_proxies_of_the_environment_are_not_asked(
    monkeypatch: pytest.MonkeyPatch, client: CabinetClient, server: SmallCabinet
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    server.answer = lambda _call: Answer(200, INFO)
    assert client.terminal_info().terminal_name == "hall"


def test_no_secret_is_in_what_is_raised(client: CabinetClient, server: SmallCabinet) -> None:
    server.answer = lambda _call: problem(500, "cabinet_fault", detail="7401203456")
    with pytest.raises(CabinetFaulty) as caught:
        client.sign_in(ATTEMPT, str(uuid4()))
    assert str(caught.value) == "cabinet_fault"
