"""Confirming a registration by the link in its letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.registration.completing import complete
from cabinet.security import one_time
from cabinet.security.audit import Elsewhere
from cabinet.security.one_time import Outcome, Purpose
from cabinet.security.tokens import digest
from cabinet.tables import OneTimeTokenRow, RegistrationRow
from domain.registration import RegistrationState

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

REGISTRATION, EMAIL = "registration", "email_sha256"
"""In a payload: which registration, and the digest of the address that its letter went to."""


def confirm_by_link(db: Session, token: str, now: datetime) -> Outcome:
    """Make the resident a user of the cabinet; the terminal that waits goes on by itself.

    Good also when the resident has left the terminal meanwhile. A link of a registration that was
    given up, or filled in anew with another address, is dead.
    """
    used = one_time.use(db, Purpose.CONFIRM, token, now)
    row = None if used is None else _awaiting(db, used)
    if row is None:
        return Outcome.DEAD
    won = complete(db, row, Elsewhere(row.account_number), now)
    return Outcome.DONE if won else Outcome.ALREADY_REGISTERED


def _awaiting(db: Session, used: OneTimeTokenRow) -> RegistrationRow | None:
    wanted = select(RegistrationRow).where(
        RegistrationRow.account_number == used.account_number,
        RegistrationRow.registration_id == used.payload[REGISTRATION],
    )
    row = db.scalar(wanted.with_for_update())
    if row is None or row.ended_at is not None or row.state is not RegistrationState.AWAITING_LINK:
        return None
    return row if digest(row.email or "") == used.payload[EMAIL] else None
