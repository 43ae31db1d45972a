"""Sends an acknowledgement to the phone or the e-mail that the cabinet knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cabinet.acknowledgements.document import values_by_zone
from cabinet.acknowledgements.given import Given, GivenReading, given_lately
from cabinet.contacts.notices import notice_contacts
from cabinet.outbound.outbox import (
    Letter,
    LetterKind,
    TextKind,
    TextMessage,
    put_letter,
    put_text,
)
from cabinet.security.attempts import take_all
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.limits import (
    ACKNOWLEDGEMENTS_OF_ACCOUNT,
    CODES_AT_TERMINAL,
    CODES_TO_PHONE,
    LETTERS_OF_ACCOUNT,
)
from cabinet.tables import CredentialRow
from domain.accounts import mask_email, mask_phone
from domain.contacts import ContactFault
from domain.errors import ContactRefused, TooManyAttempts
from domain.receipts import format_receipt_number
from domain.registration import Confirmation
from domain.russian import unit_name, utility_name
from domain.utilities import UNITS
from domain.wire import AcknowledgementSent

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from cabinet.security.visit import Visit
    from domain.submission import RulesFor


@dataclass(frozen=True, slots=True)
class AcknowledgementDesk:
    """Sends what was given lately; `page` is where the numbers can be looked up.

    `day` is the offices' day.
    """

    page: str
    rules: RulesFor
    day: date

    def send(
        self, db: Session, visit: Visit, way: Confirmation, now: datetime
    ) -> AcknowledgementSent:
        """Send it the way that was asked for.

        Raises NotFound when nothing was given, ContactRefused when there is no such contact,
        TooManyAttempts.
        """
        given = given_lately(db, visit, self.rules, self.day)
        send = self._email if way is Confirmation.EMAIL else self._text
        try:
            sent_to = send(db, visit, given, now)
        except (ContactRefused, TooManyAttempts) as refusal:
            locked = isinstance(refusal, TooManyAttempts)
            outcome = Outcome.LOCKED if locked else Outcome.REFUSED
            record(db, now, Action.SEND_ACKNOWLEDGEMENT, outcome, visit)
            raise
        record(db, now, Action.SEND_ACKNOWLEDGEMENT, Outcome.DONE, visit)
        return AcknowledgementSent(sent_to=sent_to)

    def _email(self, db: Session, visit: Visit, given: Given, now: datetime) -> str:
        """To the confirmed address only: what was read is in it."""
        own = db.get(CredentialRow, visit.account_number)
        if own is None or own.email is None:
            raise ContactRefused(ContactFault.EMAIL_MISSING)
        account = visit.account_number
        take_all(db, now, (ACKNOWLEDGEMENTS_OF_ACCOUNT, account), (LETTERS_OF_ACCOUNT, account))
        letter = Letter(
            account_number=account,
            to=own.email,
            kind=LetterKind.ACKNOWLEDGEMENT,
            fields=self._fields(given) | {"readings": "\n".join(map(_line, given.readings))},
        )
        put_letter(db, now, letter)
        return mask_email(own.email)

    def _text(self, db: Session, visit: Visit, given: Given, now: datetime) -> str:
        own = db.get(CredentialRow, visit.account_number)
        phone = own.phone if own and own.phone else notice_contacts(db, visit.account_number).phone
        if phone is None:
            raise ContactRefused(ContactFault.PHONE_MISSING)
        take_all(
            db,
            now,
            (ACKNOWLEDGEMENTS_OF_ACCOUNT, visit.account_number),
            (CODES_AT_TERMINAL, visit.terminal_id),
            (CODES_TO_PHONE, phone),
        )
        numbers = (format_receipt_number(one.reading.number) for one in given.readings)
        text = TextMessage(
            account_number=visit.account_number,
            to=phone,
            kind=TextKind.ACKNOWLEDGEMENT,
            fields=self._fields(given) | {"numbers": ", ".join(numbers)},
        )
        put_text(db, now, text)
        return mask_phone(phone)

    def _fields(self, given: Given) -> dict[str, str]:
        newest = max(one.given_at for one in given.readings)
        return {"given_at": newest.isoformat(), "page": self.page}


def _line(given: GivenReading) -> str:
    """`Электроснабжение, прибор № 0710-1: день 14 313,2, ночь 6 895,2 кВт·ч. Номер 4821 ...`."""
    meter = given.meter
    values = ", ".join(f"{zone} {value}".strip() for zone, value in values_by_zone(given))
    return (
        f"{utility_name(meter.utility)}, прибор № {meter.serial_number}: "
        f"{values} {unit_name(UNITS[meter.utility])}. "
        f"Номер {format_receipt_number(given.reading.number)}"
    )
