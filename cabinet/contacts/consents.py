"""Consents: the texts that are agreed to, and the record of who agreed to which."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import select

from cabinet.tables import ConsentRow
from domain.contacts import Subscription
from domain.errors import NotFound
from domain.registration import ConsentDocument
from resources import ROOT

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

PERSONAL_DATA = "personal_data"
FOR_SUBSCRIPTION = {
    Subscription.SMS_NOTICES: "sms_notices",
    Subscription.EMAIL_NOTICES: "email_notices",
    Subscription.BILL_BY_EMAIL: "bill_by_email",
}
"""Which consent a subscription needs; paper needs none."""
KINDS = frozenset({PERSONAL_DATA, *FOR_SUBSCRIPTION.values()})

_HEADER_END = "\n---\n"
_COMPANY = "{company}"


@dataclass(frozen=True, slots=True)
class Given:
    """The text that was agreed to."""

    kind: str
    version: str
    sha256: str


@cache
def consent_document(kind: str, company: str) -> ConsentDocument:
    """The newest text of a consent, with the company's name in it; raises NotFound.

    A file begins with `version:` and `title:` and goes on after a line of three dashes.
    """
    if kind not in KINDS:
        raise NotFound
    header, _, body = (ROOT / "consents" / f"{kind}.md").read_text("utf-8").partition(_HEADER_END)
    members = dict(line.split(": ", 1) for line in header.splitlines())
    text = body.strip().replace(_COMPANY, company)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return ConsentDocument(
        kind=kind, version=members["version"], sha256=digest, title=members["title"], text=text
    )


def keep_consent(
    db: Session, account_number: str, given: Given, at: datetime, terminal_id: str | None
) -> None:
    """Record that a consent was given."""
    db.add(
        ConsentRow(
            account_number=account_number,
            consent_id=str(uuid4()),
            kind=given.kind,
            version=given.version,
            sha256=given.sha256,
            given_at=at,
            terminal_id=terminal_id,
        )
    )


def withdraw_consent(db: Session, account_number: str, kind: str, at: datetime) -> bool:
    """Mark a consent as withdrawn, which keeps the record of it; whether there was one."""
    standing = _standing(db, account_number, kind)
    for row in standing:
        row.withdrawn_at = at
    return bool(standing)


def holds(db: Session, account_number: str, document: ConsentDocument) -> bool:
    """Whether that very text is agreed to."""
    return any(
        row.sha256 == document.sha256 for row in _standing(db, account_number, document.kind)
    )


def _standing(db: Session, account_number: str, kind: str) -> list[ConsentRow]:
    wanted = select(ConsentRow).where(
        ConsentRow.account_number == account_number,
        ConsentRow.kind == kind,
        ConsentRow.withdrawn_at.is_(None),
    )
    return list(db.scalars(wanted))
