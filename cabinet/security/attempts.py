"""How often something may be tried: per account, per phone and per terminal.

Never per network address: a terminal is one address for hundreds of residents. Each count is a
row that is held while it is looked at, so that tries at the same moment are counted one by one.
Accounts are counted as they were typed, whether or not they exist.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import select

from cabinet.database import insert_new
from cabinet.tables import AttemptRow
from domain.errors import TooManyAttempts

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

WRONG_TRIES = 5
FIRST_LOCK = timedelta(seconds=30)
LONGEST_LOCK = timedelta(hours=1)
FORGOTTEN_AFTER = timedelta(days=1)
"""Wrong tries count until a right one, or until there was none for so long."""


@dataclass(frozen=True, slots=True)
class Guesses:
    """Wrong tries at a secret: from the fifth on, each locks its subject twice as long."""

    kind: str

    def check(self, db: Session, subject: str, now: datetime) -> None:
        """Raises TooManyAttempts while the subject is locked; holds it otherwise."""
        _refuse_while_locked(_held(db, self.kind, subject, now), now)

    def hold(self, db: Session, subject: str, now: datetime) -> None:
        """Keep other tries at the subject waiting until the transaction ends."""
        _held(db, self.kind, subject, now)

    def count_wrong(self, db: Session, subject: str, now: datetime) -> None:
        """One more wrong try of a subject that was checked."""
        row = _held(db, self.kind, subject, now)
        if now - max(row.counted_from, row.locked_until or row.counted_from) > FORGOTTEN_AFTER:
            row.count = 0
        row.count += 1
        row.counted_from = now
        if row.count >= WRONG_TRIES:
            row.locked_until = now + lock_length(row.count)

    def forget(self, db: Session, subject: str, now: datetime) -> None:
        """The secret was right: begin anew. The row stays: others may be waiting for it."""
        row = _held(db, self.kind, subject, now)
        row.count, row.locked_until = 0, None


@dataclass(frozen=True, slots=True)
class Allowance:
    """So many tries, right or wrong, within a time that begins with the first of them."""

    kind: str
    most: int
    within: timedelta

    def take(self, db: Session, subject: str, now: datetime) -> None:
        """Count one; raises TooManyAttempts when there are none left."""
        self.check(db, subject, now).count += 1

    def check(self, db: Session, subject: str, now: datetime) -> AttemptRow:
        """Raises TooManyAttempts when there are none left; counts nothing, holds the row."""
        row = _held(db, self.kind, subject, now)
        if now >= row.counted_from + self.within:
            row.count, row.counted_from = 0, now
        if row.count >= self.most:
            raise TooManyAttempts(seconds_until(row.counted_from + self.within, now))
        return row


@dataclass(frozen=True, slots=True)
class Pace:
    """So many tries at once, one more `each` time after that.

    It slows a machine down and locks nobody out: whoever comes after the machine waits for `each`
    at most.
    """

    kind: str
    at_once: int
    each: timedelta

    def take(self, db: Session, subject: str, now: datetime) -> None:
        """Count one; raises TooManyAttempts when it came too early."""
        self.check(db, subject, now).count += 1

    def check(self, db: Session, subject: str, now: datetime) -> AttemptRow:
        """Raises TooManyAttempts when it came too early; counts nothing, holds the row."""
        row = _held(db, self.kind, subject, now)
        regained = max(0, (now - row.counted_from) // self.each)
        if regained >= row.count:
            row.count, row.counted_from = 0, now
        else:
            row.count -= regained
            row.counted_from += regained * self.each
        if row.count >= self.at_once:
            raise TooManyAttempts(seconds_until(row.counted_from + self.each, now))
        return row


class Limit(Protocol):
    """An allowance or a pace."""

    def check(self, db: Session, subject: str, now: datetime) -> AttemptRow:
        """Raises TooManyAttempts; holds the row whose `count` one more try is added to."""


def take_all(db: Session, now: datetime, *wanted: tuple[Limit, str]) -> None:
    """Count one for each subject, or for none of them: raises TooManyAttempts."""
    for row in [limit.check(db, subject, now) for limit, subject in wanted]:
        row.count += 1


def lock_length(wrong: int) -> timedelta:
    """30 s at the fifth wrong try, 60 s at the sixth, an hour at most."""
    doubled = FIRST_LOCK * (1 << min(wrong - WRONG_TRIES, 20))
    return min(doubled, LONGEST_LOCK)


def _held(db: Session, kind: str, subject: str, now: datetime) -> AttemptRow:
    """The row, made if it is the first try, held until the transaction ends."""
    key = {"subject": subject, "kind": kind}
    insert_new(db, AttemptRow, key | {"count": 0, "counted_from": now})
    wanted = select(AttemptRow).filter_by(**key).with_for_update()
    return db.scalars(wanted.execution_options(populate_existing=True)).one()


def _refuse_while_locked(row: AttemptRow, now: datetime) -> None:
    if row.locked_until is not None and now < row.locked_until:
        raise TooManyAttempts(seconds_until(row.locked_until, now))


def seconds_until(moment: datetime, now: datetime) -> int:
    """How long to wait, in whole seconds."""
    return max(1, math.ceil((moment - now).total_seconds()))
