"""The phone and e-mail that an account's notices go to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cabinet.tables import AccountRow, CredentialRow, NoticeContactsRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class NoticeContacts:
    """`phone` in E.164. `saved`: chosen by the resident, not the company's own data."""

    phone: str | None
    email: str | None
    saved: bool


def notice_contacts(db: Session, account_number: str) -> NoticeContacts:
    """What the resident saved; until then the company's data, or what sign-in goes by."""
    saved = db.get(NoticeContactsRow, account_number)
    if saved is not None:
        return NoticeContacts(saved.phone, saved.email, saved=True)
    company = db.get_one(AccountRow, account_number)
    own = db.get(CredentialRow, account_number)
    return NoticeContacts(
        phone=company.phone or (own.phone if own else None),
        email=company.email or (own.email if own else None),
        saved=False,
    )
