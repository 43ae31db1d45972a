"""The bills that a resident sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.tables import BillRow
from domain.bills import BILLS_KEPT, Bill
from domain.errors import NotFound
from domain.money import Kopecks
from domain.periods import Period

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.orm import Session


def recent_bills(db: Session, account_number: str) -> list[Bill]:
    """The bills of the last closed periods, newest first."""
    return [
        Bill(period=Period(row.period), total=Kopecks(row.total), sha256=row.sha256, size=row.size)
        for row in _recent(db, account_number)
    ]


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """Where the bill store keeps a document, and its digest in hex."""

    file_key: str
    sha256: str


def recent_document(db: Session, account_number: str, period: date) -> KeptDocument:
    """The document of one of them; raises NotFound for any other period."""
    for row in _recent(db, account_number):
        if row.period == period:
            return KeptDocument(row.file_key, row.sha256)
    raise NotFound


def _recent(db: Session, account_number: str) -> Sequence[BillRow]:
    wanted = select(BillRow).where(BillRow.account_number == account_number)
    return db.scalars(wanted.order_by(BillRow.period.desc()).limit(BILLS_KEPT)).all()
