"""Registration confirmed by the link in a letter."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import requests
from sqlalchemy import select

from cabinet.cabinet import Cabinet
from cabinet.security.one_time import Outcome, Purpose, look_at
from cabinet.tables import ConsentRow, OneTimeTokenRow, RegistrationRow
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.first_visits import (
    EMAIL,
    NEW_PASSWORD,
    SURNAME,
    begin,
    confirm,
    credentials,
    events,
    form,
    messages,
    newest,
    problem,
    token_of,
)
from tests.cabinet.samples import UNREGISTERED

LETTER = "confirm_registration"


def test_from_the_form_into_the_cabinet(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    begin(client)
    assert client.get("/registrations/current").json() == {
        "state": "awaiting_link",
        "confirmation": "email",
        "sent_to": "b•••@example.org",
        "good_until": "2026-11-21T07:00:00Z",
        "resend_at": "2026-11-20T07:01:00Z",
        "tries_left": None,
    }
    (letter,) = messages(cabinet)
    assert (letter.recipient, letter.kind, letter.state) == (EMAIL, LETTER, "pending")
    assert newest(cabinet, LETTER)["link"].startswith("http://127.0.0.1:8080/p/confirm/")
    clock.forward(minutes=5)
    assert confirm(cabinet, token_of(cabinet, LETTER)) is Outcome.DONE
    assert client.get("/registrations/current").json()["state"] == "confirmed"
    visit_id = client.visit_id
    session = client.post("/registrations/current/finish").json()
    assert session["visit_id"] == visit_id
    client.headers["Authorization"] = f"Bearer {session['token']}"
    assert client.get("/account").json()["account_number"] == UNREGISTERED
    assert client.get("/contacts").json() == {"email": EMAIL, "pending_email": None, "phone": None}
    client.sign_in(UNREGISTERED, NEW_PASSWORD)
    assert problem(client.open_registration(UNREGISTERED, SURNAME)) == (403, "first_visit_refused")


def test_every_step_is_recorded(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client)
    confirm(cabinet, token_of(cabinet, LETTER))
    client.post("/registrations/current/finish")
    assert set(events(cabinet)) == {
        ("first_visit", "done"),
        ("fill_registration", "done"),
        ("register", "done"),
        ("sign_in", "done"),
    }


def test_the_consent_is_recorded(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    begin(client)
    given_at = clock.now
    clock.forward(minutes=3)
    confirm(cabinet, token_of(cabinet, LETTER))
    with cabinet.reading() as db:
        row = db.scalars(select(ConsentRow)).one()
        assert (row.account_number, row.kind) == (UNREGISTERED, "personal_data")
        assert (row.version, row.sha256) == (form()["consent_version"], form()["consent_sha256"])
        assert (row.given_at, row.terminal_id, row.withdrawn_at) == (given_at, "hall", None)


def test_looking_at_a_link_changes_nothing(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client)
    token = token_of(cabinet, LETTER)
    with cabinet.reading() as db:
        for _ in range(2):
            view = look_at(db, Purpose.CONFIRM, token, cabinet.clock())
            assert (view.account, view.good) == ("••••••3458", True)
        unknown = look_at(db, Purpose.CONFIRM, "unknown", cabinet.clock())
        assert (unknown.account, unknown.good) == (None, False)
    assert client.get("/registrations/current").json()["state"] == "awaiting_link"


def test_a_link_is_good_once(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client)
    token = token_of(cabinet, LETTER)
    assert confirm(cabinet, token) is Outcome.DONE
    assert confirm(cabinet, token) is Outcome.DEAD
    with cabinet.reading() as db:
        assert not look_at(db, Purpose.CONFIRM, token, cabinet.clock()).good


def test_a_link_is_good_for_its_purpose_alone(client: TerminalClient, cabinet: Cabinet) -> None:
    from cabinet.contacts.email import confirm_email

    begin(client)
    token = token_of(cabinet, LETTER)
    with cabinet.writing() as db:
        assert confirm_email(db, token, cabinet.clock()) is Outcome.DEAD
    assert confirm(cabinet, token) is Outcome.DONE


def test_a_link_that_is_too_old(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    begin(client)
    clock.forward(minutes=1440)
    assert confirm(cabinet, token_of(cabinet, LETTER)) is Outcome.DEAD
    assert credentials(cabinet, UNREGISTERED) is None


def test_a_link_counts_after_the_resident_has_gone_home(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    begin(client)
    clock.forward(hours=5)
    assert confirm(cabinet, token_of(cabinet, LETTER)) is Outcome.DONE
    assert problem(client.post("/registrations/current/finish")) == (410, "confirmation_expired")
    client.sign_in(UNREGISTERED, NEW_PASSWORD)


def test_a_registration_that_was_given_up_kills_its_link(
    client: TerminalClient, cabinet: Cabinet
) -> None:
    begin(client)
    client.delete("/registrations/current")
    assert confirm(cabinet, token_of(cabinet, LETTER)) is Outcome.DEAD


def test_another_address_kills_the_link_sent_to_the_first(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    begin(client)
    stranger = token_of(cabinet, LETTER)
    clock.forward(seconds=1)
    client.put("/registrations/current", form(email="right@example.org"))
    assert confirm(cabinet, stranger) is Outcome.DEAD
    assert confirm(cabinet, token_of(cabinet, LETTER)) is Outcome.DONE
    row = credentials(cabinet, UNREGISTERED)
    assert row is not None
    assert row.email == "right@example.org"


def test_the_letter_again(client: TerminalClient, cabinet: Cabinet, clock: StoppedClock) -> None:
    begin(client)
    first = token_of(cabinet, LETTER)
    clock.forward(seconds=59)
    answer = client.post("/registrations/current/letter")
    assert (*problem(answer), answer.json()["retry_after_s"]) == (429, "too_many_attempts", 1)
    clock.forward(seconds=1)
    status = client.post("/registrations/current/letter").json()
    assert status["resend_at"] == "2026-11-20T07:02:00Z"
    assert len(messages(cabinet, LETTER)) == 2
    assert confirm(cabinet, first) is Outcome.DONE
    assert confirm(cabinet, token_of(cabinet, LETTER)) is Outcome.DEAD
    assert client.post("/registrations/current/letter").json()["state"] == "confirmed"


def test_no_letter_to_send_again(client: TerminalClient) -> None:
    client.open_registration(UNREGISTERED, SURNAME)
    assert problem(client.post("/registrations/current/letter")) == (422, "invalid_request")


def test_so_many_letters_a_day(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    begin(client)
    for _ in range(19):
        clock.forward(seconds=60)
        assert client.post("/registrations/current/letter").status_code == 200
    clock.forward(seconds=60)
    assert problem(client.post("/registrations/current/letter")) == (429, "too_many_attempts")
    assert problem(client.put("/registrations/current", form())) == (429, "too_many_attempts")
    assert len(messages(cabinet)) == 20


def test_a_repeated_form_sends_one_letter(client: TerminalClient, cabinet: Cabinet) -> None:
    client.open_registration(UNREGISTERED, SURNAME)
    key = str(uuid4())
    answers = [client.put("/registrations/current", form(), key=key) for _ in range(2)]
    assert answers[0].content == answers[1].content
    assert len(messages(cabinet)) == 1


def test_a_repeated_finish_gets_the_same_session(client: TerminalClient, cabinet: Cabinet) -> None:
    begin(client)
    confirm(cabinet, token_of(cabinet, LETTER))
    key = str(uuid4())
    answers = [client.post("/registrations/current/finish", key=key) for _ in range(2)]
    assert answers[0].status_code == 201
    assert answers[0].content == answers[1].content
    assert problem(client.post("/registrations/current/finish")) == (410, "confirmation_expired")


def test_the_second_of_two_is_told_that_it_is_late(
    client: TerminalClient, cabinet_url: str, terminal_token: str, cabinet: Cabinet
) -> None:
    begin(client)
    with TerminalClient(cabinet_url, terminal_token) as other:
        begin(other)
        links = [row.fields["link"] for row in messages(cabinet, LETTER) if row.fields]
        first, second = (link.rpartition("/")[2] for link in links)
        assert confirm(cabinet, first) is Outcome.DONE
        assert confirm(cabinet, second) is Outcome.ALREADY_REGISTERED
        for path, good in (("", 200), ("/finish", 201)):
            answers = [_ask(one, f"/registrations/current{path}") for one in (client, other)]
            late = next(answer for answer in answers if answer.status_code != good)
            assert problem(late) == (409, "already_registered")
            assert good in {answer.status_code for answer in answers}
    assert ("register", "too_late") in events(cabinet)


def test_of_many_at_the_same_moment_one_gets_the_account(
    cabinet: Cabinet, cabinet_url: str, terminal_token: str
) -> None:
    clients = [TerminalClient(cabinet_url, terminal_token) for _ in range(6)]
    for client in clients:
        begin(client)
    links = [row.fields["link"] for row in messages(cabinet, LETTER) if row.fields]
    with ThreadPoolExecutor(6) as pool:
        outcomes = list(pool.map(lambda link: confirm(cabinet, link.rpartition("/")[2]), links))
        finished = list(
            pool.map(lambda one: one.post("/registrations/current/finish").status_code, clients)
        )
    assert sorted(outcomes) == [Outcome.ALREADY_REGISTERED] * 5 + [Outcome.DONE]
    assert sorted(finished) == [201] + [409] * 5
    for client in clients:
        client.__exit__()


def test_an_abandoned_registration_is_forgotten(
    client: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    begin(client)
    clock.forward(minutes=61)
    client.open_registration(UNREGISTERED, SURNAME)
    assert _emails(cabinet) == [EMAIL, None]
    clock.forward(days=1)
    client.open_registration(UNREGISTERED, SURNAME)
    assert _emails(cabinet) == [None, None, None]


def _emails(cabinet: Cabinet) -> list[str | None]:
    with cabinet.reading() as db:
        wanted = select(RegistrationRow.email).order_by(RegistrationRow.started_at)
        return list(db.scalars(wanted))


def test_what_was_asked_for_is_forgotten_at_the_end(
    client: TerminalClient, cabinet: Cabinet
) -> None:
    begin(client)
    confirm(cabinet, token_of(cabinet, LETTER))
    with cabinet.reading() as db:
        row = db.scalars(select(RegistrationRow)).one()
        assert (row.password_hash, row.email, row.phone) == (None, None, None)
        token = db.scalars(select(OneTimeTokenRow)).one()
        assert token.used_at == cabinet.clock()


def _ask(client: TerminalClient, path: str) -> requests.Response:
    return client.post(path) if path.endswith("finish") else client.get(path)
