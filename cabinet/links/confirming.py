"""The owner of an account answers whether another account may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.security import one_time
from cabinet.security.audit import Action, Elsewhere, record
from cabinet.security.audit import Outcome as Recorded
from cabinet.security.one_time import ASKED_BY, Outcome, Purpose
from cabinet.tables import LinkRow
from domain.contacts import LinkState

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


def confirm_link(db: Session, token: str, now: datetime) -> Outcome:
    """Let the account that asked switch to the owner's one."""
    row = _asked_about(db, token, now)
    if row is None:
        return Outcome.DEAD
    row.state, row.confirmed_at = LinkState.ACTIVE, now
    _record_both(db, now, Action.CONFIRM_LINK, row)
    return Outcome.DONE


def refuse_link(db: Session, token: str, now: datetime) -> Outcome:
    """Take the request away."""
    row = _asked_about(db, token, now)
    if row is None:
        return Outcome.DEAD
    db.delete(row)
    _record_both(db, now, Action.REFUSE_LINK, row)
    return Outcome.DONE


def _asked_about(db: Session, token: str, now: datetime) -> LinkRow | None:
    """The link that waits for an answer; None when the request is dead or was taken back."""
    used = one_time.use(db, Purpose.LINK, token, now)
    if used is None:
        return None
    wanted = select(LinkRow).where(
        LinkRow.account_number == used.payload[ASKED_BY],
        LinkRow.linked_account == used.account_number,
        LinkRow.state == LinkState.AWAITING_OWNER,
    )
    return db.scalar(wanted.with_for_update())


def _record_both(db: Session, now: datetime, action: Action, row: LinkRow) -> None:
    for number in (row.linked_account, row.account_number):
        record(db, now, action, Recorded.DONE, Elsewhere(number))
