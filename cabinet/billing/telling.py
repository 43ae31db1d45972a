"""The notice that billing refused a reading, where the resident wishes to have notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.contacts.telling import send_notice
from cabinet.outbound.outbox import LetterKind, TextKind
from cabinet.tables import MeterRow, ReadingRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


def tell_not_counted(db: Session, refused: ReadingRow, now: datetime) -> None:
    """Tell it by the ways that the account's resident chose."""
    kinds = (TextKind.READING_NOT_COUNTED, LetterKind.READING_NOT_COUNTED)
    note = {"note": refused.note or ""}
    send_notice(db, refused.account_number, now, kinds, _fields(db, refused), note)


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
