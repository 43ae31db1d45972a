"""«Забыли пароль?»: a letter with a link, and the new password on the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.outbound.outbox import Changed, Letter, LetterKind, put_letter
from cabinet.security import one_time
from cabinet.security.audit import Action, OnPhone, record
from cabinet.security.audit import Outcome as Recorded
from cabinet.security.limits import PASSWORD_GUESSES
from cabinet.security.one_time import LinkView, Outcome, Purpose
from cabinet.security.sessions import end_all_sessions
from cabinet.tables import CredentialRow
from domain.credentials import judge_password
from domain.errors import PasswordRefused

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.security.passwords import Passwords


def look_at(db: Session, token: str, now: datetime) -> LinkView:
    """What the page shows before the new password; changes nothing."""
    return one_time.look_at(db, Purpose.RECOVER, token, now)


def set_new_password(
    db: Session, passwords: Passwords, token: str, password: str, now: datetime
) -> Outcome:
    """Set the password, end all sessions of the account, and tell its address about it.

    Raises PasswordRefused, which leaves the link good for another try: let it end the transaction.
    """
    used = one_time.use(db, Purpose.RECOVER, token, now)
    row = None if used is None else db.get(CredentialRow, used.account_number, with_for_update=True)
    if row is None:
        return Outcome.DEAD
    if fault := judge_password(password, row.account_number):
        raise PasswordRefused(fault)
    row.password_hash, row.changed_at = passwords.hash(password), now
    one_time.void(db, row.account_number, Purpose.RECOVER, now)
    PASSWORD_GUESSES.forget(db, row.account_number)
    end_all_sessions(db, row.account_number, now)
    _tell(db, row, now)
    record(db, now, Action.RECOVER_PASSWORD, Recorded.DONE, OnPhone(row.account_number))
    return Outcome.DONE


def _tell(db: Session, row: CredentialRow, now: datetime) -> None:
    if row.email is None:
        return
    letter = Letter(
        account_number=row.account_number,
        to=row.email,
        kind=LetterKind.CREDENTIALS_CHANGED,
        fields={"what": Changed.PASSWORD},
    )
    put_letter(db, now, letter)
