"""Charges by month, and what is due today."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import func, select, tuple_

from cabinet.payments.received import Received, payments_known_until, received_since
from cabinet.tables import ChargeRow
from domain.charges import Balance, Charge, MonthCharges, UtilityBalance, month_charges
from domain.money import Kopecks
from domain.periods import Period, add_months, period_of
from domain.utilities import Utility

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy.orm import Session

_ORDER = {utility: place for place, utility in enumerate(Utility)}


def charges_by_month(db: Session, account_number: str, months: int) -> list[MonthCharges]:
    """The charges of the last closed periods, newest first."""
    newest = _newest_period(db, account_number)
    if newest is None:
        return []
    wanted = select(ChargeRow).where(
        ChargeRow.account_number == account_number,
        ChargeRow.period >= add_months(newest, 1 - months),
    )
    rows = db.scalars(wanted.order_by(ChargeRow.period.desc()))
    return [
        month_charges(Period(period), tuple(in_order(rows_of_period)))
        for period, rows_of_period in groupby(rows, key=lambda row: row.period)
    ]


def newest_charges(db: Session, account_number: str) -> list[Charge]:
    """The newest charge of each utility, in the order of bills."""
    return _newest_charges(db, [account_number]).get(account_number, [])


def balances_of(db: Session, account_numbers: Collection[str]) -> dict[str, list[UtilityBalance]]:
    """What some accounts owe: the newest charge of each utility, less what was paid after it.

    In the order of bills; an account without charges is left out.
    """
    newest = _newest_charges(db, account_numbers)
    if not newest:
        return {}
    since = add_months(min(charge.period for lines in newest.values() for charge in lines), 1)
    payments: dict[str, list[Received]] = defaultdict(list)
    for payment in received_since(db, account_numbers, since):
        payments[payment.account_number].append(payment)
    return {
        account_number: [_utility_balance(charge, payments[account_number]) for charge in charges]
        for account_number, charges in newest.items()
    }


def balance(db: Session, account_number: str, today: date) -> Balance:
    """What an account owes today, by all payments that are known.

    A utility that is no longer charged is left out once nothing is due of it.
    """
    as_of = payments_known_until(db) or today
    lines = balances_of(db, [account_number]).get(account_number, [])
    newest = max((line.charge.period for line in lines), default=period_of(as_of))
    utilities = tuple(line for line in lines if line.due or line.charge.period == newest)
    return Balance(
        as_of=as_of,
        period=newest,
        due=Kopecks(sum(line.due for line in utilities)),
        utilities=utilities,
    )


def _newest_period(db: Session, account_number: str) -> Period | None:
    found = db.scalar(
        select(func.max(ChargeRow.period)).where(ChargeRow.account_number == account_number)
    )
    return None if found is None else Period(found)


def _newest_charges(db: Session, account_numbers: Collection[str]) -> dict[str, list[Charge]]:
    """The newest charge of each utility by account."""
    newest = (
        select(ChargeRow.account_number, ChargeRow.utility, func.max(ChargeRow.period))
        .where(ChargeRow.account_number.in_(account_numbers))
        .group_by(ChargeRow.account_number, ChargeRow.utility)
    )
    key = tuple_(ChargeRow.account_number, ChargeRow.utility, ChargeRow.period)
    rows: dict[str, list[ChargeRow]] = defaultdict(list)
    for row in db.scalars(select(ChargeRow).where(key.in_(newest))):
        rows[row.account_number].append(row)
    return {account_number: in_order(own) for account_number, own in rows.items()}


def _utility_balance(charge: Charge, payments: Iterable[Received]) -> UtilityBalance:
    since = add_months(charge.period, 1)
    paid = sum(
        payment.amount
        for payment in payments
        if payment.utility is charge.utility and payment.received_on >= since
    )
    return UtilityBalance(charge=charge, paid_since=Kopecks(paid), due=Kopecks(charge.due - paid))


def in_order(rows: Iterable[ChargeRow]) -> list[Charge]:
    """Rows as charges, in the order of bills."""
    return sorted(map(charge_of, rows), key=lambda charge: _ORDER[charge.utility])


def charge_of(row: ChargeRow) -> Charge:
    """A charge as the wire shows it."""
    return Charge(
        utility=row.utility,
        period=Period(row.period),
        opening=Kopecks(row.opening),
        charged=Kopecks(row.charged),
        recalculation=Kopecks(row.recalculation),
        privilege=Kopecks(row.privilege),
        penalty=Kopecks(row.penalty),
        paid=Kopecks(row.paid),
        due=Kopecks(row.due),
        method=row.method,
        unit=row.unit,
        parts=row.parts,
    )
