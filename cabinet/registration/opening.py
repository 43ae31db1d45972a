"""«Я здесь впервые»: account number and surname open a registration."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from cabinet.accounts import has_surname
from cabinet.registration.completing import forget_abandoned
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.guessing import Guess
from cabinet.security.limits import SURNAME_GUESSES
from cabinet.security.tokens import derived_token, digest, new_token
from cabinet.tables import CredentialRow, RegistrationRow
from domain.errors import FirstVisitRefused
from domain.registration import ConsentDocument, RegistrationState, RegistrationTicket

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from cabinet.security.visit import Caller
    from domain.wire import FirstVisit


@dataclass(frozen=True, slots=True)
class FirstVisitDesk:
    """Opens registrations; each may take `length` at the terminal."""

    consent: ConsentDocument
    length: timedelta

    def open(
        self, db: Session, who: Caller, wanted: FirstVisit, secret: str, now: datetime
    ) -> RegistrationTicket:
        """A ticket; its `token` is only the salt of the token, see `cabinet.api.sealing`.

        Raises FirstVisitRefused, after the same work whether the account is unknown, registered
        already or of another name, and TooManyAttempts.
        """
        guess = Guess(SURNAME_GUESSES, who.account_number, Action.FIRST_VISIT, who, now)
        guess.look(db)
        if not _fits(db, who.account_number, wanted.surname):
            guess.was_wrong(db)
            raise FirstVisitRefused
        guess.was_right(db)
        forget_abandoned(db, now)
        salt = new_token()
        db.add(self._row(who, wanted.visit_id, derived_token(secret, salt), now))
        record(db, now, Action.FIRST_VISIT, Outcome.DONE, who)
        return RegistrationTicket(
            token=salt, account_number=who.account_number, consent=self.consent
        )

    def _row(self, who: Caller, visit_id: str, token: str, now: datetime) -> RegistrationRow:
        return RegistrationRow(
            account_number=who.account_number,
            registration_id=str(uuid4()),
            token_sha256=digest(token),
            visit_id=visit_id,
            terminal_id=who.terminal_id,
            state=RegistrationState.STARTED,
            started_at=now,
            over_at=now + self.length,
        )


def _fits(db: Session, account_number: str, surname: str) -> bool:
    registered = db.get(CredentialRow, account_number) is not None
    return has_surname(db, account_number, surname) and not registered
