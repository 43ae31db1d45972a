"""What became of a reading or a request, for whoever has its number and that of its account."""

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
    """What became of a reading, or of a request to an operator.

    WITHDRAWN: deleted by who gave it, or replaced.
    """

    ACCEPTED = "accepted"
    SETTLED = "settled"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    ASKED = "asked"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What may be told: no name, no value, no answer of an operator.

    `period` is not known of what was never taken, and of requests.
    """

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
    return _request(db, account_number, number) if row is None else _known(row, number)


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


def _request(db: Session, account_number: str, number: str) -> Known | None:
    """A request that a resident left, or a reading that the cabinet could not take late.

    Numbers of requests are kept nowhere: an account has few of them to look through.
    """
    wanted = select(OperatorRequestRow).where(OperatorRequestRow.account_number == account_number)
    rows = (row for row in db.scalars(wanted) if receipt_number(row.request_id) == number)
    row = next(rows, None)
    if row is None:
        return None
    return Known(number=number, fate=_fate(row), given_at=row.made_at, refusal=row.refusal)


def _fate(row: OperatorRequestRow) -> Fate:
    if row.refusal is not None:
        return Fate.REFUSED
    return Fate.ASKED if row.closed_at is None else Fate.ANSWERED
