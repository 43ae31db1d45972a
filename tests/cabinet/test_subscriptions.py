"""Additional services: what is chosen, where it goes, and the consents to it."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from cabinet.cabinet import Cabinet
from cabinet.contacts.consents import KINDS, PERSONAL_DATA
from cabinet.tables import AccountRow, ConsentRow
from domain.contacts import Subscription
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.first_visits import events, problem
from tests.cabinet.samples import ANNA

PHONE, EMAIL = "+79041234518", "anna@example.org"
ALL = [item.value for item in Subscription]


def wanted(*chosen: str, phone: str | None = PHONE, email: str | None = EMAIL) -> dict[str, Any]:
    return {"chosen": list(chosen), "phone": phone, "email": email}


def consents(cabinet: Cabinet) -> list[tuple[str, bool]]:
    """Kinds in the order they were given, and whether they still hold."""
    with cabinet.reading() as db:
        rows = db.scalars(select(ConsentRow).order_by(ConsentRow.given_at, ConsentRow.kind))
        return [(row.kind, row.withdrawn_at is None) for row in rows]


def test_at_first_the_bill_comes_by_post_and_contacts_are_the_companys(
    resident: TerminalClient,
) -> None:
    assert resident.get("/subscriptions").json() == {
        "chosen": ["bill_by_post"],
        "phone": "+79001234567",
        "email": None,
    }


def test_saved_and_seen_again_after_a_new_sign_in(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    body = wanted("bill_by_email", "sms_notices", "sms_notices", phone="8 (904) 123-45-18")
    saved = resident.put("/subscriptions", body).json()
    assert saved == wanted("sms_notices", "bill_by_email")
    resident.sign_in()
    assert resident.get("/subscriptions").json() == saved
    account = resident.get("/account").json()
    assert (account["phone"], account["email"]) == (PHONE, EMAIL)
    assert ("save_subscriptions", "done") in events(cabinet)


def test_the_next_delivery_does_not_overwrite_what_was_saved(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    resident.put("/subscriptions", wanted("sms_notices"))
    with cabinet.writing() as db:
        row = db.get_one(AccountRow, ANNA)
        assert row.phone == "+79001234567"
        row.phone, row.email = "+79000000000", "billing@example.org"
    assert resident.get("/subscriptions").json() == wanted("sms_notices")


def test_nothing_chosen_is_a_choice(resident: TerminalClient) -> None:
    resident.put("/subscriptions", wanted(phone=None, email=""))
    assert resident.get("/subscriptions").json() == wanted(phone=None, email=None)


def test_consents_are_given_once_and_withdrawn(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    resident.put("/subscriptions", wanted(*ALL))
    clock.forward(minutes=1)
    resident.put("/subscriptions", wanted(*ALL))
    kinds = ["bill_by_email", "email_notices", "sms_notices"]
    assert consents(cabinet) == [(kind, True) for kind in kinds]
    clock.forward(minutes=1)
    resident.put("/subscriptions", wanted("email_notices", "bill_by_post"))
    assert consents(cabinet) == [(kind, kind == "email_notices") for kind in kinds]
    clock.forward(minutes=1)
    resident.put("/subscriptions", wanted("sms_notices"))
    assert consents(cabinet)[-1] == ("sms_notices", True)
    assert len(consents(cabinet)) == 4
    recorded = events(cabinet)
    assert recorded.count(("give_consent", "done")) == 4
    assert recorded.count(("withdraw_consent", "done")) == 3


def test_a_consent_says_to_which_text_when_and_where(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    resident.put("/subscriptions", wanted("sms_notices"))
    document = resident.get("/consents/sms_notices").json()
    with cabinet.reading() as db:
        row = db.scalars(select(ConsentRow)).one()
        assert (row.version, row.sha256) == (document["version"], document["sha256"])
        assert (row.given_at, row.terminal_id) == (cabinet.clock(), "hall")


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (wanted("sms_notices", phone=None), "phone_missing"),
        (wanted("email_notices", email=None), "email_missing"),
        (wanted("bill_by_email", email=""), "email_missing"),
        (wanted("sms_notices", phone="8 495 123-45-67"), "phone_wrong"),
        (wanted("bill_by_post", phone="12"), "phone_wrong"),
        (wanted("bill_by_email", email="anna"), "email_wrong"),
    ],
)
def test_a_refusal_saves_nothing(
    resident: TerminalClient, cabinet: Cabinet, body: dict[str, Any], fault: str
) -> None:
    before = resident.get("/subscriptions").json()
    answer = resident.put("/subscriptions", body)
    assert (*problem(answer), answer.json()["fault"]) == (422, "contact_refused", fault)
    assert resident.get("/subscriptions").json() == before
    assert consents(cabinet) == []
    assert ("save_subscriptions", "refused") in events(cabinet)


def test_an_unknown_service(resident: TerminalClient) -> None:
    assert problem(resident.put("/subscriptions", wanted("fax"))) == (422, "invalid_request")


def test_a_repeated_save_is_made_once(resident: TerminalClient, cabinet: Cabinet) -> None:
    key = str(uuid4())
    answers = [resident.put("/subscriptions", wanted(*ALL), key=key) for _ in range(2)]
    assert answers[0].content == answers[1].content
    assert events(cabinet).count(("save_subscriptions", "done")) == 1


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_consent_can_be_read_without_signing_in(client: TerminalClient, kind: str) -> None:
    document = client.get(f"/consents/{kind}").json()
    assert document["kind"] == kind
    assert document["title"].startswith("Согласие на ")
    assert document["sha256"] == hashlib.sha256(document["text"].encode()).hexdigest()
    assert "Коммунальная компания" in document["text"]
    assert "{" not in document["text"]


def test_other_consents_do_not_exist(client: TerminalClient) -> None:
    assert problem(client.get("/consents/advertising")) == (404, "not_found")
    assert problem(client.get(f"/consents/..%2F{PERSONAL_DATA}"))[0] == 404


def test_first_choices_at_the_same_moment_are_all_saved(resident: TerminalClient) -> None:
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: resident.put("/subscriptions", wanted(*ALL)), range(6)))
    assert [answer.status_code for answer in answers] == [200] * 6
