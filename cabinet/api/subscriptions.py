"""Additional services and the consents to them (manual, section 4.1.1)."""

from __future__ import annotations

from functools import partial

from fastapi import APIRouter, Response

from cabinet.api import examples, more_examples
from cabinet.api.access import AResident, TheCabinet
from cabinet.api.problems import problems
from cabinet.api.writing import Once, respond
from cabinet.contacts.consents import consent_document
from cabinet.contacts.subscriptions import SubscriptionDesk, subscriptions_of
from domain.contacts import ContactFault, Subscriptions
from domain.errors import ContactRefused, NotFound
from domain.registration import ConsentDocument

router = APIRouter(tags=["Дополнительные услуги"])


@router.get(
    "/subscriptions",
    summary="What the resident has sent",
    responses=examples.answer(more_examples.SUBSCRIPTIONS),
)
def subscriptions(resident: AResident, cabinet: TheCabinet) -> Subscriptions:
    """Phone and e-mail are the company's data until the resident saves others."""
    with cabinet.reading() as db:
        return subscriptions_of(db, resident.account_number)


@router.put(
    "/subscriptions",
    response_model=Subscriptions,
    summary="Save what is to be sent, and where to",
    responses=examples.answer(more_examples.SUBSCRIPTIONS)
    | problems(ContactRefused(ContactFault.PHONE_MISSING)),
    openapi_extra=examples.body(more_examples.SUBSCRIPTIONS),
)
def save(wanted: Subscriptions, resident: AResident, cabinet: TheCabinet, once: Once) -> Response:
    """What is chosen is agreed to, in its present text; what is not is withdrawn."""
    desk = SubscriptionDesk(cabinet.settings.company.name)
    work = partial(desk.save, visit=resident, wanted=wanted, now=cabinet.clock())
    return respond(once(resident.account_number, work, status=200))


@router.get(
    "/consents/{kind}",
    summary="A text to agree to",
    responses=examples.answer(more_examples.CONSENT) | problems(NotFound()),
)
def consent(kind: str, cabinet: TheCabinet) -> ConsentDocument:
    """`personal_data`, `sms_notices`, `email_notices` or `bill_by_email`."""
    return consent_document(kind, cabinet.settings.company.name)
