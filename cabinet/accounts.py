"""Accounts as the wire shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.tables import AccountRow
from domain.accounts import Account

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def account_of(db: Session, account_number: str) -> Account:
    """An account that is known to exist."""
    row = db.get_one(AccountRow, account_number)
    return Account(
        account_number=row.account_number,
        surname=row.surname,
        first_name=row.first_name,
        middle_name=row.middle_name,
        address=row.address,
        total_area=row.total_area,
        heated_area=row.heated_area,
        rooms=row.rooms,
        registered_people=row.registered_people,
        resident_people=row.resident_people,
        phone=row.phone,
        email=row.email,
    )
