"""The notice that a late reading was not taken, where the resident wishes to have notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.contacts.telling import send_notice
from cabinet.outbound.outbox import LetterKind, TextKind
from cabinet.tables import MeterRow
from domain.receipts import format_receipt_number, receipt_number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.tables import OperatorRequestRow


def tell_refused(db: Session, request: OperatorRequestRow, now: datetime) -> None:
    """Send what `request` is about by the ways that its account's resident chose."""
    kinds = (TextKind.READING_REFUSED, LetterKind.READING_REFUSED)
    send_notice(db, request.account_number, now, kinds, _fields(db, request))


def _fields(db: Session, request: OperatorRequestRow) -> Mapping[str, str]:
    meter = db.get_one(MeterRow, (request.account_number, request.meter_id))
    return {
        "utility": meter.utility,
        "serial_number": meter.serial_number,
        "given_at": request.made_at.isoformat(),
        "number": format_receipt_number(receipt_number(request.request_id)),
        "refusal": request.refusal or "",
    }
