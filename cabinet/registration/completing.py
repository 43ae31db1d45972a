"""The end of a registration: the account gets its password, unless somebody was faster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, update

from cabinet.accounts import hold_account
from cabinet.contacts.consents import PERSONAL_DATA, Given, keep_consent
from cabinet.database import insert_new
from cabinet.links.listing import drop_links_to
from cabinet.security.audit import Action, Actor, Outcome, record
from cabinet.tables import CredentialRow, RegistrationRow
from domain.registration import Confirmation, RegistrationState

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


def complete(db: Session, row: RegistrationRow, who: Actor, now: datetime) -> bool:
    """Make the account's credentials of a registration that was confirmed; False: too late.

    Of two registrations of one account the database lets one in: the other waits for it here.
    From now on the surname opens nothing: links that were made by it are gone.
    """
    hold_account(db, row.account_number)  # nobody links it meanwhile
    by_email = row.confirmation is Confirmation.EMAIL
    won = insert_new(
        db,
        CredentialRow,
        {
            "account_number": row.account_number,
            "password_hash": row.password_hash,
            "changed_at": now,
            "email": row.email if by_email else None,
            "email_confirmed_at": now if by_email else None,
            "pending_email": None if by_email else row.email,
            "phone": row.phone,
        },
    )
    if won:
        drop_links_to(db, row.account_number, now)
        _keep_consent(db, row)
        row.state = RegistrationState.CONFIRMED
    else:
        row.state, row.ended_at = RegistrationState.EXPIRED, now
    wipe(row)
    record(db, now, Action.REGISTER, Outcome.DONE if won else Outcome.TOO_LATE, who)
    return won


def wipe(row: RegistrationRow) -> None:
    """Forget what a registration asked for, once it has ended one way or the other."""
    row.password_hash = row.email = row.phone = None
    row.code_hmac = row.tries_left = row.good_until = row.resend_at = None


def forget_abandoned(db: Session, now: datetime) -> None:
    """Wipe registrations that nobody can finish any more, at the terminal or by a link."""
    kept = RegistrationRow
    abandoned = update(kept).where(
        kept.password_hash.is_not(None),
        kept.over_at <= now,
        or_(kept.good_until.is_(None), kept.good_until <= now),
    )
    db.execute(
        abandoned.values(ended_at=now, password_hash=None, email=None, phone=None, code_hmac=None)
    )


def _keep_consent(db: Session, row: RegistrationRow) -> None:
    if row.consent_version is None or row.consent_sha256 is None or row.consented_at is None:
        raise ValueError("a registration is confirmed after its consent was given")
    given = Given(PERSONAL_DATA, row.consent_version, row.consent_sha256)
    keep_consent(db, row.account_number, given, row.consented_at, row.terminal_id)
