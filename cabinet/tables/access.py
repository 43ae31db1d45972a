"""Who may do what, and who did what."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    Text,
)
from sqlalchemy.orm import Mapped, mapped_column

from cabinet.tables.base import Base
from domain.printing import PrinterFault


class CredentialRow(Base):
    """The argon2id hash of an account's password; an account without one is not registered.

    `email` and `phone` are confirmed ones, `pending_email` waits for its link to be opened.
    """

    __tablename__ = "credentials"

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    password_hash: Mapped[str] = mapped_column(String(200))
    changed_at: Mapped[datetime]
    email: Mapped[str | None] = mapped_column(String(254))
    email_confirmed_at: Mapped[datetime | None]
    pending_email: Mapped[str | None] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(16))


class TerminalRow(Base):
    """A terminal; `token_sha256` is the hex digest of its token, which is kept nowhere here.

    `printer_fault` and `printer_low` are what it told of its printer at `printer_told_at`.
    """

    __tablename__ = "terminals"

    terminal_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    token_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    enrolled_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    printer_fault: Mapped[PrinterFault | None]
    printer_low: Mapped[list[str] | None]
    printer_told_at: Mapped[datetime | None]


class SessionRow(Base):
    """A resident's session in one visit, kept after its end: late readings are judged by it.

    `own_account` is the account that signed in, where this one was switched to.

    The token and visit indices are plain because a sharded table cannot promise uniqueness over
    columns without the account; the values are random.
    """

    __tablename__ = "sessions"

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    visit_id: Mapped[str] = mapped_column(String(36), primary_key=True, index=True)
    token_sha256: Mapped[str] = mapped_column(String(64), index=True)
    terminal_id: Mapped[str] = mapped_column(ForeignKey("terminals.terminal_id"))
    started_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    own_account: Mapped[str | None] = mapped_column(String(20))


class IdempotencyKeyRow(Base):
    """The answer that a write got, for whenever its key comes again.

    Only digests of the key and of the request are kept, see `cabinet.idempotency`.
    `account_number` is what was typed and may not exist.
    """

    __tablename__ = "idempotency_keys"

    account_number: Mapped[str] = mapped_column(String(20), primary_key=True)
    key_sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    request_digest: Mapped[str] = mapped_column(String(64))
    status: Mapped[int]
    body: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime]


class AuditEventRow(Base):
    """Who did what, from which terminal, with what outcome; no personal data beside the account.

    `account_number` is what was typed and may not exist.
    """

    __tablename__ = "audit_events"
    __table_args__ = (Index(None, "account_number", "happened_at"),)

    account_number: Mapped[str] = mapped_column(String(20), primary_key=True)
    event_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    happened_at: Mapped[datetime]
    action: Mapped[str] = mapped_column(String(40))
    outcome: Mapped[str] = mapped_column(String(40))
    terminal_id: Mapped[str | None] = mapped_column(String(64))
    visit_id: Mapped[str | None] = mapped_column(String(36))


class AttemptRow(Base):
    """How often something was tried for one subject: an account, a phone or a terminal.

    `locked_until` is when the next try is looked at.
    """

    __tablename__ = "attempts"

    subject: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    count: Mapped[int]
    counted_from: Mapped[datetime]
    locked_until: Mapped[datetime | None]
