"""The outbox: a letter or message is a row of the transaction whose change it tells of.

It is sent later, by `cabinet send-messages` or by a thread of the server; a crash in between loses
nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import uuid4

from cabinet.tables import OutboundMessageRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


class MessageChannel(StrEnum):
    """How a message travels."""

    EMAIL = "email"
    SMS = "sms"


class MessageState(StrEnum):
    """How far it has come. FAILED: given up."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


class LetterKind(StrEnum):
    """What a letter tells, with the `fields` that its template needs.

    `good_until` and `given_at` are ISO times with offset; `what` is a `Changed`, `utility` a
    `Utility`, `refusal` a `Refusal`; `account` is masked.
    """

    CONFIRM_REGISTRATION = "confirm_registration"
    """link, good_until"""
    RECOVER_PASSWORD = "recover_password"  # noqa: S105 - a word, not a secret
    """link, good_until"""
    CONFIRM_EMAIL = "confirm_email"
    """link, good_until"""
    CREDENTIALS_CHANGED = "credentials_changed"
    """what; new_password if the company sends it"""
    LINK_REQUEST = "link_request"
    """link, good_until: somebody who knows the surname wants to link the account"""
    LINKED = "linked"
    """account: the one that the letter's own account can be seen from now"""
    READING_REFUSED = "reading_refused"
    """utility, serial_number, given_at, number, refusal: a late reading was not taken"""
    READING_NOT_COUNTED = "reading_not_counted"
    """utility, serial_number, given_at, refusal, note: billing refused it after the fact"""
    BILL = "bill"
    """period, its first day in ISO form: the document is attached when the letter goes out"""
    ACKNOWLEDGEMENT = "acknowledgement"
    """given_at, readings: a line each; page: where their numbers can be looked up"""


class Changed(StrEnum):
    """What a letter `credentials_changed` is about."""

    PASSWORD = "password"  # noqa: S105 - a word, not a secret
    EMAIL = "email"
    BOTH = "both"


class TextKind(StrEnum):
    """What a text message tells, with the `fields` that its template needs."""

    CONFIRMATION_CODE = "confirmation_code"
    """code"""
    LINK_REQUEST = "link_request"
    """link, good_until"""
    READING_REFUSED = "reading_refused"
    """serial_number, given_at, number, refusal: a late reading was not taken"""
    READING_NOT_COUNTED = "reading_not_counted"
    """serial_number, given_at, refusal: billing refused it after the fact"""
    ACKNOWLEDGEMENT = "acknowledgement"
    """given_at, numbers, page: where they can be looked up"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """An e-mail to be written from a template; `language` is `ru` or `en`."""

    account_number: str
    to: str = field(repr=False)
    kind: LetterKind
    language: str = "ru"
    fields: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextMessage:
    """An SMS to be written from a template; `to` in E.164."""

    account_number: str
    to: str = field(repr=False)
    kind: TextKind
    fields: Mapping[str, str] = field(repr=False)


def put_letter(db: Session, now: datetime, letter: Letter) -> None:
    """Have a letter sent once the transaction is committed."""
    db.add(_row(letter, MessageChannel.EMAIL, letter.language, now))


def put_text(db: Session, now: datetime, text: TextMessage) -> None:
    """Have a text message sent once the transaction is committed; they are all in Russian."""
    db.add(_row(text, MessageChannel.SMS, "ru", now))


def _row(
    message: Letter | TextMessage, channel: MessageChannel, language: str, now: datetime
) -> OutboundMessageRow:
    return OutboundMessageRow(
        account_number=message.account_number,
        message_id=str(uuid4()),
        channel=channel,
        kind=message.kind,
        recipient=message.to,
        language=language,
        fields=dict(message.fields),
        state=MessageState.PENDING,
        attempts=0,
        created_at=now,
        next_attempt_at=now,
    )
