"""The bills that a resident sees, and their documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from cabinet.bills.making import made_document
from cabinet.tables import BillRow, ChargeRow
from domain.bills import BILLS_KEPT, Bill
from domain.errors import NotFound
from domain.money import Kopecks
from domain.periods import Period

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy.orm import Session

    from cabinet.cabinet import Cabinet


def recent_bills(db: Session, account_number: str) -> list[Bill]:
    """The bills of the last closed periods, newest first: billing's, or of its figures alone."""
    delivered = _delivered(db, account_number)
    figures = _figures(db, account_number)
    periods = sorted({*delivered, *figures}, reverse=True)[:BILLS_KEPT]
    return [
        delivered.get(period) or Bill(period=period, total=figures[period], sha256="", size=0)
        for period in periods
    ]


def check_recent(db: Session, account_number: str, period: date) -> None:
    """Raises NotFound for a period of which the resident sees no bill."""
    if all(bill.period != period for bill in recent_bills(db, account_number)):
        raise NotFound


def bill_document(cabinet: Cabinet, account_number: str, period: date) -> bytes:
    """The document of a bill: billing's byte for byte, or the cabinet's own.

    Raises NotFound, BillDamaged, NoPayee.
    """
    with cabinet.reading() as db:
        row = db.get(BillRow, (account_number, period))
        if row is not None:
            db.expunge(row)
    if row is None:
        return made_document(cabinet, account_number, period)
    return cabinet.bills.read(row.file_key, row.sha256)


def _delivered(db: Session, account_number: str) -> Mapping[Period, Bill]:
    wanted = select(BillRow).where(BillRow.account_number == account_number)
    rows = db.scalars(wanted.order_by(BillRow.period.desc()).limit(BILLS_KEPT))
    return {
        Period(row.period): Bill(
            period=Period(row.period), total=Kopecks(row.total), sha256=row.sha256, size=row.size
        )
        for row in rows
    }


def _figures(db: Session, account_number: str) -> Mapping[Period, Kopecks]:
    """What the charges of the last periods come to."""
    due = func.sum(ChargeRow.due)
    wanted = (
        select(ChargeRow.period, due)
        .where(ChargeRow.account_number == account_number)
        .group_by(ChargeRow.period)
        .order_by(ChargeRow.period.desc())
        .limit(BILLS_KEPT)
    )
    return {Period(period): Kopecks(int(total)) for period, total in db.execute(wanted)}
