"""«Забыли пароль?»"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet
from cabinet.security.one_time import Outcome, Purpose, look_at
from cabinet.security.recovery import set_new_password
from cabinet.tables import CredentialRow, OneTimeTokenRow
from domain.credentials import PasswordFault
from domain.errors import PasswordRefused
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.first_visits import events, messages, newest, problem, token_of
from tests.cabinet.samples import ANNA, PASSWORD, UNREGISTERED
from tests.cabinet.test_first_visit import statements

EMAIL = "anna@example.org"
LETTER = "recover_password"
NEW = "сирень-2026"


@pytest.fixture(autouse=True)
def _anna_has_an_address(cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.get_one(CredentialRow, ANNA).email = EMAIL


def ask(client: TerminalClient, number: str = ANNA, email: str = EMAIL) -> None:
    answer = client.post("/recoveries", {"account_number": number, "email": email})
    assert (answer.status_code, answer.content) == (202, b"")


def set_password(cabinet: Cabinet, token: str, password: str = NEW) -> Outcome:
    with cabinet.writing() as db:
        return set_new_password(db, cabinet.passwords, token, password, cabinet.clock())


def test_a_letter_with_a_link_sets_the_new_password(
    client: TerminalClient, cabinet: Cabinet
) -> None:
    ask(client, email=" Anna@Example.org ")
    (letter,) = messages(cabinet)
    assert (letter.recipient, letter.kind) == (EMAIL, LETTER)
    assert newest(cabinet, LETTER)["good_until"] == "2026-11-20T08:00:00+00:00"
    token = token_of(cabinet, LETTER)
    with cabinet.reading() as db:
        assert look_at(db, Purpose.RECOVER, token, cabinet.clock()).account == "••••••3456"
    assert set_password(cabinet, token) is Outcome.DONE
    assert problem(client.post("/sessions", client.sign_in_body()))[0] == 403
    client.sign_in(password=NEW)
    assert newest(cabinet, "credentials_changed") == {"what": "password"}
    recorded = events(cabinet)
    assert ("ask_recovery", "done") in recorded
    assert ("recover_password", "done") in recorded


@pytest.mark.parametrize(
    ("number", "email"),
    [
        (ANNA, "other@example.org"),
        (ANNA, "not an address"),
        (ANNA, ""),
        (ANNA, "-"),
        (ANNA, f"{'a' * 300}@example.org"),
        (UNREGISTERED, "-"),
        (UNREGISTERED, EMAIL),
        ("7401299999", EMAIL),
        ("x", EMAIL),
    ],
)
def test_nobody_is_told_and_nothing_is_sent(
    client: TerminalClient, cabinet: Cabinet, number: str, email: str
) -> None:
    ask(client, number, email)
    assert messages(cabinet) == []
    with cabinet.reading() as db:
        assert db.scalar(select(func.count()).select_from(OneTimeTokenRow)) == 0
    assert events(cabinet) == [("ask_recovery", "refused")]


def test_the_answer_costs_the_same_work(client: TerminalClient, cabinet: Cabinet) -> None:
    done = []
    for number, email in ((ANNA, EMAIL), (ANNA, "b@example.org"), ("7401299999", EMAIL)):
        with statements(cabinet.engine) as said:
            ask(client, number, email)
        done.append([words for words in said if "SAVEPOINT" not in words])
    assert done[0] == done[1] == done[2]
    assert any("outbound_messages" in words for words in done[2])


def test_an_unconfirmed_address_gets_nothing(client: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        row = db.get_one(CredentialRow, ANNA)
        row.email, row.pending_email = None, EMAIL
    ask(client)
    assert messages(cabinet) == []


def test_all_sessions_of_the_account_end(resident: TerminalClient, cabinet: Cabinet) -> None:
    ask(resident)
    assert resident.get("/account").status_code == 200
    set_password(cabinet, token_of(cabinet, LETTER))
    assert problem(resident.get("/account")) == (401, "visit_ended")


def test_a_link_is_good_once_and_kills_the_others(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    ask(client)
    first = token_of(cabinet, LETTER)
    clock.forward(seconds=1)
    ask(client)
    assert set_password(cabinet, first) is Outcome.DONE
    for token in (first, token_of(cabinet, LETTER), "unknown"):
        assert set_password(cabinet, token, "another-71") is Outcome.DEAD
    client.sign_in(password=NEW)


def test_a_link_is_good_for_an_hour(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    ask(client)
    clock.forward(minutes=60)
    assert set_password(cabinet, token_of(cabinet, LETTER)) is Outcome.DEAD
    client.sign_in(password=PASSWORD)


def test_a_bad_password_leaves_the_link_good(client: TerminalClient, cabinet: Cabinet) -> None:
    ask(client)
    token = token_of(cabinet, LETTER)
    with pytest.raises(PasswordRefused) as caught:
        set_password(cabinet, token, "12345678")
    assert caught.value.fault is PasswordFault.TOO_COMMON
    assert set_password(cabinet, token) is Outcome.DONE


def test_the_new_password_opens_a_locked_account(client: TerminalClient, cabinet: Cabinet) -> None:
    for _ in range(5):
        client.post("/sessions", client.sign_in_body(password="wrong-one"))
    ask(client)
    set_password(cabinet, token_of(cabinet, LETTER))
    client.sign_in(password=NEW)


def test_a_used_link_opens_no_locked_account(client: TerminalClient, cabinet: Cabinet) -> None:
    ask(client)
    token = token_of(cabinet, LETTER)
    set_password(cabinet, token)
    for _ in range(5):
        client.post("/sessions", client.sign_in_body(password="wrong-one"))
    assert set_password(cabinet, token, "another-71") is Outcome.DEAD
    assert client.post("/sessions", client.sign_in_body(password=NEW)).status_code == 429


def test_a_recovery_and_a_change_at_the_same_moment_do_not_stop_each_other(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    ask(resident)
    token = token_of(cabinet, LETTER)
    change = {"old_password": PASSWORD, "new_password": "ландыш-71"}
    with ThreadPoolExecutor(2) as pool:
        recovered = pool.submit(set_password, cabinet, token)
        changed = pool.submit(resident.put, "/credentials", change)
        outcome, status = recovered.result(), changed.result().status_code
    assert (outcome, status) in {
        (Outcome.DONE, 401),
        (Outcome.DONE, 403),
        (Outcome.DONE, 200),
        (Outcome.DEAD, 200),
    }
    resident.sign_in(password=NEW if outcome is Outcome.DONE else "ландыш-71")


@pytest.mark.parametrize("number", [ANNA, "7401299999"])
def test_five_letters_an_hour_for_an_account_known_or_not(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock, number: str
) -> None:
    for _ in range(5):
        ask(client, number)
    answer = client.post("/recoveries", {"account_number": number, "email": EMAIL})
    assert (*problem(answer), answer.json()["retry_after_s"]) == (429, "too_many_attempts", 3600)
    assert ("ask_recovery", "locked") in events(cabinet)
    clock.forward(hours=1)
    ask(client, number)


def test_what_is_no_number_uses_up_nobodys_tries(client: TerminalClient) -> None:
    for _ in range(8):
        ask(client, "x")


def test_a_terminal_asks_on_at_a_pace(client: TerminalClient, clock: StoppedClock) -> None:
    for number in range(30):
        ask(client, f"74020000{number:02}")
    answer = client.post("/recoveries", {"account_number": ANNA, "email": EMAIL})
    assert (*problem(answer), answer.json()["retry_after_s"]) == (429, "too_many_attempts", 120)
    clock.forward(minutes=2)
    ask(client)


def test_a_repeated_request_sends_one_letter(client: TerminalClient, cabinet: Cabinet) -> None:
    key, body = str(uuid4()), {"account_number": ANNA, "email": EMAIL}
    for _ in range(2):
        assert client.post("/recoveries", body, key=key).status_code == 202
    assert len(messages(cabinet)) == 1
