"""Terminals and their tokens, and what they tell of their printers."""

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

    from domain.wire import PrinterReport


class UnknownTerminal(LookupError):
    """No terminal was ever enrolled under that id."""


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


def revoke_terminal(db: Session, terminal_id: str, at: datetime) -> bool:
    """Stop trusting a terminal; False when it was so already. Raises UnknownTerminal."""
    row = db.get(TerminalRow, terminal_id)
    if row is None:
        raise UnknownTerminal
    if row.revoked_at is not None:
        return False
    row.revoked_at = at
    return True


def keep_printer_report(db: Session, at: Terminal, report: PrinterReport, now: datetime) -> None:
    """Note how a terminal's printer is, in the place of what was told before."""
    row = db.get_one(TerminalRow, at.terminal_id)
    row.printer_fault, row.printer_low = report.fault, [*report.low]
    row.printer_told_at = now
