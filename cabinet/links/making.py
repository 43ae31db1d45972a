"""Linking another account: by its password, or by the surname it is registered to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from cabinet.accounts import has_surname, hold_account
from cabinet.links.listing import linked_account
from cabinet.links.telling import ask_owner, tell_owner
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.guessing import Guess
from cabinet.security.limits import PASSWORD_GUESSES, SURNAME_GUESSES
from cabinet.security.sign_in import kept_password
from cabinet.security.visit import Caller
from cabinet.tables import CredentialRow, LinkRow
from domain.contacts import LinkedAccount, LinkState
from domain.errors import LinkRefused, ResidentCanMend

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from cabinet.security.page_links import PageLinks
    from cabinet.security.visit import Visit


@dataclass(frozen=True, slots=True)
class CheckedLink:
    """Which account is to be linked, and with what.

    `surname` None: by password, which was looked at beforehand. `kept_hash` is what it was compared
    with, `password_fits` says how.
    """

    account_number: str
    surname: str | None = field(repr=False)
    kept_hash: str | None = field(repr=False)
    password_fits: bool


@dataclass(frozen=True, slots=True)
class LinkDesk:
    """Makes links."""

    links: PageLinks

    def make(
        self, db: Session, visit: Visit, wanted: CheckedLink, now: datetime, today: date
    ) -> LinkedAccount:
        """The link; one that was made by surname to an account with a password waits for its owner.

        Raises LinkRefused, alike whatever is wrong, and TooManyAttempts.
        """
        who = Caller(wanted.account_number, visit.terminal_id, visit.visit_id)
        by_password = wanted.surname is None
        counted = PASSWORD_GUESSES if by_password else SURNAME_GUESSES
        guess = Guess(counted, wanted.account_number, Action.LINK_ACCOUNT, who, now)
        guess.look(db)
        hold_account(db, wanted.account_number)  # nobody registers it meanwhile
        if wanted.account_number == visit.signed_in_as or not _fits(db, wanted):
            guess.was_wrong(db)
            raise LinkRefused
        guess.was_right(db)
        try:
            row = self._row(db, visit.signed_in_as, wanted, now)
        except ResidentCanMend:
            record(db, now, Action.LINK_ACCOUNT, Outcome.REFUSED, who)
            raise
        outcome = Outcome.DONE if row.state is LinkState.ACTIVE else Outcome.AWAITING
        for actor in (who, visit):
            record(db, now, Action.LINK_ACCOUNT, outcome, actor)
        return linked_account(db, row, today)

    def _row(self, db: Session, owner: str, wanted: CheckedLink, now: datetime) -> LinkRow:
        """The row of the link; one that is active stays so."""
        linked = wanted.account_number
        row = db.get(LinkRow, (owner, linked), with_for_update=True)
        if row is not None and row.state is LinkState.ACTIVE:
            return row
        credentials = db.get(CredentialRow, linked)
        at_once = wanted.surname is None or credentials is None
        if not at_once:
            ask_owner(db, self.links, owner, linked, now)
        if row is None:
            row = LinkRow(account_number=owner, linked_account=linked, made_at=now)
        row.state = LinkState.ACTIVE if at_once else LinkState.AWAITING_OWNER
        row.confirmed_at = now if at_once else None
        db.add(row)
        if at_once and credentials is not None:
            tell_owner(db, credentials, owner, now)
        return row


def _fits(db: Session, wanted: CheckedLink) -> bool:
    if wanted.surname is None:
        same = (
            kept_password(db, wanted.account_number) == wanted.kept_hash
        )  # else changed meanwhile
        return wanted.password_fits and same
    return has_surname(db, wanted.account_number, wanted.surname)
