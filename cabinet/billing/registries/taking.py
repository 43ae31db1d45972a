"""Moves a checked registry into the cabinet: each payment is allotted to utilities on its way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, delete, exists, func, insert, select, tuple_
from sqlalchemy.orm import Session

from cabinet.charges import balances_of
from cabinet.payments.payees import Payees, all_payees
from cabinet.payments.received import delivered
from cabinet.tables import RegistryPaymentRow
from domain.charges import UtilityBalance
from domain.money import Kopecks
from domain.payment_allotment import allot
from domain.periods import add_months
from domain.utilities import Utility

PAGE = 500
"""Payments that are in memory at once."""


def forget(db: Session, registry_id: str) -> None:
    """Take back what this registry said before."""
    db.execute(delete(RegistryPaymentRow).where(RegistryPaymentRow.registry_id == registry_id))


def take_payments(db: Session, staged: Table, registry_id: str) -> int:
    """Allot and keep what nobody else has told of; how many payments these were."""
    taken = 0
    for page in _pages(db, staged, registry_id):
        rows = [row | {"registry_id": registry_id} for row in _allotted(db, page)]
        db.execute(insert(RegistryPaymentRow), rows)
        db.expunge_all()
        taken += len(page)
    return taken


def count_new(db: Session, staged: Table, registry_id: str = "") -> int:
    """How many payments nobody but that registry has told of; without one, nobody at all.

    There may be such in a registry that was taken: another one had them, too, and was corrected.
    """
    new = select(func.count()).select_from(staged).where(*_is_new(staged, registry_id))
    return db.scalar(new) or 0


def _is_new(staged: Table, registry_id: str) -> tuple[ColumnElement[bool], ...]:
    """Neither delivered by billing nor in another registry."""
    row, kept = staged.c, RegistryPaymentRow
    told = exists().where(
        kept.account_number == row.account_number,
        kept.payment_id == row.payment_id,
        kept.registry_id != registry_id,
    )
    return ~delivered(row.account_number, row.payment_id), ~told


def _pages(db: Session, staged: Table, registry_id: str) -> Iterator[Sequence[Row[Any]]]:
    """The new payments by account, in the order of the file within an account."""
    key = tuple_(staged.c.account_number, staged.c.line)
    page = select(staged).where(*_is_new(staged, registry_id)).order_by(*key).limit(PAGE)
    rows = db.execute(page).all()
    while rows:
        last = tuple_(rows[-1].account_number, rows[-1].line)
        yield rows
        rows = db.execute(page.where(key > last)).all()


def _allotted(db: Session, page: Sequence[Row[Any]]) -> Iterator[dict[str, Any]]:
    owed = balances_of(db, {row.account_number for row in page})
    payees = all_payees(db)
    for row in page:
        lines = owed[row.account_number]
        amount = Kopecks(row.amount)
        shares = {row.utility: amount} if row.utility else allot(amount, _common(lines, payees))
        owed[row.account_number] = [_after(line, row, shares) for line in lines]
        for utility, share in shares.items():
            yield {
                "account_number": row.account_number,
                "payment_id": row.payment_id,
                "utility": utility,
                "paid_at": row.paid_at,
                "received_on": row.received_on,
                "amount": share,
            }


def _common(lines: list[UtilityBalance], payees: Payees) -> list[UtilityBalance]:
    """What the payee of a whole bill is paid for: a utility with its own payee is paid by itself.

    All, where every utility has one: the bank has told too little to do better.
    """
    common = [line for line in lines if payees.with_the_others(line.charge.utility)]
    return common or lines


def _after(line: UtilityBalance, row: Row[Any], shares: dict[Utility, Kopecks]) -> UtilityBalance:
    """What is owed once this payment counts; before the period's end it is in its charge."""
    share = shares.get(line.charge.utility, 0)
    if row.received_on < add_months(line.charge.period, 1):
        return line
    return replace(line, paid_since=Kopecks(line.paid_since + share), due=Kopecks(line.due - share))
