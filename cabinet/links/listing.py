"""Linked accounts as a resident sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.charges import balance
from cabinet.security.audit import Action, Elsewhere, Outcome, record
from cabinet.security.sessions import end_switched_sessions
from cabinet.tables import AccountRow, LinkRow
from domain.contacts import LinkedAccount, LinkState
from domain.errors import NotFound

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from cabinet.security.visit import Visit


def linked_accounts(db: Session, account_number: str, today: date) -> list[LinkedAccount]:
    """The accounts that an account can switch to, or waits for, in the order they were linked."""
    wanted = select(LinkRow).where(LinkRow.account_number == account_number)
    ordered = wanted.order_by(LinkRow.made_at, LinkRow.linked_account)
    return [linked_account(db, row, today) for row in db.scalars(ordered).all()]


def linked_account(db: Session, row: LinkRow, today: date) -> LinkedAccount:
    """One of them; of a link that waits nothing is told but its number."""
    active = row.state is LinkState.ACTIVE
    number = row.linked_account
    return LinkedAccount(
        account_number=number,
        state=row.state,
        address=db.get_one(AccountRow, number).address if active else None,
        due=balance(db, number, today).due if active else None,
    )


def unlink(db: Session, visit: Visit, account_number: str, now: datetime) -> None:
    """Take a link away, and end the sessions that went by it; raises NotFound."""
    row = db.get(LinkRow, (visit.signed_in_as, account_number), with_for_update=True)
    if row is None:
        raise NotFound
    db.delete(row)
    end_switched_sessions(db, visit.signed_in_as, account_number, now)
    record(db, now, Action.UNLINK_ACCOUNT, Outcome.DONE, visit)


def drop_links_to(db: Session, account_number: str, now: datetime) -> None:
    """Take away the links that were made to an account before it had a password of its own."""
    for row in db.scalars(select(LinkRow).where(LinkRow.linked_account == account_number)).all():
        db.delete(row)
        end_switched_sessions(db, row.account_number, account_number, now)
        for number in (row.account_number, account_number):
            record(db, now, Action.UNLINK_ACCOUNT, Outcome.DONE, Elsewhere(number))
