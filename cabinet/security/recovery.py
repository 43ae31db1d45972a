"""«Забыли пароль?»: a letter with a link, and the new password on the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.accounts import NO_ACCOUNT
from cabinet.contacts.normal import normal_email, same_email
from cabinet.outbound.outbox import Changed, Letter, LetterKind, put_letter
from cabinet.security import one_time
from cabinet.security.attempts import take_all
from cabinet.security.audit import Action, Elsewhere, record
from cabinet.security.audit import Outcome as Recorded
from cabinet.security.limits import (
    PASSWORD_GUESSES,
    RECOVERIES_AT_TERMINAL,
    RECOVERIES_OF_ACCOUNT,
)
from cabinet.security.one_time import Outcome, Purpose
from cabinet.security.sessions import end_all_sessions
from cabinet.tables import CredentialRow
from domain.credentials import judge_password
from domain.errors import ContactRefused, PasswordRefused, TooManyAttempts

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.security.attempts import Limit
    from cabinet.security.page_links import PageLinks
    from cabinet.security.passwords import Passwords
    from cabinet.security.visit import Caller

NOBODY = "-"
"""Whom the letter would go to that is taken back."""


def ask_for_recovery(db: Session, links: PageLinks, who: Caller, email: str, now: datetime) -> None:
    """Send a link to the account's confirmed address, if that is what was typed.

    Nothing tells whether it was. Link and letter are written either way, and taken back where
    nobody is to get them: that takes the same time. Raises TooManyAttempts.
    """
    try:
        take_all(db, now, *_limits(who))
    except TooManyAttempts:
        record(db, now, Action.ASK_RECOVERY, Recorded.LOCKED, who)
        raise
    kept = _matching(db, who.account_number, email)
    letters = db.begin_nested()
    _send_link(db, links, who.account_number, kept or NOBODY, now)
    db.flush()
    if kept is None:
        letters.rollback()
    else:
        letters.commit()
    record(db, now, Action.ASK_RECOVERY, Recorded.REFUSED if kept is None else Recorded.DONE, who)


def _limits(who: Caller) -> list[tuple[Limit, str]]:
    """What cannot be a number is no account's: it is counted at its terminal alone."""
    at_terminal = (RECOVERIES_AT_TERMINAL, who.terminal_id)
    if who.account_number == NO_ACCOUNT:
        return [at_terminal]
    return [(RECOVERIES_OF_ACCOUNT, who.account_number), at_terminal]


def _matching(db: Session, account_number: str, typed: str) -> str | None:
    """The account's confirmed address, if it is what was typed."""
    row = db.get(CredentialRow, account_number)
    kept = None if row is None else row.email
    try:
        same = same_email(normal_email(typed), kept or NOBODY)
    except ContactRefused:
        return None
    return kept if same else None


def _send_link(db: Session, links: PageLinks, account_number: str, to: str, now: datetime) -> None:
    link = links.make(db, account_number, Purpose.RECOVER, now)
    letter = Letter(
        account_number=account_number, to=to, kind=LetterKind.RECOVER_PASSWORD, fields=link.fields
    )
    put_letter(db, now, letter)


def set_new_password(
    db: Session, passwords: Passwords, token: str, password: str, now: datetime
) -> Outcome:
    """Set the password, end all sessions of the account, and tell its address about it.

    Raises PasswordRefused, which leaves the link good for another try: let it end the transaction.
    """
    number = one_time.account_of(db, Purpose.RECOVER, token)
    if number is None:
        return Outcome.DEAD
    PASSWORD_GUESSES.hold(db, number, now)  # first, as a change of the password does
    if one_time.use(db, Purpose.RECOVER, token, now) is None:
        return Outcome.DEAD
    row = db.get_one(CredentialRow, number, with_for_update=True)
    if fault := judge_password(password, row.account_number):
        raise PasswordRefused(fault)
    PASSWORD_GUESSES.forget(db, number, now)
    row.password_hash, row.changed_at = passwords.hash(password), now
    one_time.void(db, row.account_number, Purpose.RECOVER, now)
    end_all_sessions(db, row.account_number, now)
    _tell(db, row, now)
    record(db, now, Action.RECOVER_PASSWORD, Recorded.DONE, Elsewhere(row.account_number))
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
