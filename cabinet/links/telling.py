"""What the owner of a linked account is told and asked, at that account's own contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.contacts.notices import notice_contacts
from cabinet.outbound.outbox import (
    Letter,
    LetterKind,
    TextKind,
    TextMessage,
    put_letter,
    put_text,
)
from cabinet.security.limits import REQUESTS_TO_OWNER
from cabinet.security.one_time import ASKED_BY, Purpose, masked
from cabinet.tables import CredentialRow
from domain.errors import LinkRefused

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.security.page_links import PageLinks


def ask_owner(
    db: Session, links: PageLinks, asked_by: str, account_number: str, now: datetime
) -> None:
    """Send the owner a link to confirm or refuse with.

    By e-mail if the account has one, else by SMS; raises LinkRefused when it has neither, and
    TooManyAttempts.
    """
    email, phone = _reachable(db, account_number)
    if email is None and phone is None:
        raise LinkRefused
    REQUESTS_TO_OWNER.take(db, account_number, now)
    link = links.make(db, account_number, Purpose.LINK, now, {ASKED_BY: asked_by})
    if email is not None:
        letter = Letter(
            account_number=account_number,
            to=email,
            kind=LetterKind.LINK_REQUEST,
            fields=link.fields,
        )
        put_letter(db, now, letter)
    elif phone is not None:
        text = TextMessage(
            account_number=account_number,
            to=phone,
            kind=TextKind.LINK_REQUEST,
            fields=link.fields,
        )
        put_text(db, now, text)


def tell_owner(db: Session, owner: CredentialRow, seen_from: str, now: datetime) -> None:
    """Tell the owner that the account can be seen from another one now."""
    if owner.email is None:
        return
    letter = Letter(
        account_number=owner.account_number,
        to=owner.email,
        kind=LetterKind.LINKED,
        fields={"account": masked(seen_from)},
    )
    put_letter(db, now, letter)


def _reachable(db: Session, account_number: str) -> tuple[str | None, str | None]:
    """E-mail and phone: confirmed ones first, then those that notices go to."""
    own = db.get_one(CredentialRow, account_number)
    if own.email or own.phone:
        return own.email, own.phone
    saved = notice_contacts(db, account_number)
    return saved.email, saved.phone
