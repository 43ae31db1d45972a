"""Change of password and e-mail address in «Личные данные»."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from cabinet.cabinet import Cabinet
from cabinet.contacts.email import confirm_email
from cabinet.security.one_time import Outcome, Purpose, look_at
from cabinet.security.recovery import set_new_password
from cabinet.settings import Notices
from cabinet.tables import CredentialRow
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.first_visits import credentials, events, messages, newest, problem, token_of
from tests.cabinet.samples import ANNA, PASSWORD

OLD_EMAIL, NEW_EMAIL = "anna@example.org", "anna.new@example.org"
NEW = "сирень-2026"
CHANGED, CONFIRM = "credentials_changed", "confirm_email"


@pytest.fixture(autouse=True)
def _anna_has_an_address(cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        row = db.get_one(CredentialRow, ANNA)
        row.email, row.email_confirmed_at = OLD_EMAIL, cabinet.clock()


@pytest.fixture
def elsewhere(cabinet_url: str, terminal_token: str) -> Iterator[TerminalClient]:
    """Anna, signed in a second time."""
    with TerminalClient(cabinet_url, terminal_token) as client:
        client.sign_in()
        yield client


def change(old: str = PASSWORD, **wanted: str) -> dict[str, str]:
    return {"old_password": old} | wanted


def open_link(cabinet: Cabinet, token: str) -> Outcome:
    with cabinet.writing() as db:
        return confirm_email(db, token, cabinet.clock())


def to_whom(cabinet: Cabinet) -> list[tuple[str, str]]:
    return sorted((row.kind, row.recipient) for row in messages(cabinet))


def test_a_new_password(resident: TerminalClient, cabinet: Cabinet) -> None:
    answer = resident.put("/credentials", change(new_password=NEW))
    assert (answer.status_code, answer.json()["email"]) == (200, OLD_EMAIL)
    assert to_whom(cabinet) == [(CHANGED, OLD_EMAIL)]
    assert newest(cabinet, CHANGED) == {"what": "password"}
    assert resident.get("/account").status_code == 200
    assert ("change_password", "done") in events(cabinet)
    answer = resident.post("/sessions", resident.sign_in_body())
    assert problem(answer) == (403, "sign_in_refused")
    resident.sign_in(password=NEW)


def test_other_visits_with_the_old_password_end(
    resident: TerminalClient, elsewhere: TerminalClient
) -> None:
    resident.put("/credentials", change(new_password=NEW))
    assert problem(elsewhere.get("/account")) == (401, "visit_ended")
    assert resident.get("/account").status_code == 200


def test_a_new_address_counts_once_confirmed(resident: TerminalClient, cabinet: Cabinet) -> None:
    answer = resident.put("/credentials", change(email=NEW_EMAIL))
    assert answer.json() == {"email": OLD_EMAIL, "pending_email": NEW_EMAIL, "phone": None}
    assert to_whom(cabinet) == [(CONFIRM, NEW_EMAIL), (CHANGED, NEW_EMAIL), (CHANGED, OLD_EMAIL)]
    assert newest(cabinet, CHANGED) == {"what": "email"}
    token = token_of(cabinet, CONFIRM)
    with cabinet.reading() as db:
        assert look_at(db, Purpose.EMAIL, token, cabinet.clock()).good
    assert open_link(cabinet, token) is Outcome.DONE
    assert open_link(cabinet, token) is Outcome.DEAD
    contacts = resident.get("/contacts").json()
    assert contacts == {"email": NEW_EMAIL, "pending_email": None, "phone": None}
    assert {("change_email", "awaiting"), ("confirm_email", "done")} <= set(events(cabinet))


def test_both_at_once(resident: TerminalClient, cabinet: Cabinet) -> None:
    assert resident.put("/credentials", change(new_password=NEW, email=NEW_EMAIL)).ok
    letters = messages(cabinet, CHANGED)
    assert {row.recipient for row in letters} == {OLD_EMAIL, NEW_EMAIL}
    assert [row.fields for row in letters] == [{"what": "both"}] * 2


def test_a_company_may_have_the_password_written_into_the_letter(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    with_password = Notices(include_new_password=True)
    object.__setattr__(cabinet, "settings", _replaced(cabinet.settings, notices=with_password))
    resident.put("/credentials", change(new_password=NEW, email=NEW_EMAIL))
    by_address = {row.recipient: row.fields for row in messages(cabinet, CHANGED)}
    assert by_address == {
        OLD_EMAIL: {"what": "both", "new_password": NEW},
        NEW_EMAIL: {"what": "both"},
    }


def _replaced(settings: object, **fields: object) -> object:
    import msgspec

    return msgspec.structs.replace(settings, **fields)


def test_nothing_to_change_sends_nothing(resident: TerminalClient, cabinet: Cabinet) -> None:
    assert resident.put("/credentials", change(email=OLD_EMAIL.upper())).status_code == 200
    assert messages(cabinet) == []


def test_the_link_of_an_address_that_was_replaced_is_dead(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    resident.put("/credentials", change(email="wrong@example.org"))
    first = token_of(cabinet, CONFIRM)
    clock.forward(seconds=1)
    resident.put("/credentials", change(email=NEW_EMAIL))
    assert open_link(cabinet, first) is Outcome.DEAD
    clock.forward(minutes=1440)
    assert open_link(cabinet, token_of(cabinet, CONFIRM)) is Outcome.DEAD


def test_going_back_to_the_old_address_drops_the_pending_one(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    resident.put("/credentials", change(email=NEW_EMAIL))
    assert resident.put("/credentials", change(email=OLD_EMAIL)).json()["pending_email"] is None
    assert open_link(cabinet, token_of(cabinet, CONFIRM)) is Outcome.DEAD


@pytest.mark.parametrize(
    ("wanted", "code", "fault"),
    [
        ({"new_password": "short", "email": NEW_EMAIL}, "password_refused", "too_short"),
        ({"new_password": f"{ANNA}ab"}, "password_refused", "account_number"),
        ({"new_password": NEW, "email": "nobody"}, "contact_refused", "email_wrong"),
    ],
)
def test_a_refusal_changes_nothing(
    resident: TerminalClient, cabinet: Cabinet, wanted: dict[str, str], code: str, fault: str
) -> None:
    answer = resident.put("/credentials", change(**wanted))
    assert (*problem(answer), answer.json()["fault"]) == (422, code, fault)
    assert messages(cabinet) == []
    row = credentials(cabinet, ANNA)
    assert row is not None
    assert row.pending_email is None
    resident.sign_in(password=PASSWORD)


def test_wrong_old_passwords_count_as_wrong_passwords(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    for _ in range(5):
        answer = resident.put("/credentials", change("wrong-one", new_password=NEW))
        assert problem(answer) == (403, "old_password_wrong")
    answer = resident.put("/credentials", change(new_password=NEW))
    assert (*problem(answer), answer.json()["retry_after_s"]) == (429, "too_many_attempts", 30)
    assert resident.post("/sessions", resident.sign_in_body()).status_code == 429
    assert ("change_password", "refused") in events(cabinet)
    assert ("change_password", "locked") in events(cabinet)
    clock.forward(seconds=30)
    assert resident.put("/credentials", change(new_password=NEW)).status_code == 200


def test_a_repeated_change_is_made_once(resident: TerminalClient, cabinet: Cabinet) -> None:
    key = str(uuid4())
    answers = [resident.put("/credentials", change(new_password=NEW), key=key) for _ in range(2)]
    assert answers[0].content == answers[1].content
    assert len(messages(cabinet)) == 1


def test_of_two_changes_at_the_same_moment_one_is_made(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    bodies = [change(new_password=f"сирень-{number}") for number in range(10, 14)]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda body: resident.put("/credentials", body), bodies))
    assert sorted(answer.status_code for answer in answers) == [200, 403, 403, 403]
    assert len(messages(cabinet)) == 1


def test_contacts_need_a_session(client: TerminalClient) -> None:
    assert problem(client.get("/contacts")) == (401, "visit_ended")
    assert problem(client.put("/credentials", change())) == (401, "visit_ended")


def test_links_that_went_to_the_old_address_die_with_it(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    resident.post("/recoveries", {"account_number": ANNA, "email": OLD_EMAIL})
    resident.put("/credentials", change(email=NEW_EMAIL))
    assert open_link(cabinet, token_of(cabinet, CONFIRM)) is Outcome.DONE
    token = token_of(cabinet, "recover_password")
    with cabinet.writing() as db:
        outcome = set_new_password(db, cabinet.passwords, token, NEW, cabinet.clock())
    assert outcome is Outcome.DEAD
