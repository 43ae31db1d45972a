"""Linked accounts: made, confirmed, taken away."""

from __future__ import annotations

from uuid import uuid4

import pytest

from cabinet.cabinet import Cabinet
from cabinet.links.making import CheckedLink, LinkDesk
from cabinet.security.one_time import Outcome, Purpose, look_at
from cabinet.security.visit import Visit
from cabinet.tables import AccountRow, CredentialRow, MeterRow, ReadingRow
from domain.errors import LinkRefused
from domain.utilities import Utility
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.first_visits import begin, confirm, events, messages, newest, problem, token_of
from tests.cabinet.linking import (
    BORIS_EMAIL,
    BY_PASSWORD,
    BY_SURNAME,
    FREE,
    answer_link,
    link,
    switch,
)
from tests.cabinet.samples import ANNA, BORIS, PASSWORD, UNREGISTERED, meter

REQUEST, LINKED = "link_request", "linked"


@pytest.fixture(autouse=True)
def _boris_has_an_address(cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.get_one(CredentialRow, BORIS).email = BORIS_EMAIL


def test_by_password_at_once(resident: TerminalClient, cabinet: Cabinet) -> None:
    linked = link(resident, BY_PASSWORD)
    assert linked == {
        "account_number": BORIS,
        "state": "active",
        "address": "г. Миасс, пр. Автозаводцев, д. 1, кв. 1",
        "due": 134_436,
    }
    assert resident.get("/links").json() == [linked]
    (letter,) = messages(cabinet)
    assert (letter.kind, letter.recipient) == (LINKED, BORIS_EMAIL)
    assert letter.fields == {"account": "••••••3456"}


def test_by_surname_at_once_while_nobody_has_registered(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    assert link(resident, FREE)["state"] == "active"
    assert messages(cabinet) == []


def test_by_surname_the_owner_is_asked(resident: TerminalClient, cabinet: Cabinet) -> None:
    linked = link(resident, BY_SURNAME)
    assert linked == {
        "account_number": BORIS,
        "state": "awaiting_owner",
        "address": None,
        "due": None,
    }
    (letter,) = messages(cabinet)
    assert (letter.kind, letter.recipient) == (REQUEST, BORIS_EMAIL)
    answer = resident.post("/sessions/current/account", {"account_number": BORIS})
    assert problem(answer) == (404, "not_found")
    token = token_of(cabinet, REQUEST)
    with cabinet.reading() as db:
        view = look_at(db, Purpose.LINK, token, cabinet.clock())
        assert (view.account, view.asked_by, view.good) == ("••••••3457", "••••••3456", True)
    assert resident.get("/links").json()[0]["state"] == "awaiting_owner"
    assert answer_link(cabinet, token) is Outcome.DONE
    assert answer_link(cabinet, token) is Outcome.DEAD
    assert resident.get("/links").json()[0]["due"] == 134_436
    assert ("confirm_link", "done") in events(cabinet)


def test_the_owner_may_refuse(resident: TerminalClient, cabinet: Cabinet) -> None:
    link(resident, BY_SURNAME)
    assert answer_link(cabinet, token_of(cabinet, REQUEST), yes=False) is Outcome.DONE
    assert resident.get("/links").json() == []
    assert ("refuse_link", "done") in events(cabinet)


def test_a_request_that_was_taken_back_or_is_too_old(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    link(resident, BY_SURNAME)
    resident.delete(f"/links/{BORIS}")
    assert answer_link(cabinet, token_of(cabinet, REQUEST)) is Outcome.DEAD
    clock.forward(seconds=1)
    link(resident, BY_SURNAME)
    clock.forward(minutes=4320)
    assert answer_link(cabinet, token_of(cabinet, REQUEST)) is Outcome.DEAD


def test_the_password_makes_a_waiting_link_active(resident: TerminalClient) -> None:
    link(resident, BY_SURNAME)
    assert link(resident, BY_PASSWORD)["state"] == "active"
    assert link(resident, BY_SURNAME)["state"] == "active"
    assert len(resident.get("/links").json()) == 1


def test_an_owner_without_address_is_asked_by_sms(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    with cabinet.writing() as db:
        row = db.get_one(CredentialRow, BORIS)
        row.email, row.phone = None, "+79041234518"
    link(resident, BY_SURNAME)
    (text,) = messages(cabinet)
    assert (text.channel, text.kind, text.recipient) == ("sms", REQUEST, "+79041234518")
    assert answer_link(cabinet, token_of(cabinet, REQUEST)) is Outcome.DONE


def test_an_owner_who_cannot_be_asked(resident: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.get_one(CredentialRow, BORIS).email = None
        db.get_one(AccountRow, BORIS).phone = None
    assert problem(resident.post("/links", BY_SURNAME)) == (403, "link_refused")
    assert resident.get("/links").json() == []


def test_an_owner_is_asked_three_times_a_day(resident: TerminalClient, cabinet: Cabinet) -> None:
    for _ in range(3):
        link(resident, BY_SURNAME)
    assert problem(resident.post("/links", BY_SURNAME)) == (429, "too_many_attempts")
    assert len(messages(cabinet)) == 3


@pytest.mark.parametrize(
    "body",
    [
        {"account_number": BORIS, "password": "wrong-one"},
        {"account_number": BORIS, "surname": "Кузнецова"},
        {"account_number": UNREGISTERED, "password": PASSWORD},
        {"account_number": "7401299999", "password": PASSWORD},
        {"account_number": "7401299999", "surname": "-"},
        {"account_number": ANNA, "password": PASSWORD},
        {"account_number": "x", "surname": "Ёлкин"},
    ],
)
def test_every_refusal_looks_the_same(
    resident: TerminalClient, cabinet: Cabinet, body: dict[str, str]
) -> None:
    answer = resident.post("/links", body)
    assert answer.json() == {
        "type": "urn:cabinet:problem:link_refused",
        "title": "Лицевой счёт привязать не удалось",
        "status": 403,
        "code": "link_refused",
    }
    assert ("link_account", "refused") in events(cabinet)


@pytest.mark.parametrize("more", [{}, {"surname": "Ёлкин", "password": PASSWORD}])
def test_either_surname_or_password(resident: TerminalClient, more: dict[str, str]) -> None:
    answer = resident.post("/links", {"account_number": BORIS} | more)
    assert problem(answer) == (422, "invalid_request")


def test_wrong_passwords_here_lock_the_other_accounts_sign_in(
    resident: TerminalClient,
) -> None:
    for _ in range(5):
        resident.post("/links", {"account_number": BORIS, "password": "wrong-one"})
    assert problem(resident.post("/links", BY_PASSWORD)) == (429, "too_many_attempts")
    answer = resident.post("/sessions", resident.sign_in_body(BORIS))
    assert problem(answer) == (429, "too_many_attempts")


def test_a_link_goes_one_way(resident: TerminalClient) -> None:
    link(resident, BY_PASSWORD)
    resident.sign_in(BORIS)
    assert resident.get("/links").json() == []
    answer = resident.post("/sessions/current/account", {"account_number": ANNA})
    assert problem(answer) == (404, "not_found")


def test_once_somebody_registered_the_surname_opens_nothing(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str, terminal_token: str
) -> None:
    link(resident, FREE)
    own = switch(resident, UNREGISTERED)
    with TerminalClient(cabinet_url, terminal_token) as owner:
        begin(owner)
        assert confirm(cabinet, token_of(cabinet, "confirm_registration")) is Outcome.DONE
    assert problem(resident.get("/account")) == (401, "visit_ended")
    resident.headers["Authorization"] = own
    assert resident.get("/links").json() == []
    assert link(resident, FREE)["state"] == "awaiting_owner"


def test_repeated_requests(resident: TerminalClient, cabinet: Cabinet) -> None:
    key = str(uuid4())
    answers = [resident.post("/links", BY_SURNAME, key=key) for _ in range(2)]
    assert answers[0].content == answers[1].content
    assert len(messages(cabinet)) == 1
    answer_link(cabinet, token_of(cabinet, REQUEST))
    key, body = str(uuid4()), {"account_number": BORIS}
    answers = [resident.post("/sessions/current/account", body, key=key) for _ in range(2)]
    assert answers[0].content == answers[1].content
    key = str(uuid4())
    for _ in range(2):
        assert resident.delete(f"/links/{BORIS}", key=key).status_code == 204


def test_a_late_reading_goes_to_the_account_that_has_the_meter(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    with cabinet.writing() as db:
        db.add(meter(BORIS, "boris-only", Utility.COLD_WATER))
        assert db.get(MeterRow, (ANNA, "boris-only")) is None
    link(resident, BY_PASSWORD)
    switch(resident, BORIS)
    reading = {
        "reading_id": str(uuid4()),
        "meter_id": "boris-only",
        "values": {"T1": "7.5"},
        "captured_at": cabinet.clock().isoformat(),
        "visit_id": resident.visit_id,
    }
    resident.delete("/sessions/current")
    resident.forget_session()
    answer = resident.post("/readings", reading)
    assert answer.status_code == 201, answer.text
    with cabinet.reading() as db:
        assert db.get(ReadingRow, (BORIS, reading["reading_id"])) is not None
    assert newest(cabinet, LINKED)


def test_a_password_that_is_changed_while_it_is_looked_at_links_nothing(cabinet: Cabinet) -> None:
    now, desk = cabinet.clock(), LinkDesk(cabinet.page_links)
    visit = Visit(ANNA, str(uuid4()), "hall", now, now + cabinet.session_length)
    wanted = CheckedLink(BORIS, None, "the hash before", password_fits=True)
    with cabinet.writing() as db, pytest.raises(LinkRefused):
        desk.make(db, visit, wanted, now, cabinet.today())
