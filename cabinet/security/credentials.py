"""Change of password and e-mail address by a resident who is signed in (manual, section 4.2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from cabinet.contacts.email import ask_to_confirm
from cabinet.contacts.normal import normal_email, same_email
from cabinet.outbound.outbox import Changed, Letter, LetterKind, put_letter
from cabinet.security import one_time
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.guessing import Guess
from cabinet.security.limits import LETTERS_OF_ACCOUNT, PASSWORD_GUESSES
from cabinet.security.one_time import Purpose
from cabinet.security.sessions import end_all_sessions
from cabinet.tables import CredentialRow
from domain.contacts import Contacts
from domain.credentials import judge_password
from domain.errors import OldPasswordWrong, PasswordRefused, ResidentCanMend

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from cabinet.security.page_links import PageLinks
    from cabinet.security.visit import Visit
    from domain.wire import CredentialsChange


@dataclass(frozen=True, slots=True)
class CheckedChange:
    """A change whose old password was looked at, and whose new one was hashed, beforehand.

    `kept_hash` is what the old password was compared with, `accepted` whether it fitted.
    """

    wanted: CredentialsChange
    kept_hash: str | None = field(repr=False)
    accepted: bool
    new_hash: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class CredentialsDesk:
    """Changes credentials, and tells the addresses about it."""

    links: PageLinks
    include_new_password: bool

    def change(self, db: Session, visit: Visit, change: CheckedChange, now: datetime) -> Contacts:
        """What the account has now; other visits with its old password end.

        Raises OldPasswordWrong, PasswordRefused, ContactRefused and TooManyAttempts, before
        anything was changed.
        """
        row = _opened(db, visit, change, now)
        try:
            new_email = _judged(db, row, change.wanted, now)
        except ResidentCanMend:
            record(db, now, Action.CHANGE_PASSWORD, Outcome.REFUSED, visit)
            raise
        if change.new_hash is not None:
            _set_password(db, visit, row, change.new_hash, now)
        if change.wanted.email is not None:
            row.pending_email = new_email
        if new_email is not None:
            LETTERS_OF_ACCOUNT.take(db, row.account_number, now)
            ask_to_confirm(db, self.links, row, now)
            record(db, now, Action.CHANGE_EMAIL, Outcome.AWAITING, visit)
        self._tell(db, row, change, new_email, now)
        return contacts_of(row)

    def _tell(
        self,
        db: Session,
        row: CredentialRow,
        change: CheckedChange,
        new_email: str | None,
        now: datetime,
    ) -> None:
        """A letter to the address that counts, and to the new one.

        The password itself goes only to the former: the new one may be a stranger's, by mistake.
        """
        what = _what(change.new_hash is not None, new_email is not None)
        if what is None:
            return
        for address in filter(None, (row.email, new_email)):
            fields = {"what": str(what)}
            if self.include_new_password and change.new_hash and address == row.email:
                fields["new_password"] = change.wanted.new_password or ""
            letter = Letter(
                account_number=row.account_number,
                to=address,
                kind=LetterKind.CREDENTIALS_CHANGED,
                fields=fields,
            )
            put_letter(db, now, letter)


def contacts_of(row: CredentialRow | None) -> Contacts:
    """The account's own contacts; nobody's for an account without a password."""
    if row is None:
        return Contacts(email=None, pending_email=None, phone=None)
    return Contacts(email=row.email, pending_email=row.pending_email, phone=row.phone)


def _opened(db: Session, visit: Visit, change: CheckedChange, now: datetime) -> CredentialRow:
    """The credentials, held; raises OldPasswordWrong, also when they changed meanwhile."""
    guess = Guess(PASSWORD_GUESSES, visit.account_number, Action.CHANGE_PASSWORD, visit, now)
    guess.look(db)
    row = db.get(CredentialRow, visit.account_number, with_for_update=True)
    if row is None or not change.accepted or row.password_hash != change.kept_hash:
        guess.was_wrong(db)
        raise OldPasswordWrong
    guess.was_right(db)
    return row


def _judged(
    db: Session, row: CredentialRow, wanted: CredentialsChange, now: datetime
) -> str | None:
    """The new address, None when it stays; raises what is wrong with either wish."""
    if wanted.new_password is not None:
        fault = judge_password(wanted.new_password, row.account_number)
        if fault is not None:
            raise PasswordRefused(fault)
    if wanted.email is None:
        return None
    email = normal_email(wanted.email)
    if row.email is not None and same_email(email, row.email):
        return None
    LETTERS_OF_ACCOUNT.check(db, row.account_number, now)
    return email


def _set_password(
    db: Session, visit: Visit, row: CredentialRow, new_hash: str, now: datetime
) -> None:
    row.password_hash, row.changed_at = new_hash, now
    one_time.void(db, row.account_number, Purpose.RECOVER, now)
    end_all_sessions(db, row.account_number, now, but_visit=visit.visit_id)
    record(db, now, Action.CHANGE_PASSWORD, Outcome.DONE, visit)


def _what(password: bool, email: bool) -> Changed | None:
    if password and email:
        return Changed.BOTH
    if password:
        return Changed.PASSWORD
    return Changed.EMAIL if email else None
