"""Who is paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.tables import DEFAULT_PAYEE, PayeeRow
from domain.payments import Payee

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from domain.utilities import Utility


class NoPayee(LookupError):
    """Billing has delivered no requisites: a fault of the set-up."""


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
