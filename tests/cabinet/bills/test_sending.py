"""«На телефон» and «На e-mail», over real HTTP."""

from __future__ import annotations

import logging
from uuid import uuid4

import pytest
import requests
from sqlalchemy import delete, select

from cabinet.cabinet import Cabinet
from cabinet.outbound.mime import Letterhead, letter
from cabinet.outbound.outbox import MessageChannel
from cabinet.outbound.parcel import Refused
from cabinet.outbound.worker import Worker
from cabinet.security.limits import BILLS_OF_ACCOUNT
from cabinet.tables import (
    BillRow,
    ChargeRow,
    CredentialRow,
    IdempotencyKeyRow,
    OneTimeTokenRow,
    OutboundMessageRow,
)
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.outbound.conftest import ToldSender
from tests.cabinet.outbound.parcels import ANNA_AT
from tests.cabinet.samples import ANNA, OCTOBER, PDF

LINK, LETTER = "/bills/2026-10-01/link", "/bills/2026-10-01/letter"
CONTENT = PDF + f"{ANNA} 2026-10-01".encode()


@pytest.fixture
def confirmed(cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.get_one(CredentialRow, ANNA).email = ANNA_AT


def path_of(url: str) -> str:
    base = "http://127.0.0.1:8080"
    assert url.startswith(f"{base}/p/bill/")
    return url.removeprefix(base)


def linked(resident: TerminalClient) -> str:
    answer = resident.post(LINK)
    assert answer.status_code == 201, answer.text
    assert answer.json()["good_until"] == "2026-11-20T07:15:00Z"
    return path_of(answer.json()["url"])


def get(url: str, **headers: str) -> requests.Response:
    return requests.get(url, headers=headers, timeout=30)


def test_a_link_gives_this_document_and_nothing_else(
    resident: TerminalClient, cabinet_url: str
) -> None:
    url = cabinet_url + linked(resident)
    for _ in range(2):  # to look at it, and to save it
        answer = get(url)
        assert (answer.status_code, answer.content) == (200, CONTENT)
    headers = answer.headers
    assert headers["Content-Type"] == "application/pdf"
    assert headers["Content-Disposition"] == 'inline; filename="kvitanciya-2026-10.pdf"'
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Robots-Tag"] == "noindex, nofollow"
    assert "Set-Cookie" not in headers
    assert ANNA not in url


def test_a_link_to_a_bill_of_figures_gives_the_made_one(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    with cabinet.writing() as db:
        db.execute(delete(BillRow))
    assert get(cabinet_url + linked(resident)).content.startswith(b"%PDF-")


@pytest.mark.parametrize("later", [{"minutes": 15}, {"days": 400}])
def test_after_its_time_the_link_says_so(
    resident: TerminalClient, cabinet_url: str, clock: StoppedClock, later: dict[str, float]
) -> None:
    path = linked(resident)
    clock.forward(minutes=14)
    assert get(cabinet_url + path).status_code == 200
    clock.forward(**later)
    answer = get(cabinet_url + path)
    assert answer.status_code == 410
    assert "Ссылка больше не действует" in answer.text
    assert "This link no longer works" in get(f"{cabinet_url}{path}?lang=en").text


def test_a_link_that_nobody_made_is_dead(cabinet_url: str) -> None:
    answer = get(f"{cabinet_url}/p/bill/{uuid4()}")
    assert answer.status_code == 410
    assert requests.post(f"{cabinet_url}/p/bill/{uuid4()}", timeout=30).status_code == 404


def test_a_token_for_something_else_opens_no_bill(
    resident: TerminalClient, cabinet: Cabinet, cabinet_url: str
) -> None:
    path = linked(resident)
    with cabinet.writing() as db:
        db.scalars(select(OneTimeTokenRow)).one().purpose = "recover"
    assert get(cabinet_url + path).status_code == 410


def test_a_repeated_request_has_the_same_link_and_no_token_is_kept(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    key = str(uuid4())
    first, again = (resident.post(LINK, key=key).json() for _ in range(2))
    assert first == again
    token = first["url"].rpartition("/")[2]
    with cabinet.reading() as db:
        kept = [row.body for row in db.scalars(select(IdempotencyKeyRow))]
        tokens = list(db.scalars(select(OneTimeTokenRow.token_sha256)))
    assert len(tokens) == 1
    assert all(token not in words for words in [*kept, *tokens])


def test_links_and_letters_are_for_the_last_three_bills(resident: TerminalClient) -> None:
    for wanted in ("link", "letter"):
        answer = resident.post(f"/bills/2026-07-01/{wanted}")
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.usefixtures("confirmed")
def test_a_letter_carries_the_document(
    resident: TerminalClient, cabinet: Cabinet, caplog: pytest.LogCaptureFixture
) -> None:
    answer = resident.post(LETTER)
    assert (answer.status_code, answer.json()) == (202, {"sent_to": "a•••@example.org"})
    with cabinet.reading() as db:
        row = db.scalars(select(OutboundMessageRow)).one()
        assert row.fields == {"period": "2026-10-01"}

    sender = ToldSender()
    with caplog.at_level(logging.INFO):
        assert Worker(cabinet, MessageChannel.EMAIL, sender).send_due() == 1

    (parcel,) = sender.sent
    head = Letterhead("cabinet@example.org")
    message = letter(parcel, head)
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "kvitanciya-2026-10.pdf"
    assert attached.get_content() == CONTENT
    body = message.get_body(("plain",))
    assert body is not None
    assert "за октябрь\N{NO-BREAK SPACE}2026" in body.get_content()
    assert message["Subject"] == "Квитанция на оплату"
    assert message.as_bytes() == letter(parcel, head).as_bytes()
    assert ANNA not in caplog.text


@pytest.mark.usefixtures("confirmed")
def test_a_letter_carries_what_is_true_when_it_goes_out(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    with cabinet.writing() as db:
        db.execute(delete(BillRow).where(BillRow.period == OCTOBER))
    before = resident.get("/bills/2026-10-01/pdf").content
    resident.post(LETTER)
    with cabinet.writing() as db:
        for charge in db.scalars(select(ChargeRow).where(ChargeRow.period == OCTOBER)):
            charge.charged += 1
            charge.due += 1

    sender = ToldSender()
    Worker(cabinet, MessageChannel.EMAIL, sender).send_due()

    attachment = sender.sent[0].attachment
    assert attachment is not None
    assert attachment.content != before
    assert attachment.content == resident.get("/bills/2026-10-01/pdf").content


@pytest.mark.usefixtures("confirmed")
def test_a_letter_about_a_bill_that_is_gone_is_given_up(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    resident.post(LETTER)
    with cabinet.writing() as db:
        db.execute(delete(BillRow))
        db.execute(delete(ChargeRow))

    sender = ToldSender()
    assert Worker(cabinet, MessageChannel.EMAIL, sender).send_due() == 0

    with cabinet.reading() as db:
        row = db.scalars(select(OutboundMessageRow)).one()
        assert (row.state, row.last_error) == ("failed", str(Refused("there is no such bill")))


@pytest.mark.usefixtures("confirmed")
def test_a_document_that_cannot_be_read_now_is_sent_later(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    resident.post(LETTER)
    with cabinet.reading() as db:
        key = db.get_one(BillRow, (ANNA, OCTOBER)).file_key
    cabinet.bills.remove(key)

    assert Worker(cabinet, MessageChannel.EMAIL, ToldSender()).send_due() == 0

    with cabinet.reading() as db:
        assert db.scalars(select(OutboundMessageRow)).one().state == "pending"


def test_without_a_confirmed_address_there_is_no_letter(resident: TerminalClient) -> None:
    answer = resident.post(LETTER)
    assert answer.status_code == 422
    assert (answer.json()["code"], answer.json()["fault"]) == ("contact_refused", "email_missing")


@pytest.mark.usefixtures("confirmed")
def test_letters_are_counted(resident: TerminalClient) -> None:
    for _ in range(BILLS_OF_ACCOUNT.most):
        assert resident.post(LETTER).status_code == 202
    answer = resident.post(LETTER)
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_attempts")
