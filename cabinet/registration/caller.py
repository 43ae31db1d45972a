"""Who is registering: a terminal with the token of a registration that it opened."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.security.tokens import digest
from cabinet.tables import CredentialRow, RegistrationRow
from domain.errors import AlreadyRegistered, ConfirmationExpired, VisitEnded
from domain.registration import RegistrationState

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from cabinet.security.terminals import Terminal


@dataclass(frozen=True, slots=True)
class Registering:
    """Whoever showed a registration's token; it may be over by now."""

    account_number: str
    registration_id: str
    terminal_id: str
    visit_id: str
    token: str = field(repr=False)


def registering(db: Session, terminal: Terminal, token: str) -> Registering:
    """The registration of a token, at the terminal that it was given to; raises VisitEnded."""
    wanted = select(RegistrationRow).where(
        RegistrationRow.token_sha256 == digest(token),
        RegistrationRow.terminal_id == terminal.terminal_id,
    )
    row = db.scalar(wanted)
    if row is None:
        raise VisitEnded
    return Registering(
        account_number=row.account_number,
        registration_id=row.registration_id,
        terminal_id=row.terminal_id,
        visit_id=row.visit_id,
        token=token,
    )


def held(db: Session, who: Registering) -> RegistrationRow:
    """The registration, held so that its steps come one after the other."""
    key = (who.account_number, who.registration_id)
    return db.get_one(RegistrationRow, key, with_for_update=True)


def going_on(db: Session, who: Registering, now: datetime) -> RegistrationRow:
    """The same; raises AlreadyRegistered or ConfirmationExpired when it cannot go on."""
    row = held(db, who)
    refuse_late(db, row)
    if is_over(row, now):
        raise ConfirmationExpired
    return row


def refuse_late(db: Session, row: RegistrationRow) -> None:
    """Raises AlreadyRegistered when the account has a password by another registration."""
    if not is_complete(row) and db.get(CredentialRow, row.account_number) is not None:
        raise AlreadyRegistered


def is_over(row: RegistrationRow, now: datetime) -> bool:
    """Whether its part at the terminal has ended."""
    return row.ended_at is not None or now >= row.over_at


def is_complete(row: RegistrationRow) -> bool:
    """Whether it made the resident a user: confirmed, and the password handed over."""
    return row.state is RegistrationState.CONFIRMED and row.password_hash is None
