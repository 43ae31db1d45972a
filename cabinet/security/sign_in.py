"""Signing in with account number and password."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from cabinet.accounts import typed_account
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.guessing import Guess
from cabinet.security.limits import PASSWORD_GUESSES
from cabinet.security.sessions import start_session
from cabinet.security.tokens import derived_token, new_token
from cabinet.security.visit import Visit
from cabinet.tables import CredentialRow
from domain.errors import SignInRefused
from domain.wire import Session, SignIn

if TYPE_CHECKING:
    from sqlalchemy.orm import Session as OrmSession

    from cabinet.security.passwords import Passwords
    from cabinet.security.terminals import Terminal


@dataclass(frozen=True, slots=True)
class CheckedSignIn:
    """A sign-in whose password was looked at: outside any transaction, as that takes a while.

    `kept_hash` is what it was compared with, `accepted` whether it fitted.
    """

    visit: Visit
    kept_hash: str | None = field(repr=False)
    accepted: bool

    def open_session(self, db: OrmSession, secret: str) -> Session:
        """Start the session, or raise SignInRefused or TooManyAttempts; all are recorded.

        While the account is locked the right password is refused as well. The answer is kept for
        ever, so its `token` is only the salt of the token: see `cabinet.api.sealing`.
        """
        visit = self.visit
        number, now = visit.account_number, visit.started_at
        guess = Guess(PASSWORD_GUESSES, number, Action.SIGN_IN, visit, now)
        guess.look(db)
        if not self.accepted or kept_password(db, number) != self.kept_hash:  # changed meanwhile
            guess.was_wrong(db)
            raise SignInRefused
        guess.was_right(db)
        record(db, now, Action.SIGN_IN, Outcome.DONE, visit)
        return sealed_session(db, visit, secret)


def sealed_session(db: OrmSession, visit: Visit, secret: str) -> Session:
    """Start a session; the answer holds the salt that makes its token together with `secret`."""
    salt = new_token()
    start_session(db, visit, derived_token(secret, salt))
    return Session(visit_id=visit.visit_id, token=salt, expires_at=visit.over_at)


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
        account_number=typed_account(sign_in.account_number),
        visit_id=sign_in.visit_id,
        terminal_id=at.terminal_id,
        started_at=now,
        over_at=now + length,
    )
    return CheckedSignIn(visit, kept_hash, passwords.fits(sign_in.password, kept_hash))


def kept_password(db: OrmSession, account_number: str) -> str | None:
    """The password hash of an account as typed; None if it has none or is no account."""
    row = db.get(CredentialRow, typed_account(account_number))
    return None if row is None else row.password_hash
