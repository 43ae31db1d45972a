"""What became of a reading, for whoever has its number and that of its account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.tables import OperatorRequestRow, ReadingRow
from domain.periods import Period
from domain.readings import Refusal
from domain.receipts import receipt_number

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Fate(StrEnum):
    """What became of a reading. WITHDRAWN: deleted by who gave it, or replaced."""

    ACCEPTED = "accepted"
    SETTLED = "settled"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What may be told: no name, no value. `period` is not known of what was never taken."""

    number: str
    fate: Fate
    given_at: datetime
    period: Period | None = None
    refusal: Refusal | None = None


def look_up(db: Session, account_number: str, number: str) -> Known | None:
    """What is known under that number; None for a number or an account that is unknown."""
    wanted = select(ReadingRow).where(
        ReadingRow.account_number == account_number,
        ReadingRow.number == number,
        ReadingRow.captured_at.is_not(None),
    )
    row = db.scalars(wanted.order_by(ReadingRow.deleted_at.is_not(None)).limit(1)).first()
    return _never_taken(db, account_number, number) if row is None else _known(row, number)


def _known(row: ReadingRow, number: str) -> Known:
    assert row.captured_at is not None  # noqa: S101 - others are not looked for
    if row.refusal is not None:
        fate = Fate.REFUSED
    elif row.deleted_at is not None:
        fate = Fate.WITHDRAWN
    else:
        fate = Fate.SETTLED if row.settled else Fate.ACCEPTED
    return Known(
        number=number,
        fate=fate,
        given_at=row.captured_at,
        period=Period(row.period),
        refusal=row.refusal,
    )


def _never_taken(db: Session, account_number: str, number: str) -> Known | None:
    """A reading that a terminal had accepted and the cabinet could not: its request remains."""
    wanted = select(OperatorRequestRow).where(
        OperatorRequestRow.account_number == account_number,
        OperatorRequestRow.reading_id.is_not(None),
        OperatorRequestRow.refusal.is_not(None),
    )
    for row in db.scalars(wanted):
        if receipt_number(row.reading_id or "") == number:
            return Known(
                number=number, fate=Fate.REFUSED, given_at=row.made_at, refusal=row.refusal
            )
    return None
