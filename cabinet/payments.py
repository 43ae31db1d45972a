"""Payment codes: who is paid, and for which period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.accounts import account_of
from cabinet.charges import balance
from cabinet.tables import DEFAULT_PAYEE, PayeeRow
from domain.errors import AmountRefused
from domain.payment_request import payment_code
from domain.payments import Payee, PaymentCode, amount_fits

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from domain.money import Kopecks
    from domain.utilities import Utility
    from domain.wire import PaymentRequest


class NoPayee(LookupError):
    """Billing has delivered no requisites: a fault of the set-up."""


def code_for(
    db: Session, account_number: str, request: PaymentRequest, most: Kopecks, today: date
) -> PaymentCode:
    """The code that pays `request`; raises AmountRefused, and NoPayee."""
    if not amount_fits(request.amount, most):
        raise AmountRefused
    return payment_code(
        payee_of(db, request.utility),
        account_of(db, account_number),
        request.utility,
        balance(db, account_number, today).period,
        request.amount,
    )


def payee_of(db: Session, utility: Utility | None) -> Payee:
    """The payee of a utility, or the one for all the others; raises NoPayee."""
    scopes = [DEFAULT_PAYEE] if utility is None else [utility.value, DEFAULT_PAYEE]
    found = {row.scope: row for row in db.scalars(select(PayeeRow))}
    row = next((found[scope] for scope in scopes if scope in found), None)
    if row is None:
        raise NoPayee
    return Payee(
        name=row.name,
        personal_account=row.personal_account,
        bank_name=row.bank_name,
        bic=row.bic,
        correspondent_account=row.correspondent_account,
        inn=row.inn,
        kpp=row.kpp,
    )
