"""Terminals and their tokens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.security.tokens import digest, new_token
from cabinet.tables import TerminalRow
from domain.errors import TerminalRefused

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Terminal:
    """A terminal that proved itself."""

    terminal_id: str
    name: str


def enrol_terminal(db: Session, terminal_id: str, name: str, at: datetime) -> str:
    """Give a terminal a token, which is told this once; an older token stops working."""
    token = new_token()
    row = db.get(TerminalRow, terminal_id) or TerminalRow(terminal_id=terminal_id)
    row.name, row.token_sha256 = name, digest(token)
    row.enrolled_at, row.revoked_at = at, None
    db.add(row)
    return token


def known_terminal(db: Session, token: str) -> Terminal:
    """The terminal of a token; raises TerminalRefused when there is none or it was revoked."""
    row = db.scalar(select(TerminalRow).where(TerminalRow.token_sha256 == digest(token)))
    if row is None or row.revoked_at is not None:
        raise TerminalRefused
    return Terminal(row.terminal_id, row.name)
