"""How often a password may be tried, and by whom that is counted."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import pytest

from cabinet.cabinet import Cabinet
from cabinet.security.attempts import Pace, lock_length
from cabinet.security.terminals import enrol_terminal
from domain.errors import TooManyAttempts
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.first_visits import events, problem
from tests.cabinet.samples import ANNA, BORIS, PASSWORD, UNREGISTERED

UNKNOWN = "7401299999"


def test_locks_double_up_to_an_hour() -> None:
    seconds = [lock_length(wrong).total_seconds() for wrong in (5, 6, 7, 8, 11, 12, 13, 1000)]
    assert seconds == [30, 60, 120, 240, 1920, 3600, 3600, 3600]


@pytest.mark.parametrize("number", [ANNA, UNREGISTERED, UNKNOWN])
def test_five_wrong_passwords_lock_an_account_known_or_not(
    client: TerminalClient, clock: StoppedClock, number: str
) -> None:
    for _ in range(5):
        answer = client.post("/sessions", client.sign_in_body(number, "wrong-one"))
        assert problem(answer) == (403, "sign_in_refused")
    clock.forward(seconds=10)
    answer = client.post("/sessions", client.sign_in_body(number, PASSWORD))
    assert (*problem(answer), answer.json()["retry_after_s"]) == (429, "too_many_attempts", 20)
    assert answer.headers["Retry-After"] == "20"
    clock.forward(seconds=20)
    answer = client.post("/sessions", client.sign_in_body(number, "wrong-one"))
    assert problem(answer) == (403, "sign_in_refused")
    answer = client.post("/sessions", client.sign_in_body(number, "wrong-one"))
    assert answer.json()["retry_after_s"] == 60


def test_the_right_password_begins_anew(
    client: TerminalClient, clock: StoppedClock, cabinet: Cabinet
) -> None:
    for _ in range(2):
        for _ in range(4):
            client.post("/sessions", client.sign_in_body(ANNA, "wrong-one"))
        client.sign_in()
    for _ in range(5):
        client.post("/sessions", client.sign_in_body(ANNA, "wrong-one"))
    assert client.post("/sessions", client.sign_in_body()).status_code == 429
    assert ("sign_in", "locked") in events(cabinet)
    clock.forward(seconds=30)
    client.sign_in()


def test_wrong_passwords_are_forgotten_after_a_day(
    client: TerminalClient, clock: StoppedClock
) -> None:
    for _ in range(5):
        client.post("/sessions", client.sign_in_body(ANNA, "wrong-one"))
    clock.forward(days=1, seconds=31)
    for _ in range(4):
        client.post("/sessions", client.sign_in_body(ANNA, "wrong-one"))
    client.sign_in()


def test_a_locked_account_is_locked_at_every_terminal_and_others_are_not(
    client: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    for _ in range(5):
        client.post("/sessions", client.sign_in_body(ANNA, "wrong-one"))
    client.sign_in(BORIS)
    with cabinet.writing() as db:
        token = enrol_terminal(db, "porch", "Крыльцо", cabinet.clock())
    with TerminalClient(cabinet_url, token) as elsewhere:
        answer = elsewhere.post("/sessions", elsewhere.sign_in_body())
        assert problem(answer) == (429, "too_many_attempts")


def test_twenty_at_the_same_moment_are_counted_one_by_one(
    client: TerminalClient, clock: StoppedClock
) -> None:
    body = client.sign_in_body(ANNA, "wrong-one")
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: client.post("/sessions", body), range(20)))
    assert sorted(answer.status_code for answer in answers) == [403] * 5 + [429] * 15
    clock.forward(seconds=30)
    client.sign_in()


def test_the_right_one_among_many_wrong_ones_at_once_gains_nothing(
    client: TerminalClient,
) -> None:
    """However many are tried at once, five are looked at."""
    bodies = [client.sign_in_body(ANNA, f"wrong-{number}") for number in range(30)]
    with ThreadPoolExecutor(30) as pool:
        answers = list(pool.map(lambda body: client.post("/sessions", body), bodies))
    assert sum(answer.status_code == 403 for answer in answers) == 5
    assert client.post("/sessions", client.sign_in_body()).status_code == 429


def test_many_right_ones_at_the_same_moment_are_all_let_in(
    client: TerminalClient,
) -> None:
    """Each forgets the wrong ones before it, and waits for the one that is just doing so."""
    client.post("/sessions", client.sign_in_body(ANNA, "wrong-one"))
    bodies = [client.sign_in_body() | {"visit_id": str(uuid4())} for _ in range(12)]
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda body: client.post("/sessions", body), bodies))
    assert [answer.status_code for answer in answers] == [201] * 12


def test_a_terminal_that_tries_many_accounts_is_stopped_alone(
    client: TerminalClient, cabinet: Cabinet, cabinet_url: str, clock: StoppedClock
) -> None:
    for number in range(50):
        answer = client.post("/sessions", client.sign_in_body(f"74020000{number:02}", "wrong-one"))
        assert answer.status_code == 403
    answer = client.post("/sessions", client.sign_in_body())
    assert (*problem(answer), answer.json()["retry_after_s"]) == (429, "too_many_attempts", 12)
    with cabinet.writing() as db:
        token = enrol_terminal(db, "porch", "Крыльцо", cabinet.clock())
    with TerminalClient(cabinet_url, token) as elsewhere:
        elsewhere.sign_in()
    clock.forward(seconds=12)
    client.sign_in()
    assert client.post("/sessions", client.sign_in_body(ANNA, "wrong-one")).status_code == 403
    assert client.post("/sessions", client.sign_in_body()).json()["retry_after_s"] == 12


def test_a_pace_gives_back_one_try_after_the_other(cabinet: Cabinet, clock: StoppedClock) -> None:
    pace = Pace("tries", 3, timedelta(seconds=10))

    def tries() -> int:
        """How many go at once now."""
        with cabinet.writing() as db:
            for count in range(10):
                try:
                    pace.take(db, "hall", clock())
                except TooManyAttempts:
                    return count
        return 10

    assert tries() == 3
    clock.forward(seconds=9)
    assert tries() == 0
    clock.forward(seconds=1)
    assert tries() == 1
    clock.forward(seconds=25)
    assert tries() == 2
    clock.forward(seconds=5)
    assert tries() == 1
    clock.forward(days=1)
    assert tries() == 3
