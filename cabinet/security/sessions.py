"""Residents' sessions: one a visit and account, over after a fixed time or at sign-out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select, update

from cabinet.accounts import hold_account
from cabinet.errors import InvalidRequest
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.tokens import digest
from cabinet.security.visit import Visit
from cabinet.tables import MeterRow, SessionRow
from domain.errors import VisitEnded

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.security.terminals import Terminal


def start_session(db: Session, visit: Visit, token: str) -> None:
    """Open a visit's session; signing in again in the same visit replaces the token.

    Raises InvalidRequest when that visit has ended or belongs to another terminal. A linked
    account that was taken away may be linked and switched to again.
    """
    hold_account(db, visit.account_number)
    row = db.get(SessionRow, (visit.account_number, visit.visit_id))
    if row is None:
        row = SessionRow(
            account_number=visit.account_number,
            visit_id=visit.visit_id,
            terminal_id=visit.terminal_id,
            started_at=visit.started_at,
            own_account=visit.own_account,
        )
    elif row.terminal_id != visit.terminal_id or _signed_out(row):
        raise InvalidRequest("visit_id")
    row.token_sha256 = digest(token)
    row.expires_at, row.ended_at = visit.over_at, None
    db.add(row)


def visit_of_token(db: Session, terminal: Terminal, token: str) -> Visit:
    """The visit that a token was given for at this terminal, over or not; raises VisitEnded."""
    wanted = select(SessionRow).where(
        SessionRow.token_sha256 == digest(token), SessionRow.terminal_id == terminal.terminal_id
    )
    row = db.scalar(wanted)
    if row is None:
        raise VisitEnded
    return _visit(row)


def visit_by_id(
    db: Session, terminal: Terminal, visit_id: str, meter_id: str, account_number: str | None
) -> Visit:
    """The visit with that id at this terminal, over or not; raises VisitEnded.

    For what left the terminal late, when no token is at hand any more. In a visit with linked
    accounts it is the one that is named, or else the only one that has the meter.
    """
    wanted = select(SessionRow).where(
        SessionRow.visit_id == visit_id, SessionRow.terminal_id == terminal.terminal_id
    )
    if account_number is not None:
        wanted = wanted.where(SessionRow.account_number == account_number)
    rows = db.scalars(wanted).all()
    if len(rows) > 1:
        rows = [row for row in rows if db.get(MeterRow, (row.account_number, meter_id))]
    if len(rows) != 1:
        raise VisitEnded
    return _visit(rows[0])


def any_visit_by_id(db: Session, terminal: Terminal, visit_id: str) -> Visit:
    """The visit with that id at this terminal as its first account; raises VisitEnded."""
    wanted = select(SessionRow).where(
        SessionRow.visit_id == visit_id, SessionRow.terminal_id == terminal.terminal_id
    )
    row = db.scalars(wanted.order_by(SessionRow.own_account.is_not(None)).limit(1)).first()
    if row is None:
        raise VisitEnded
    return _visit(row)


def end_session(db: Session, visit: Visit, at: datetime) -> None:
    """Sign out, of linked accounts as well; sessions that are over stay as they are.

    `at` may lie in the past: then nothing ends before it began.
    """
    wanted = select(SessionRow).where(
        SessionRow.visit_id == visit.visit_id, SessionRow.terminal_id == visit.terminal_id
    )
    for row in db.scalars(wanted.with_for_update()):
        if row.ended_at is None and at < row.expires_at:
            row.ended_at = max(at, row.started_at)
            record(db, row.ended_at, Action.SIGN_OUT, Outcome.DONE, _visit(row))


def end_all_sessions(
    db: Session, account_number: str, at: datetime, *, but_visit: str | None = None
) -> None:
    """End an account's sessions, also those in which it was left for a linked account."""
    going_on = update(SessionRow).where(
        or_(SessionRow.account_number == account_number, SessionRow.own_account == account_number),
        SessionRow.ended_at.is_(None),
        SessionRow.expires_at > at,
        SessionRow.visit_id != (but_visit or ""),
    )
    db.execute(going_on.values(ended_at=at))


def end_switched_sessions(db: Session, own_account: str, linked_account: str, at: datetime) -> None:
    """End the sessions in which an account was switched to a linked one."""
    going_on = update(SessionRow).where(
        SessionRow.account_number == linked_account,
        SessionRow.own_account == own_account,
        SessionRow.ended_at.is_(None),
        SessionRow.expires_at > at,
    )
    db.execute(going_on.values(ended_at=at))


def _signed_out(row: SessionRow) -> bool:
    return row.ended_at is not None and row.own_account is None


def _visit(row: SessionRow) -> Visit:
    return Visit(
        account_number=row.account_number,
        visit_id=row.visit_id,
        terminal_id=row.terminal_id,
        started_at=row.started_at,
        over_at=row.ended_at or row.expires_at,
        own_account=row.own_account,
    )
