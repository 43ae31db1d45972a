"""A new e-mail address counts once the link in its letter was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.outbound.outbox import Letter, LetterKind, put_letter
from cabinet.security import one_time
from cabinet.security.audit import Action, Elsewhere, record
from cabinet.security.audit import Outcome as Recorded
from cabinet.security.one_time import Outcome, Purpose
from cabinet.security.tokens import digest
from cabinet.tables import CredentialRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.security.page_links import PageLinks

EMAIL = "email_sha256"
"""In a payload: the digest of the address that is confirmed by opening the link."""


def ask_to_confirm(db: Session, links: PageLinks, row: CredentialRow, now: datetime) -> None:
    """Send the letter with the link to the address that is to be confirmed."""
    if row.pending_email is None:
        return
    payload = {EMAIL: digest(row.pending_email)}
    link = links.make(db, row.account_number, Purpose.EMAIL, now, payload)
    letter = Letter(
        account_number=row.account_number,
        to=row.pending_email,
        kind=LetterKind.CONFIRM_EMAIL,
        fields=link.fields,
    )
    put_letter(db, now, letter)


def confirm_email(db: Session, token: str, now: datetime) -> Outcome:
    """Let the address count; the link of one that was replaced meanwhile is dead."""
    used = one_time.use(db, Purpose.EMAIL, token, now)
    if used is None:
        return Outcome.DEAD
    row = db.get(CredentialRow, used.account_number, with_for_update=True)
    if row is None or digest(row.pending_email or "") != used.payload[EMAIL]:
        return Outcome.DEAD
    row.email, row.email_confirmed_at, row.pending_email = row.pending_email, now, None
    one_time.void(db, row.account_number, Purpose.RECOVER, now)  # they went to the old address
    record(db, now, Action.CONFIRM_EMAIL, Recorded.DONE, Elsewhere(row.account_number))
    return Outcome.DONE
