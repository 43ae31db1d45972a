"""What a resident takes home of the readings given at terminals."""

from __future__ import annotations

from functools import partial

from fastapi import APIRouter, Response

from cabinet.acknowledgements.document import Acknowledgement
from cabinet.acknowledgements.given import given_lately
from cabinet.acknowledgements.rendering import render
from cabinet.acknowledgements.sending import AcknowledgementDesk
from cabinet.api import examples
from cabinet.api.access import AResident, TheCabinet
from cabinet.api.bills import PDF
from cabinet.api.problems import problems
from cabinet.api.writing import Once, respond
from domain.contacts import ContactFault
from domain.errors import ContactRefused, NotFound, TooManyAttempts
from domain.registration import Confirmation
from domain.wire import AcknowledgementRequest, AcknowledgementSent

router = APIRouter(tags=["Показания"])

_REQUEST = AcknowledgementRequest(way=Confirmation.EMAIL)
_SENT = AcknowledgementSent(sent_to="a•••@example.org")


@router.get(
    "/acknowledgement",
    summary="The readings given at terminals lately, to be printed",
    response_class=Response,
    responses=problems(NotFound()) | {200: {"description": "The PDF", "content": {PDF: {}}}},
)
def acknowledgement(resident: AResident, cabinet: TheCabinet) -> Response:
    """Those that still hold, of this visit and of the open periods, with their numbers."""
    with cabinet.reading() as db:
        given = given_lately(db, resident, cabinet.settings.readings.rules_for, cabinet.today())
    company = cabinet.settings.company
    document = Acknowledgement(
        company=company.name,
        given=given,
        page=cabinet.page_links.receipt_page,
        time_zone=company.time_zone,
    )
    return Response(render(document), media_type=PDF)


@router.post(
    "/acknowledgements",
    status_code=202,
    response_model=AcknowledgementSent,
    summary="Send the same to the phone or the e-mail",
    responses=examples.answer(_SENT, 202)
    | problems(NotFound(), ContactRefused(ContactFault.EMAIL_MISSING), TooManyAttempts(60)),
    openapi_extra=examples.body(_REQUEST),
)
def send(
    wanted: AcknowledgementRequest, resident: AResident, cabinet: TheCabinet, once: Once
) -> Response:
    """E-mail: the confirmed address, the whole of it. SMS: the confirmed phone, or the notices'."""
    desk = AcknowledgementDesk(
        cabinet.page_links.receipt_page, cabinet.settings.readings.rules_for, cabinet.today()
    )
    work = partial(desk.send, visit=resident, way=wanted.way, now=cabinet.clock())
    return respond(once(resident.account_number, work, status=202))
