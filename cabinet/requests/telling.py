"""The notice that a late reading was not taken, where the resident wishes to have notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.contacts.subscriptions import subscriptions_of
from cabinet.outbound.outbox import (
    Letter,
    LetterKind,
    TextKind,
    TextMessage,
    put_letter,
    put_text,
)
from cabinet.tables import MeterRow
from domain.contacts import Subscription
from domain.receipts import format_receipt_number, receipt_number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.tables import OperatorRequestRow


def tell_refused(db: Session, request: OperatorRequestRow, now: datetime) -> None:
    """Send what `request` is about by the ways that its account's resident chose."""
    number = request.account_number
    wished = subscriptions_of(db, number)
    fields = _fields(db, request)
    if Subscription.SMS_NOTICES in wished.chosen and wished.phone:
        text = TextMessage(
            account_number=number, to=wished.phone, kind=TextKind.READING_REFUSED, fields=fields
        )
        put_text(db, now, text)
    if Subscription.EMAIL_NOTICES in wished.chosen and wished.email:
        letter = Letter(
            account_number=number, to=wished.email, kind=LetterKind.READING_REFUSED, fields=fields
        )
        put_letter(db, now, letter)


def _fields(db: Session, request: OperatorRequestRow) -> Mapping[str, str]:
    meter = db.get_one(MeterRow, (request.account_number, request.meter_id))
    return {
        "utility": meter.utility,
        "serial_number": meter.serial_number,
        "given_at": request.made_at.isoformat(),
        "number": format_receipt_number(receipt_number(request.request_id)),
        "refusal": request.refusal or "",
    }
