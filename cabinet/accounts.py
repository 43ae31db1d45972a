"""Accounts as the wire shows them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.tables import AccountRow, NoticeContactsRow
from domain.accounts import Account, parse_account_number, same_surname

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


NO_ACCOUNT = ""
"""Stands in the records for what was typed and is no account number."""

_NOBODY = "-"
"""The surname that is compared where there is no account."""


def typed_account(text: str) -> str:
    """An account number as somebody typed it, which may not exist; `NO_ACCOUNT` if it cannot."""
    return parse_account_number(text) or NO_ACCOUNT


def has_surname(db: Session, account_number: str, surname: str) -> bool:
    """Whether the account exists and is registered to that surname; the same work if not."""
    account = db.get(AccountRow, account_number)
    same = same_surname(surname, _NOBODY if account is None else account.surname)
    return same and account is not None


def hold_account(db: Session, account_number: str) -> None:
    """Keep others who hold the account waiting until the transaction ends.

    Rows that refer to it may still come.
    """
    wanted = select(AccountRow.account_number).where(AccountRow.account_number == account_number)
    db.scalar(wanted.with_for_update(key_share=True))


def account_of(db: Session, account_number: str) -> Account:
    """An account that is known to exist, with the contacts that its resident saved."""
    row = db.get_one(AccountRow, account_number)
    saved = db.get(NoticeContactsRow, account_number)
    contacts = row if saved is None else saved
    return replace(registered_account(row), phone=contacts.phone, email=contacts.email)


def registered_account(row: AccountRow) -> Account:
    """What billing says of an account, without contacts; `row` needs only its columns."""
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
    )
