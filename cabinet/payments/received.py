"""What was paid: by billing's deliveries, and by banks' registries until billing has it, too.

A registry's payment is the same as a delivered one when the numbers are the same, or when billing
has split it and put `/` and something after the number. What billing delivers counts alone then.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, exists, func, or_, select, union_all

from cabinet.tables import DeliveryRow, PaymentRegistryRow, PaymentRow, RegistryPaymentRow
from domain.utilities import Utility

if TYPE_CHECKING:
    from sqlalchemy.orm import InstrumentedAttribute, Session


@dataclass(frozen=True, slots=True)
class Received:
    """Money that came for one utility, in kopecks; with a minus when it was taken back."""

    account_number: str
    utility: Utility
    received_on: date
    amount: int


def payments_known_until(db: Session) -> date | None:
    """The day up to which payments are known, by whatever came last; None before anything did."""
    days = select(DeliveryRow.as_of).union_all(select(PaymentRegistryRow.as_of)).subquery()
    newest: date | None = db.scalar(select(func.max(days.c.as_of)))
    return newest


def received_since(db: Session, account_numbers: Collection[str], since: date) -> list[Received]:
    """The payments of some accounts from a day on."""
    kept, told = PaymentRow, RegistryPaymentRow
    by_billing = select(kept.account_number, kept.utility, kept.received_on, kept.amount).where(
        kept.account_number.in_(account_numbers), kept.received_on >= since
    )
    by_bank = select(told.account_number, told.utility, told.received_on, told.amount).where(
        told.account_number.in_(account_numbers),
        told.received_on >= since,
        ~delivered(told.account_number, told.payment_id),
    )
    return [Received(*row) for row in db.execute(union_all(by_billing, by_bank))]


def delivered(
    account_number: InstrumentedAttribute[str] | ColumnElement[str],
    payment_id: InstrumentedAttribute[str] | ColumnElement[str],
) -> ColumnElement[bool]:
    """Whether billing has delivered that payment, whole or in parts."""
    kept = PaymentRow.payment_id
    start = func.substr(kept, 1, func.length(payment_id) + 1)
    return exists().where(
        PaymentRow.account_number == account_number,
        or_(kept == payment_id, start == payment_id.concat("/")),
    )
