"""Links of each purpose, without the visits that they come from."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy.orm import Session

from cabinet.cabinet import Cabinet
from cabinet.contacts.email import EMAIL
from cabinet.registration.confirming import EMAIL as TO
from cabinet.registration.confirming import REGISTRATION
from cabinet.security.one_time import ASKED_BY, Purpose, issue
from cabinet.security.terminals import enrol_terminal
from cabinet.security.tokens import digest
from cabinet.tables import CredentialRow, LinkRow, RegistrationRow
from domain.contacts import LinkState
from domain.registration import Confirmation, RegistrationState
from tests.cabinet.samples import ANNA, BORIS, UNREGISTERED

OLD_EMAIL, NEW_EMAIL = "anna@example.org", "anna.new@example.org"


class Links:
    """Makes what a link is about, and the link."""

    def __init__(self, cabinet: Cabinet, url: str) -> None:
        self.cabinet = cabinet
        self.url = url

    def make(self, purpose: Purpose, *, lifetime: timedelta = timedelta(hours=1)) -> str:
        """The address of a page that works."""
        makers = {
            Purpose.CONFIRM: self._registration,
            Purpose.RECOVER: lambda _db: (ANNA, {}),
            Purpose.EMAIL: self._new_email,
            Purpose.LINK: self._request,
        }
        with self.cabinet.writing() as db:
            db.get_one(CredentialRow, ANNA).email = OLD_EMAIL
            account, payload = makers[purpose](db)
            token = issue(db, account, purpose, self.cabinet.clock(), lifetime, payload)
        return f"{self.url}/p/{purpose}/{token}"

    def _registration(self, db: Session) -> tuple[str, dict[str, str]]:
        now = self.cabinet.clock()
        enrol_terminal(db, "hall", "Зал", now)
        db.flush()
        row = RegistrationRow(
            account_number=UNREGISTERED,
            registration_id=str(uuid4()),
            token_sha256=uuid4().hex,
            visit_id=str(uuid4()),
            terminal_id="hall",
            state=RegistrationState.AWAITING_LINK,
            started_at=now,
            over_at=now + timedelta(hours=1),
            confirmation=Confirmation.EMAIL,
            email=NEW_EMAIL,
            password_hash=self.cabinet.passwords.hash("береза-71"),
            consent_version="1",
            consent_sha256="0" * 64,
            consented_at=now,
        )
        db.add(row)
        return UNREGISTERED, {REGISTRATION: row.registration_id, TO: digest(NEW_EMAIL)}

    def _new_email(self, db: Session) -> tuple[str, dict[str, str]]:
        db.get_one(CredentialRow, ANNA).pending_email = NEW_EMAIL
        return ANNA, {EMAIL: digest(NEW_EMAIL)}

    def _request(self, db: Session) -> tuple[str, dict[str, str]]:
        db.add(
            LinkRow(
                account_number=BORIS,
                linked_account=ANNA,
                state=LinkState.AWAITING_OWNER,
                made_at=self.cabinet.clock(),
            )
        )
        return ANNA, {ASKED_BY: BORIS}


@pytest.fixture
def links(cabinet: Cabinet, cabinet_url: str) -> Links:
    return Links(cabinet, cabinet_url)
