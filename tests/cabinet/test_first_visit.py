"""«Я здесь впервые»: who gets to the registration form, and who is told nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from cabinet.cabinet import Cabinet
from cabinet.security.passwords import Passwords
from cabinet.security.terminals import enrol_terminal
from cabinet.tables import ConsentRow
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.first_visits import EMAIL, SURNAME, begin, events, form, problem
from tests.cabinet.samples import ANNA, PASSWORD, UNREGISTERED

UNKNOWN = "7401299999"


class CountingPasswords(Passwords):
    """Counts how often the slow work is done."""

    def __init__(self, inner: Passwords) -> None:
        super().__init__(inner._hasher)
        self.done = 0

    def fits(self, password: str, kept: str | None) -> bool:
        self.done += 1
        return super().fits(password, kept)

    def hash(self, password: str) -> str:
        self.done += 1
        return super().hash(password)


@contextmanager
def statements(engine: Engine) -> Iterator[list[str]]:
    """What is said to the database meanwhile, without its values."""
    said: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        said.append(statement)

    event.listen(engine, "before_cursor_execute", listen)
    yield said
    event.remove(engine, "before_cursor_execute", listen)


@pytest.mark.parametrize("surname", [SURNAME, " БЕЛОВА ", "белова"])
def test_number_and_surname_open_the_form(
    client: TerminalClient, cabinet: Cabinet, surname: str
) -> None:
    ticket = client.open_registration(f"{UNREGISTERED[:4]} {UNREGISTERED[4:]}", surname).json()
    assert ticket["account_number"] == UNREGISTERED
    assert "Коммунальная компания" in ticket["consent"]["text"]
    assert client.get("/consents/personal_data").json() == ticket["consent"]
    assert client.get("/registrations/current").json()["state"] == "started"
    assert ("first_visit", "done") in events(cabinet)


def test_letters_yo_and_ye_are_one(client: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        from cabinet.tables import AccountRow

        db.get_one(AccountRow, UNREGISTERED).surname = "Ёжикова-Белёва"
    assert client.open_registration(UNREGISTERED, "ежикова - белева").status_code == 201


@pytest.mark.parametrize(
    ("number", "surname"),
    [
        (UNREGISTERED, "Кузнецова"),
        (UNREGISTERED, ""),
        (ANNA, "Кузнецова"),
        (UNKNOWN, SURNAME),
        (UNKNOWN, "-"),
        ("74012Ж", SURNAME),
    ],
)
def test_every_refusal_looks_the_same(
    client: TerminalClient, cabinet: Cabinet, number: str, surname: str
) -> None:
    answer = client.open_registration(number, surname)
    assert answer.json() == {
        "type": "urn:cabinet:problem:first_visit_refused",
        "title": "Номер лицевого счёта или фамилия не подходят",
        "status": 403,
        "code": "first_visit_refused",
    }
    assert events(cabinet) == [("first_visit", "refused")]


def test_every_refusal_costs_the_same_work(client: TerminalClient, cabinet: Cabinet) -> None:
    counting = CountingPasswords(cabinet.passwords)
    counting.warm_up()
    object.__setattr__(cabinet, "passwords", counting)
    done = []
    for number, surname in ((UNREGISTERED, "Чужая"), (ANNA, "Кузнецова"), (UNKNOWN, SURNAME)):
        counting.done = 0
        with statements(cabinet.engine) as said:
            assert client.open_registration(number, surname).status_code == 403
        done.append((counting.done, said))
    assert done[0][0] == 1
    assert done[0] == done[1] == done[2]


def test_sign_in_costs_the_same_work_for_unknown_accounts(
    client: TerminalClient, cabinet: Cabinet
) -> None:
    counting = CountingPasswords(cabinet.passwords)
    object.__setattr__(cabinet, "passwords", counting)
    done = []
    for number in (ANNA, UNREGISTERED, UNKNOWN):
        counting.done = 0
        with statements(cabinet.engine) as said:
            assert client.post("/sessions", client.sign_in_body(number, "wrong-one")).ok is False
        done.append((counting.done, said))
    assert done[0][0] == 1
    assert done[0] == done[1] == done[2]


def test_a_repeated_first_visit_gets_the_same_token(client: TerminalClient) -> None:
    body = {"visit_id": str(uuid4()), "account_number": UNREGISTERED, "surname": SURNAME}
    key = str(uuid4())
    answers = [client.post("/registrations", body, key=key) for _ in range(2)]
    assert answers[0].content == answers[1].content
    client.headers["Authorization"] = f"Bearer {answers[0].json()['token']}"
    assert client.get("/registrations/current").status_code == 200


def test_a_registration_is_no_session_and_of_no_use_elsewhere(
    client: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    client.open_registration(UNREGISTERED, SURNAME)
    assert problem(client.get("/account")) == (401, "visit_ended")
    with cabinet.writing() as db:
        token = enrol_terminal(db, "porch", "Крыльцо", cabinet.clock())
    with TerminalClient(cabinet_url, token) as elsewhere:
        elsewhere.headers["Authorization"] = client.headers["Authorization"]
        assert problem(elsewhere.get("/registrations/current")) == (401, "visit_ended")
    client.forget_session()
    assert problem(client.get("/registrations/current")) == (401, "visit_ended")


@pytest.mark.parametrize(
    ("wrong", "code", "named"),
    [
        ({"password": "short"}, "password_refused", "too_short"),
        ({"password": "x1" * 11}, "password_refused", "too_long"),
        ({"password": "Qwerty123"}, "password_refused", "too_common"),
        ({"password": f"a{UNREGISTERED}"}, "password_refused", "account_number"),
        ({"email": "nobody"}, "contact_refused", "email_wrong"),
        ({"consent_sha256": "0" * 64}, "invalid_request", "consent"),
        ({"consent_version": "1999"}, "invalid_request", "consent"),
    ],
)
def test_a_form_that_is_not_taken(
    client: TerminalClient, cabinet: Cabinet, wrong: dict[str, str], code: str, named: str
) -> None:
    client.open_registration(UNREGISTERED, SURNAME)
    answer = client.put("/registrations/current", form(**wrong))
    assert problem(answer) == (422, code)
    assert named in {answer.json().get("fault"), answer.json().get("field")}
    assert client.get("/registrations/current").json()["state"] == "started"


def test_a_registration_takes_no_longer_than_its_time(
    client: TerminalClient, clock: StoppedClock
) -> None:
    begin(client, "sms")
    clock.forward(minutes=60)
    assert client.get("/registrations/current").json()["state"] == "expired"
    for answer in (
        client.put("/registrations/current", form()),
        client.post("/registrations/current/code", {"phone": "+79041234518"}),
        client.post("/registrations/current/finish"),
    ):
        assert problem(answer) == (410, "confirmation_expired")


def test_giving_up_may_be_repeated(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client)
    for _ in range(2):
        assert client.delete("/registrations/current").status_code == 204
    assert client.get("/registrations/current").json()["state"] == "expired"
    assert events(cabinet)[-1] == ("cancel_registration", "done")
    client.forget_session()
    assert client.delete("/registrations/current").status_code == 204


def test_an_unconfirmed_registration_opens_nothing(
    client: TerminalClient, cabinet: Cabinet
) -> None:
    begin(client)
    answer = client.post("/registrations/current/finish")
    assert (*problem(answer), answer.json()["field"]) == (422, "invalid_request", "state")
    answer = client.post("/sessions", client.sign_in_body(UNREGISTERED, "береза-71"))
    assert problem(answer) == (403, "sign_in_refused")
    with cabinet.reading() as db:
        assert db.query(ConsentRow).count() == 0


def test_wrong_surnames_lock_the_account_but_no_other(
    client: TerminalClient, clock: StoppedClock, cabinet: Cabinet
) -> None:
    for _ in range(5):
        assert client.open_registration(UNREGISTERED, "Чужая").status_code == 403
    answer = client.open_registration(UNREGISTERED, SURNAME)
    assert (*problem(answer), answer.json()["retry_after_s"]) == (429, "too_many_attempts", 30)
    assert answer.headers["Retry-After"] == "30"
    assert ("first_visit", "locked") in events(cabinet)
    client.sign_in(ANNA, PASSWORD)
    clock.forward(seconds=30)
    assert client.open_registration(UNREGISTERED, SURNAME).status_code == 201


def test_other_address_is_kept_in_its_canonical_form(
    client: TerminalClient, cabinet: Cabinet
) -> None:
    client.open_registration(UNREGISTERED, SURNAME)
    body = form(email=f"  {EMAIL.upper()} ")
    status = client.put("/registrations/current", body).json()
    assert status["sent_to"] == "B•••@example.org"
