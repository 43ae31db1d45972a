"""`GET acknowledgement` and `POST acknowledgements`: what was given lately, and no more."""

from __future__ import annotations

from uuid import uuid4

import pytest
from sqlalchemy import select

from cabinet.cabinet import Cabinet
from cabinet.tables import (
    AccountRow,
    AuditEventRow,
    CredentialRow,
    NoticeContactsRow,
    OutboundMessageRow,
)
from domain.receipts import format_receipt_number, receipt_number
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import NOON, StoppedClock
from tests.cabinet.pdf_pages import texts
from tests.cabinet.samples import ANNA, BORIS, COLD, POWER

EMAIL, PHONE, NOTICES_PHONE = "anna@example.org", "+79041234518", "+79041110022"


def give(client: TerminalClient, meter_id: str = COLD, **values: str) -> str:
    """Give a reading; the answer is its id."""
    body = {
        "reading_id": str(uuid4()),
        "meter_id": meter_id,
        "values": values or {"T1": "404.250"},
        "captured_at": NOON.isoformat(),
        "visit_id": client.visit_id,
    }
    answer = client.post("/readings", body)
    assert answer.status_code == 201, answer.text
    return str(body["reading_id"])


def number_of(reading_id: str) -> str:
    return format_receipt_number(receipt_number(reading_id))


def page_text(client: TerminalClient) -> str:
    answer = client.get("/acknowledgement")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    (text,) = texts(answer.content)
    return text


def outbox(cabinet: Cabinet) -> list[OutboundMessageRow]:
    with cabinet.reading() as db:
        rows = list(db.scalars(select(OutboundMessageRow)))
        db.expunge_all()
    return rows


def contacts(cabinet: Cabinet, *, email: str | None = None, phone: str | None = None) -> None:
    """What Anna confirmed."""
    with cabinet.writing() as db:
        row = db.get_one(CredentialRow, ANNA)
        row.email, row.phone = email, phone


def test_all_that_holds_of_this_visit_is_on_the_paper(resident: TerminalClient) -> None:
    before = give(resident)
    resident.sign_in()
    power = give(resident, POWER, T1="9200", T2="4080")
    replaced = give(resident)
    last = give(resident, T1="404.500")

    text = page_text(resident)

    assert number_of(power) in text
    assert number_of(last) in text
    assert "404,500 м³" in text
    assert number_of(before) not in text, "it was replaced"
    assert number_of(replaced) not in text


def test_a_reading_of_an_earlier_visit_is_on_it_while_its_period_is_open(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    """One that came late could not be printed in its own visit."""
    contacts(cabinet, email=EMAIL)
    late = give(resident)
    clock.forward(days=2)
    resident.sign_in()
    assert number_of(late) in page_text(resident)
    assert resident.post("/acknowledgements", {"way": "email"}).status_code == 202
    (letter,) = outbox(cabinet)
    assert number_of(late) in (letter.fields or {})["readings"]
    clock.forward(days=20)  # December
    resident.sign_in()
    assert resident.get("/acknowledgement").status_code == 404


def test_another_account_sees_nothing_of_it(resident: TerminalClient) -> None:
    give(resident)
    resident.sign_in(BORIS)
    assert resident.get("/acknowledgement").json()["code"] == "not_found"


def test_without_a_reading_there_is_nothing_to_acknowledge(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    contacts(cabinet, email=EMAIL)
    assert resident.get("/acknowledgement").status_code == 404
    withdrawal = {
        "reading_id": give(resident),
        "meter_id": COLD,
        "withdrawn_at": NOON.isoformat(),
        "visit_id": resident.visit_id,
    }
    assert resident.post("/withdrawals", withdrawal).status_code == 204
    assert resident.get("/acknowledgement").status_code == 404
    answer = resident.post("/acknowledgements", {"way": "email"})
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_after_the_visit_nobody_gets_it(resident: TerminalClient) -> None:
    give(resident)
    resident.delete("/sessions/current")
    assert resident.get("/acknowledgement").json()["code"] == "visit_ended"


def test_by_letter_to_the_confirmed_address(resident: TerminalClient, cabinet: Cabinet) -> None:
    contacts(cabinet, email=EMAIL)
    reading = give(resident, POWER, T1="9200", T2="4080")

    answer = resident.post("/acknowledgements", {"way": "email"})

    assert (answer.status_code, answer.json()) == (202, {"sent_to": "a•••@example.org"})
    (letter,) = outbox(cabinet)
    assert (letter.kind, letter.channel, letter.recipient) == ("acknowledgement", "email", EMAIL)
    line = (letter.fields or {})["readings"].replace("\N{NO-BREAK SPACE}", " ")
    assert line == (
        "Электроснабжение, прибор № 20481733: день 9 200, ночь 4 080 кВт·ч. "
        f"Номер {number_of(reading)}"
    )
    assert (letter.fields or {})["page"].endswith("/p/receipt")


@pytest.mark.parametrize(
    ("confirmed", "wished", "to"),
    [(PHONE, NOTICES_PHONE, PHONE), (None, NOTICES_PHONE, NOTICES_PHONE)],
)
def test_by_text_to_the_phone_that_is_known_best(
    resident: TerminalClient, cabinet: Cabinet, confirmed: str | None, wished: str, to: str
) -> None:
    contacts(cabinet, phone=confirmed)
    with cabinet.writing() as db:
        db.add(NoticeContactsRow(account_number=ANNA, phone=wished, saved_at=NOON))
    first, second = give(resident, POWER, T1="9200", T2="4080"), give(resident)

    answer = resident.post("/acknowledgements", {"way": "sms"})

    assert answer.status_code == 202
    assert answer.json()["sent_to"] == f"+7 904 •••-••-{to[-2:]}"
    (text,) = outbox(cabinet)
    assert (text.kind, text.channel, text.recipient) == ("acknowledgement", "sms", to)
    numbers = (text.fields or {})["numbers"].split(", ")
    assert sorted(numbers) == sorted([number_of(first), number_of(second)])


@pytest.mark.parametrize(("way", "fault"), [("email", "email_missing"), ("sms", "phone_missing")])
def test_a_missing_contact_is_said(
    resident: TerminalClient, cabinet: Cabinet, way: str, fault: str
) -> None:
    with cabinet.writing() as db:
        row = db.get_one(AccountRow, ANNA)
        row.phone, row.email = None, EMAIL  # the company's own address is not a confirmed one
    give(resident)
    problem = resident.post("/acknowledgements", {"way": way})
    assert problem.status_code == 422
    assert (problem.json()["code"], problem.json()["fault"]) == ("contact_refused", fault)
    assert outbox(cabinet) == []


def test_the_same_key_sends_once_and_too_many_are_refused(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    contacts(cabinet, email=EMAIL)
    give(resident)
    key = str(uuid4())
    for _ in range(2):
        assert resident.post("/acknowledgements", {"way": "email"}, key=key).status_code == 202
    assert len(outbox(cabinet)) == 1
    answers = [resident.post("/acknowledgements", {"way": "email"}) for _ in range(10)]
    assert [answer.status_code for answer in answers] == [202] * 9 + [429]
    with cabinet.reading() as db:
        events = select(AuditEventRow.outcome).where(AuditEventRow.action == "send_acknowledgement")
        assert sorted(db.scalars(events)) == ["done"] * 10 + ["locked"]
