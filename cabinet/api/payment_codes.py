"""Payment codes."""

from __future__ import annotations

from fastapi import APIRouter

from cabinet.api import examples
from cabinet.api.access import AResident, TheCabinet
from cabinet.api.problems import problems
from cabinet.payments.desk import payment_desk, payment_order
from domain.errors import AmountRefused, TooManyAttempts
from domain.payments import PaymentCode
from domain.wire import PaymentRequest

router = APIRouter(tags=["Оплата"])


@router.post(
    "/payment-codes",
    summary="What goes into a payment's QR code",
    responses=examples.answer(examples.PAYMENT_CODE)
    | problems(AmountRefused(), TooManyAttempts(60)),
    openapi_extra=examples.body(examples.PAYMENT_REQUEST),
)
def payment_code(wanted: PaymentRequest, resident: AResident, cabinet: TheCabinet) -> PaymentCode:
    """A text of GOST R 56042-2014 for a bank's scanner, or a link for the phone's camera.

    When the wanted way has no code now, it is the next one, and `ways` leaves the other out. It
    carries no Idempotency-Key: asked again it gives another code for the same payment.
    """
    most = cabinet.settings.company.payment_limit
    with cabinet.reading() as db:
        order = payment_order(db, resident.account_number, wanted, most, cabinet.today())
    return payment_desk(cabinet).code(order, wanted.way)
