"""The registration form, and the letter that confirms it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from cabinet.contacts.normal import normal_email
from cabinet.errors import InvalidRequest
from cabinet.outbound.outbox import Letter, LetterKind, put_letter
from cabinet.registration.caller import going_on, is_complete
from cabinet.registration.confirming import EMAIL, REGISTRATION
from cabinet.registration.status import status_of
from cabinet.security.attempts import seconds_until
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.limits import LETTERS_OF_ACCOUNT
from cabinet.security.one_time import Purpose
from cabinet.security.tokens import digest
from domain.credentials import judge_password
from domain.errors import PasswordRefused, ResidentCanMend, TooManyAttempts
from domain.registration import RESEND_AFTER, Confirmation, RegistrationState, RegistrationStatus

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from cabinet.registration.caller import Registering
    from cabinet.security.page_links import PageLinks
    from cabinet.tables import RegistrationRow
    from domain.registration import ConsentDocument
    from domain.wire import RegistrationForm


@dataclass(frozen=True, slots=True)
class FormDesk:
    """Takes registration forms and sends their letters."""

    consent: ConsentDocument
    links: PageLinks

    def fill(
        self,
        db: Session,
        who: Registering,
        form: RegistrationForm,
        password_hash: str,
        now: datetime,
    ) -> RegistrationStatus:
        """Take a form, or another one in its place; by e-mail the letter goes out at once.

        Raises PasswordRefused, ContactRefused, TooManyAttempts, AlreadyRegistered,
        ConfirmationExpired, and InvalidRequest when the consent is not the present text.
        """
        row = going_on(db, who, now)
        if is_complete(row):
            return status_of(row, now)
        self._check_consent(form)
        try:
            self._fill(db, row, form, password_hash, now)
        except ResidentCanMend:
            record(db, now, Action.FILL_REGISTRATION, Outcome.REFUSED, who)
            raise
        record(db, now, Action.FILL_REGISTRATION, Outcome.DONE, who)
        return status_of(row, now)

    def send_again(self, db: Session, who: Registering, now: datetime) -> RegistrationStatus:
        """The letter once more, with another link; the first one stays good.

        Raises TooManyAttempts before `resend_at`, InvalidRequest when there is no letter to send.
        """
        row = going_on(db, who, now)
        if row.state is RegistrationState.CONFIRMED:
            return status_of(row, now)
        if row.state is not RegistrationState.AWAITING_LINK or row.resend_at is None:
            raise InvalidRequest("confirmation")
        try:
            if now < row.resend_at:
                raise TooManyAttempts(seconds_until(row.resend_at, now))
            self._send(db, row, now)
        except TooManyAttempts:
            record(db, now, Action.SEND_LETTER, Outcome.LOCKED, who)
            raise
        record(db, now, Action.SEND_LETTER, Outcome.DONE, who)
        return status_of(row, now)

    def _check_consent(self, form: RegistrationForm) -> None:
        agreed = (form.consent_version, form.consent_sha256)
        if agreed != (self.consent.version, self.consent.sha256):
            raise InvalidRequest("consent")

    def _fill(
        self,
        db: Session,
        row: RegistrationRow,
        form: RegistrationForm,
        password_hash: str,
        now: datetime,
    ) -> None:
        if fault := judge_password(form.password, row.account_number):
            raise PasswordRefused(fault)
        email = normal_email(form.email)
        if form.confirmation is Confirmation.EMAIL:
            LETTERS_OF_ACCOUNT.check(db, row.account_number, now)
        row.email, row.password_hash = email, password_hash
        row.confirmation, row.phone = form.confirmation, None
        row.consent_version, row.consent_sha256 = form.consent_version, form.consent_sha256
        row.consented_at = now
        row.good_until = row.resend_at = row.code_hmac = row.tries_left = None
        if form.confirmation is Confirmation.EMAIL:
            row.state = RegistrationState.AWAITING_LINK
            self._send(db, row, now)
        else:
            row.state = RegistrationState.AWAITING_CODE

    def _send(self, db: Session, row: RegistrationRow, now: datetime) -> None:
        LETTERS_OF_ACCOUNT.take(db, row.account_number, now)
        to = row.email or ""
        payload = {REGISTRATION: row.registration_id, EMAIL: digest(to)}
        link = self.links.make(db, row.account_number, Purpose.CONFIRM, now, payload)
        letter = Letter(
            account_number=row.account_number,
            to=to,
            kind=LetterKind.CONFIRM_REGISTRATION,
            fields=link.fields,
        )
        put_letter(db, now, letter)
        row.good_until, row.resend_at = link.good_until, now + RESEND_AFTER
