"""Registration confirmed by a code in a text message."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from sqlalchemy import select

from cabinet.cabinet import Cabinet
from cabinet.contacts.email import confirm_email
from cabinet.registration.completing import complete
from cabinet.security.audit import Elsewhere
from cabinet.security.limits import CODES_AT_TERMINAL
from cabinet.security.one_time import Outcome
from cabinet.tables import CredentialRow, RegistrationRow
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.first_visits import (
    EMAIL,
    NEW_PASSWORD,
    PHONE,
    SURNAME,
    begin,
    credentials,
    events,
    form,
    messages,
    newest,
    problem,
    token_of,
)
from tests.cabinet.samples import UNREGISTERED

CODE = "/registrations/current/code"
CHECK = f"{CODE}/check"
FINISH = "/registrations/current/finish"
TEXT = "confirmation_code"


def ask(client: TerminalClient, phone: str = "8 (904) 123-45-18") -> None:
    answer = client.post(CODE, {"phone": phone})
    assert answer.status_code == 200, answer.text


def sent_code(cabinet: Cabinet) -> str:
    return newest(cabinet, TEXT)["code"]


def another(code: str) -> str:
    """A code that is surely wrong."""
    return f"{(int(code) + 1) % 10**6:06}"


def test_from_the_form_into_the_cabinet(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client, "sms")
    before = client.get("/registrations/current").json()
    assert (before["state"], before["good_until"]) == ("awaiting_code", None)
    assert messages(cabinet) == []
    ask(client)
    assert client.get("/registrations/current").json() == {
        "state": "awaiting_code",
        "confirmation": "sms",
        "sent_to": "+7 904 •••-••-18",
        "good_until": "2026-11-20T07:10:00Z",
        "resend_at": "2026-11-20T07:01:00Z",
        "tries_left": 5,
    }
    (text,) = messages(cabinet)
    assert (text.channel, text.recipient) == ("sms", PHONE)
    code = sent_code(cabinet)
    assert len(code) == 6
    status = client.post(CHECK, {"code": f"{code[:3]} {code[3:]}"}).json()
    assert status["state"] == "confirmed"
    assert credentials(cabinet, UNREGISTERED) is None
    session = client.post(FINISH).json()
    client.headers["Authorization"] = f"Bearer {session['token']}"
    assert client.get("/contacts").json() == {"email": None, "pending_email": EMAIL, "phone": PHONE}
    client.sign_in(UNREGISTERED, NEW_PASSWORD)
    assert [step for step in events(cabinet) if step[1] != "done"] == []


def test_the_address_of_the_form_counts_once_confirmed(
    client: TerminalClient, cabinet: Cabinet
) -> None:
    _register(client, cabinet)
    with cabinet.writing() as db:
        token = token_of(cabinet, "confirm_email")
        assert confirm_email(db, token, cabinet.clock()) is Outcome.DONE
    row = credentials(cabinet, UNREGISTERED)
    assert row is not None
    assert (row.email, row.email_confirmed_at) == (EMAIL, cabinet.clock())


@pytest.mark.parametrize("phone", ["", "123", "8 (495) 123-45-67", "+7 701 123 45 67", "phone"])
def test_a_phone_that_cannot_be_one(client: TerminalClient, cabinet: Cabinet, phone: str) -> None:
    begin(client, "sms")
    answer = client.post(CODE, {"phone": phone})
    assert (*problem(answer), answer.json()["fault"]) == (422, "contact_refused", "phone_wrong")
    assert messages(cabinet) == []
    assert ("send_code", "refused") in events(cabinet)


def test_no_code_without_the_form(client: TerminalClient) -> None:
    client.open_registration(UNREGISTERED, SURNAME)
    assert problem(client.post(CODE, {"phone": PHONE})) == (422, "invalid_request")
    client.put("/registrations/current", form("email"))
    assert problem(client.post(CODE, {"phone": PHONE})) == (422, "invalid_request")
    assert problem(client.post(CHECK, {"code": "123456"})) == (410, "confirmation_expired")


def test_five_wrong_codes_kill_it(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client, "sms")
    ask(client)
    code = sent_code(cabinet)
    for left, typed in zip(
        (4, 3, 2, 1, 0), (another(code), "", "12345", "a", another(code)), strict=True
    ):
        answer = client.post(CHECK, {"code": typed})
        assert (*problem(answer), answer.json()["tries_left"]) == (422, "code_wrong", left)
    assert problem(client.post(CHECK, {"code": code})) == (410, "confirmation_expired")
    assert ("check_code", "expired") in events(cabinet)


def test_another_code_gives_new_tries(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    begin(client, "sms")
    ask(client)
    first = sent_code(cabinet)
    for _ in range(5):
        client.post(CHECK, {"code": another(first)})
    clock.forward(seconds=60)
    ask(client)
    second = sent_code(cabinet)
    if first != second:
        assert problem(client.post(CHECK, {"code": first})) == (422, "code_wrong")
    assert client.post(CHECK, {"code": second}).json()["state"] == "confirmed"


def test_a_code_is_too_old_after_ten_minutes(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    begin(client, "sms")
    ask(client)
    clock.forward(minutes=10)
    answer = client.post(CHECK, {"code": sent_code(cabinet)})
    assert problem(answer) == (410, "confirmation_expired")
    assert client.get("/registrations/current").json()["state"] == "awaiting_code"
    ask(client)


def test_one_message_a_minute(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    begin(client, "sms")
    ask(client)
    clock.forward(seconds=59)
    answer = client.post(CODE, {"phone": PHONE})
    assert (*problem(answer), answer.json()["retry_after_s"]) == (429, "too_many_attempts", 1)
    clock.forward(seconds=1)
    ask(client)
    assert ("send_code", "locked") in events(cabinet)


def test_ten_messages_a_day_for_a_phone_in_any_registration(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    for _ in range(10):
        begin(client, "sms")
        ask(client)
        clock.forward(minutes=10)
    begin(client, "sms")
    answer = client.post(CODE, {"phone": "+7 904 123 45 18"})
    assert problem(answer) == (429, "too_many_attempts")
    assert answer.json()["retry_after_s"] == 24 * 3600 - 100 * 60
    clock.forward(hours=23)
    begin(client, "sms")
    ask(client)
    assert len(messages(cabinet)) == 11


def test_an_account_cannot_bother_many_phones(client: TerminalClient, clock: StoppedClock) -> None:
    begin(client, "sms")
    for last in range(10):
        ask(client, f"+7904123450{last}")
    answer = client.post(CODE, {"phone": "+79041234510"})
    assert problem(answer) == (429, "too_many_attempts")


def test_a_terminal_sends_on_at_a_pace(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    with cabinet.writing() as db:
        for _ in range(30):
            CODES_AT_TERMINAL.take(db, "hall", clock())
    begin(client, "sms")
    answer = client.post(CODE, {"phone": PHONE})
    assert (*problem(answer), answer.json()["retry_after_s"]) == (429, "too_many_attempts", 60)
    clock.forward(minutes=1)
    ask(client)


def test_many_tries_at_the_same_moment_are_counted_one_by_one(
    client: TerminalClient, cabinet: Cabinet
) -> None:
    begin(client, "sms")
    ask(client)
    wrong = {"code": another(sent_code(cabinet))}
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: client.post(CHECK, wrong), range(20)))
    left = sorted(answer.json().get("tries_left", -1) for answer in answers)
    assert left == [-1] * 15 + [0, 1, 2, 3, 4]
    assert problem(client.post(CHECK, {"code": sent_code(cabinet)}))[0] == 410


def test_a_repeated_request_sends_one_message(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client, "sms")
    key = str(uuid4())
    answers = [client.post(CODE, {"phone": PHONE}, key=key) for _ in range(2)]
    assert answers[0].content == answers[1].content
    assert len(messages(cabinet)) == 1
    key, wrong = str(uuid4()), {"code": another(sent_code(cabinet))}
    for _ in range(3):
        assert client.post(CHECK, wrong, key=key).json()["tries_left"] == 4
    key, right = str(uuid4()), {"code": sent_code(cabinet)}
    for _ in range(2):
        assert client.post(CHECK, right, key=key).json()["state"] == "confirmed"
    assert client.post(CHECK, right).json()["state"] == "confirmed"


def test_somebody_was_faster(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client, "sms")
    ask(client)
    client.post(CHECK, {"code": sent_code(cabinet)})
    with cabinet.writing() as db:
        hashed = cabinet.passwords.hash("other-one")
        db.add(
            CredentialRow(
                account_number=UNREGISTERED, password_hash=hashed, changed_at=cabinet.clock()
            )
        )
    for answer in (client.post(FINISH), client.get("/registrations/current")):
        assert problem(answer) == (409, "already_registered")
    row = credentials(cabinet, UNREGISTERED)
    assert row is not None
    assert row.password_hash == hashed


def test_somebody_was_faster_at_the_last_moment(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client, "sms")
    ask(client)
    client.post(CHECK, {"code": sent_code(cabinet)})
    now = cabinet.clock()
    with cabinet.writing() as db:
        db.add(CredentialRow(account_number=UNREGISTERED, password_hash="other", changed_at=now))
        db.flush()
        row = db.scalars(select(RegistrationRow)).one()
        assert not complete(db, row, Elsewhere(UNREGISTERED), now)
    for answer in (client.post(FINISH), client.get("/registrations/current")):
        assert problem(answer) == (409, "already_registered")


def test_a_form_filled_in_anew_needs_a_new_code(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client, "sms")
    ask(client)
    client.post(CHECK, {"code": sent_code(cabinet)})
    status = client.put("/registrations/current", form("sms", password="другой-71")).json()
    assert (status["state"], status["sent_to"]) == ("awaiting_code", None)
    assert problem(client.post(FINISH)) == (422, "invalid_request")


def _register(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client, "sms")
    ask(client)
    client.post(CHECK, {"code": sent_code(cabinet)})
    assert client.post(FINISH).status_code == 201
