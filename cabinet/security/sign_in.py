"""Signing in with account number and password."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from cabinet.security.audit import Action, Outcome, record
from cabinet.security.sessions import start_session
from cabinet.security.tokens import derived_token, new_token
from cabinet.security.visit import Visit
from cabinet.tables import CredentialRow
from domain.accounts import parse_account_number
from domain.errors import SignInRefused
from domain.wire import Session, SignIn

if TYPE_CHECKING:
    from sqlalchemy.orm import Session as OrmSession

    from cabinet.security.passwords import Passwords
    from cabinet.security.terminals import Terminal

NO_ACCOUNT = ""
"""Stands in the records for what was typed and is no account number."""


@dataclass(frozen=True, slots=True)
class CheckedSignIn:
    """A sign-in whose password was looked at: outside any transaction, as that takes a while."""

    visit: Visit
    accepted: bool

    def open_session(self, db: OrmSession, secret: str) -> Session:
        """Start the session, or raise SignInRefused; either is recorded.

        The answer is kept for ever, so its `token` is only the salt of the token: see `unsealed`.
        """
        outcome = Outcome.DONE if self.accepted else Outcome.REFUSED
        record(db, self.visit.started_at, Action.SIGN_IN, outcome, self.visit)
        if not self.accepted:
            raise SignInRefused
        salt = new_token()
        start_session(db, self.visit, derived_token(secret, salt))
        return Session(visit_id=self.visit.visit_id, token=salt, expires_at=self.visit.over_at)


def unsealed(kept: Session, secret: str) -> Session:
    """The session as its resident gets it; `secret` is what it was opened with."""
    return replace(kept, token=derived_token(secret, kept.token))


def check_sign_in(
    kept_hash: str | None,
    passwords: Passwords,
    sign_in: SignIn,
    at: Terminal,
    now: datetime,
    length: timedelta,
) -> CheckedSignIn:
    """Look at the password; unknown accounts take as long as known ones."""
    visit = Visit(
        account_number=parse_account_number(sign_in.account_number) or NO_ACCOUNT,
        visit_id=sign_in.visit_id,
        terminal_id=at.terminal_id,
        started_at=now,
        over_at=now + length,
    )
    return CheckedSignIn(visit, passwords.fits(sign_in.password, kept_hash))


def kept_password(db: OrmSession, account_number: str) -> str | None:
    """The password hash of an account as typed; None if it has none or is no account."""
    row = db.get(CredentialRow, parse_account_number(account_number) or NO_ACCOUNT)
    return None if row is None else row.password_hash
