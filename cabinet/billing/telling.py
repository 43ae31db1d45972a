"""The notice that billing refused a reading, where the resident wishes to have notices."""

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
from cabinet.tables import MeterRow, ReadingRow
from domain.contacts import Subscription

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


def tell_not_counted(db: Session, refused: ReadingRow, now: datetime) -> None:
    """Tell it by the ways that the account's resident chose."""
    account = refused.account_number
    wished = subscriptions_of(db, account)
    fields = _fields(db, refused)
    if Subscription.SMS_NOTICES in wished.chosen and wished.phone:
        text = TextMessage(
            account_number=account,
            to=wished.phone,
            kind=TextKind.READING_NOT_COUNTED,
            fields=fields,
        )
        put_text(db, now, text)
    if Subscription.EMAIL_NOTICES in wished.chosen and wished.email:
        letter = Letter(
            account_number=account,
            to=wished.email,
            kind=LetterKind.READING_NOT_COUNTED,
            fields=fields | {"note": refused.note or ""},
        )
        put_letter(db, now, letter)


def _fields(db: Session, refused: ReadingRow) -> dict[str, str]:
    assert refused.captured_at is not None  # noqa: S101 - others cannot be refused
    assert refused.refusal is not None  # noqa: S101
    meter = db.get_one(MeterRow, (refused.account_number, refused.meter_id))
    return {
        "utility": meter.utility,
        "serial_number": meter.serial_number,
        "given_at": refused.captured_at.isoformat(),
        "refusal": refused.refusal,
    }
