"""Somebody tries a password or a surname: looked at, counted and recorded in one way everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from cabinet.accounts import NO_ACCOUNT
from cabinet.security.audit import Action, Actor, Outcome, record
from cabinet.security.limits import WRONG_AT_TERMINAL
from domain.errors import TooManyAttempts

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from cabinet.security.attempts import Guesses


@dataclass(frozen=True, slots=True)
class Guess:
    """A try at what opens `account_number`, as it was typed, by whoever is at a terminal."""

    counted: Guesses
    account_number: str
    action: Action
    who: Actor
    now: datetime

    def look(self, db: Session) -> None:
        """Raises TooManyAttempts while account or terminal are locked; holds both otherwise."""
        try:
            if self.account_number != NO_ACCOUNT:
                self.counted.check(db, self.account_number, self.now)
            WRONG_AT_TERMINAL.check(db, self._terminal_id, self.now)
        except TooManyAttempts:
            record(db, self.now, self.action, Outcome.LOCKED, self.who)
            raise

    def was_wrong(self, db: Session) -> None:
        """Count it, after a look."""
        if self.account_number != NO_ACCOUNT:
            self.counted.count_wrong(db, self.account_number, self.now)
        WRONG_AT_TERMINAL.take(db, self._terminal_id, self.now)
        record(db, self.now, self.action, Outcome.REFUSED, self.who)

    def was_right(self, db: Session) -> None:
        """The wrong ones before it are forgotten."""
        self.counted.forget(db, self.account_number, self.now)

    @property
    def _terminal_id(self) -> str:
        return self.who.terminal_id or ""
