"""The record of who did what."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import uuid4

from cabinet.tables import AuditEventRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.security.visit import Visit


class Action(StrEnum):
    """What was tried."""

    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
    GIVE_READING = "give_reading"
    DELETE_READING = "delete_reading"


class Outcome(StrEnum):
    """What came of it."""

    DONE = "done"
    REFUSED = "refused"


def record(db: Session, at: datetime, action: Action, outcome: Outcome, visit: Visit) -> None:
    """Write an event of a visit; it stands or falls with the transaction."""
    db.add(
        AuditEventRow(
            account_number=visit.account_number,
            event_id=str(uuid4()),
            happened_at=at,
            action=action,
            outcome=outcome,
            terminal_id=visit.terminal_id,
            visit_id=visit.visit_id,
        )
    )
