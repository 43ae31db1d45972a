"""Payment codes."""

from __future__ import annotations

from fastapi import APIRouter

from cabinet.api import examples
from cabinet.api.access import AResident, TheCabinet
from cabinet.api.problems import problems
from cabinet.payments import code_for
from domain.errors import AmountRefused
from domain.payments import PaymentCode
from domain.wire import PaymentRequest

router = APIRouter(tags=["Оплата"])


@router.post(
    "/payment-codes",
    summary="The text of a payment QR code (GOST R 56042-2014)",
    responses=examples.answer(examples.PAYMENT_CODE) | problems(AmountRefused()),
    openapi_extra=examples.body(examples.PAYMENT_REQUEST),
)
def payment_code(wanted: PaymentRequest, resident: AResident, cabinet: TheCabinet) -> PaymentCode:
    """Changes nothing: it carries no Idempotency-Key."""
    most = cabinet.settings.company.payment_limit
    with cabinet.reading() as db:
        return code_for(db, resident.account_number, wanted, most, cabinet.today())
