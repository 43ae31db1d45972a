"""Bills and their documents."""

from __future__ import annotations

from datetime import date
from functools import partial

from fastapi import APIRouter, Response

from cabinet.api import examples, more_examples
from cabinet.api.access import AResident, TheCabinet
from cabinet.api.problems import problems
from cabinet.api.writing import Once, respond
from cabinet.bills.listing import bill_document, check_recent, recent_bills
from cabinet.bills.sending import BillLinks, send_bill
from domain.bills import Bill
from domain.contacts import ContactFault
from domain.errors import ContactRefused, NotFound, TooManyAttempts
from domain.wire import DocumentLink, DocumentSent

PDF = "application/pdf"

router = APIRouter(prefix="/bills", tags=["Квитанции"])


@router.get(
    "",
    summary="The bills of the last three closed periods, newest first",
    responses=examples.answer([examples.BILL]),
)
def bills(resident: AResident, cabinet: TheCabinet) -> list[Bill]:
    """What each comes to, and the digest of its document: empty where billing sent none."""
    with cabinet.reading() as db:
        return recent_bills(db, resident.account_number)


@router.get(
    "/{period}/pdf",
    summary="A bill's document",
    response_class=Response,
    responses=problems(NotFound()) | {200: {"description": "The PDF", "content": {PDF: {}}}},
)
def bill_pdf(period: date, resident: AResident, cabinet: TheCabinet) -> Response:
    """Byte for byte what billing delivered, or made by the cabinet of the figures."""
    with cabinet.reading() as db:
        check_recent(db, resident.account_number, period)
    return Response(bill_document(cabinet, resident.account_number, period), media_type=PDF)


@router.post(
    "/{period}/link",
    status_code=201,
    response_model=DocumentLink,
    summary="A link that opens this one document on a phone",
    responses=examples.answer(more_examples.DOCUMENT_LINK, 201)
    | problems(NotFound(), TooManyAttempts(60)),
)
def link(period: date, resident: AResident, cabinet: TheCabinet, once: Once) -> Response:
    """For a quarter of an hour, unless the company's settings say otherwise."""
    links, secret = BillLinks(cabinet.settings.pages), once.request.key
    work = partial(links.make, visit=resident, period=period, secret=secret, now=cabinet.clock())
    answer = once(resident.account_number, work, status=201)
    return respond(links.unsealed(answer, secret))


@router.post(
    "/{period}/letter",
    status_code=202,
    response_model=DocumentSent,
    summary="Send the document to the confirmed e-mail address",
    responses=examples.answer(more_examples.DOCUMENT_SENT, 202)
    | problems(NotFound(), ContactRefused(ContactFault.EMAIL_MISSING), TooManyAttempts(60)),
)
def letter(period: date, resident: AResident, cabinet: TheCabinet, once: Once) -> Response:
    """Attached to a letter that goes through the outbox."""
    work = partial(send_bill, visit=resident, period=period, now=cabinet.clock())
    return respond(once(resident.account_number, work, status=202))
