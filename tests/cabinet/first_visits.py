"""A first visit in few words, and what it had sent."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from cabinet.cabinet import Cabinet
from cabinet.contacts.consents import PERSONAL_DATA, consent_document
from cabinet.registration.confirming import confirm_by_link
from cabinet.security.one_time import Outcome
from cabinet.tables import AuditEventRow, CredentialRow, OutboundMessageRow
from tests.cabinet.client import TerminalClient
from tests.cabinet.samples import UNREGISTERED

SURNAME = "Белова"
EMAIL = "belova@example.org"
NEW_PASSWORD = "береза-71"
PHONE = "+79041234518"


def form(confirmation: str = "email", **other: str) -> dict[str, Any]:
    """The registration form, filled in well."""
    consent = consent_document(PERSONAL_DATA, "АО «Коммунальная компания»")
    return {
        "email": EMAIL,
        "password": NEW_PASSWORD,
        "confirmation": confirmation,
        "consent_version": consent.version,
        "consent_sha256": consent.sha256,
    } | other


def begin(client: TerminalClient, confirmation: str = "email") -> None:
    """A registration whose form was taken."""
    assert client.open_registration(UNREGISTERED, SURNAME).status_code == 201
    answer = client.put("/registrations/current", form(confirmation))
    assert answer.status_code == 200, answer.text


def messages(cabinet: Cabinet, kind: str | None = None) -> list[OutboundMessageRow]:
    """What waits in the outbox, oldest first."""
    wanted = select(OutboundMessageRow).order_by(OutboundMessageRow.created_at)
    with cabinet.reading() as db:
        rows = list(db.scalars(wanted))
        db.expunge_all()
    return [row for row in rows if kind is None or row.kind == kind]


def newest(cabinet: Cabinet, kind: str) -> dict[str, str]:
    """The fields of the newest message of a kind."""
    fields = messages(cabinet, kind)[-1].fields
    assert fields is not None
    return fields


def token_of(cabinet: Cabinet, kind: str) -> str:
    """The token in the link of the newest letter of a kind."""
    return newest(cabinet, kind)["link"].rpartition("/")[2]


def confirm(cabinet: Cabinet, token: str) -> Outcome:
    """Open the link of a registration."""
    with cabinet.writing() as db:
        return confirm_by_link(db, token, cabinet.clock())


def credentials(cabinet: Cabinet, account_number: str) -> CredentialRow | None:
    """What an account has."""
    with cabinet.reading() as db:
        row = db.get(CredentialRow, account_number)
        db.expunge_all()
    return row


def events(cabinet: Cabinet) -> list[tuple[str, str]]:
    """What was recorded: actions and outcomes."""
    with cabinet.reading() as db:
        rows = db.scalars(select(AuditEventRow).order_by(AuditEventRow.happened_at))
        return [(row.action, row.outcome) for row in rows]


def problem(answer: Any) -> tuple[int, str]:
    """Status and code."""
    return answer.status_code, answer.json()["code"]
