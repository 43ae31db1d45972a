"""Charges by month, and what is due today."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import func, select, tuple_

from cabinet.tables import ChargeRow, DeliveryRow, PaymentRow
from domain.charges import Balance, Charge, MonthCharges, UtilityBalance, month_charges
from domain.money import Kopecks
from domain.periods import Period, add_months, period_of
from domain.utilities import Utility

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
    newest = (
        select(ChargeRow.utility, func.max(ChargeRow.period))
        .where(ChargeRow.account_number == account_number)
        .group_by(ChargeRow.utility)
    )
    wanted = select(ChargeRow).where(
        ChargeRow.account_number == account_number,
        tuple_(ChargeRow.utility, ChargeRow.period).in_(newest),
    )
    return in_order(db.scalars(wanted))


def balance(db: Session, account_number: str, today: date) -> Balance:
    """What an account owes: the newest charges, less the payments received after their periods.

    A utility that is no longer charged is left out once nothing is due of it.
    """
    as_of = db.scalar(select(func.max(DeliveryRow.as_of))) or today
    charges = newest_charges(db, account_number)
    newest = max((charge.period for charge in charges), default=period_of(as_of))
    payments = _payments_since(db, account_number, charges)
    utilities = tuple(
        line
        for charge in charges
        if (line := _utility_balance(charge, payments)).due or charge.period == newest
    )
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


def _payments_since(
    db: Session, account_number: str, charges: Sequence[Charge]
) -> Sequence[PaymentRow]:
    if not charges:
        return []
    oldest = min(charge.period for charge in charges)
    wanted = select(PaymentRow).where(
        PaymentRow.account_number == account_number,
        PaymentRow.received_on >= add_months(oldest, 1),
    )
    return db.scalars(wanted).all()


def _utility_balance(charge: Charge, payments: Sequence[PaymentRow]) -> UtilityBalance:
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
