"""Who is paid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.tables import DEFAULT_PAYEE, PayeeRow
from domain.payments import Payee

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from domain.utilities import Utility


class NoPayee(LookupError):
    """Billing has delivered no requisites: a fault of the set-up."""


@dataclass(frozen=True, slots=True)
class Payees:
    """All payees, by the utility's word or `DEFAULT_PAYEE`."""

    by_scope: Mapping[str, Payee]

    def of(self, utility: Utility | None) -> Payee:
        """The payee of a utility, or for None the one of all the others; raises NoPayee."""
        scopes = [DEFAULT_PAYEE] if utility is None else [utility.value, DEFAULT_PAYEE]
        for scope in scopes:
            if scope in self.by_scope:
                return self.by_scope[scope]
        raise NoPayee

    def with_the_others(self, utility: Utility) -> bool:
        """Whether a utility is paid to the payee of all that have none of their own."""
        own, default = self.by_scope.get(utility.value), self.by_scope.get(DEFAULT_PAYEE)
        return own is None or own == default


def all_payees(db: Session) -> Payees:
    """Whoever is paid, in one query."""
    return Payees({row.scope: _payee(row) for row in db.scalars(select(PayeeRow))})


def payee_of(db: Session, utility: Utility | None) -> Payee:
    """The payee of a utility, or the one for all the others; raises NoPayee."""
    return all_payees(db).of(utility)


def _payee(row: PayeeRow) -> Payee:
    return Payee(
        name=row.name,
        personal_account=row.personal_account,
        bank_name=row.bank_name,
        bic=row.bic,
        correspondent_account=row.correspondent_account,
        inn=row.inn,
        kpp=row.kpp,
    )
