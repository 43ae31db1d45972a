"""First visits, contacts, consents, linked accounts, and the letters on their way."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
)
from sqlalchemy.orm import Mapped, mapped_column

from cabinet.tables.base import Base
from domain.contacts import LinkState, Subscription
from domain.readings import Refusal
from domain.registration import Confirmation, RegistrationState
from domain.requests import RequestKind


class RegistrationRow(Base):
    """A first visit on its way to a password; what it asked for is wiped at its end.

    `over_at` is the end of its part at the terminal, `good_until` that of its link or code.
    Only an HMAC of the code is kept, under the token, which is kept nowhere here.
    """

    __tablename__ = "registrations"

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    registration_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    token_sha256: Mapped[str] = mapped_column(String(64), index=True)
    visit_id: Mapped[str] = mapped_column(String(36))
    terminal_id: Mapped[str] = mapped_column(ForeignKey("terminals.terminal_id"))
    state: Mapped[RegistrationState]
    started_at: Mapped[datetime]
    over_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    confirmation: Mapped[Confirmation | None]
    email: Mapped[str | None] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(16))
    password_hash: Mapped[str | None] = mapped_column(String(200))
    consent_version: Mapped[str | None] = mapped_column(String(40))
    consent_sha256: Mapped[str | None] = mapped_column(String(64))
    consented_at: Mapped[datetime | None]
    good_until: Mapped[datetime | None]
    resend_at: Mapped[datetime | None]
    code_hmac: Mapped[str | None] = mapped_column(String(64))
    tries_left: Mapped[int | None]


class OneTimeTokenRow(Base):
    """What a link in a letter is good for, once, until a time; the token itself is kept nowhere.

    `account_number` may not exist in a transaction that is taken back, see `security.recovery`.
    """

    __tablename__ = "one_time_tokens"

    account_number: Mapped[str] = mapped_column(String(20), primary_key=True)
    token_sha256: Mapped[str] = mapped_column(String(64), primary_key=True, index=True)
    purpose: Mapped[str] = mapped_column(String(40))
    payload: Mapped[dict[str, str]]
    created_at: Mapped[datetime]
    good_until: Mapped[datetime]
    used_at: Mapped[datetime | None]


class ConsentRow(Base):
    """A consent that was given: to which text, when and at which terminal."""

    __tablename__ = "consents"
    __table_args__ = (Index(None, "account_number", "kind", "given_at"),)

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    consent_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))
    version: Mapped[str] = mapped_column(String(40))
    sha256: Mapped[str] = mapped_column(String(64))
    given_at: Mapped[datetime]
    terminal_id: Mapped[str | None] = mapped_column(String(64))
    withdrawn_at: Mapped[datetime | None]


class LinkRow(Base):
    """Another account that the account's resident may switch to."""

    __tablename__ = "links"

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    linked_account: Mapped[str] = mapped_column(String(20), primary_key=True, index=True)
    state: Mapped[LinkState]
    made_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]


class NoticeContactsRow(Base):
    """The phone (E.164) and e-mail that a resident saved for notices.

    Apart from the company's data in `accounts`, which each delivery overwrites.
    """

    __tablename__ = "notice_contacts"

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    phone: Mapped[str | None] = mapped_column(String(16))
    email: Mapped[str | None] = mapped_column(String(254))
    saved_at: Mapped[datetime]


class SubscriptionRow(Base):
    """Something that a resident chose to have sent."""

    __tablename__ = "subscriptions"

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    subscription: Mapped[Subscription] = mapped_column(primary_key=True)
    chosen_at: Mapped[datetime]


class OperatorRequestRow(Base):
    """What an operator has to look at, open until `closed_at`; `answer` is for the resident.

    `reading_id` is that of a reading which could not be taken.
    """

    __tablename__ = "operator_requests"
    __table_args__ = (
        ForeignKeyConstraint(
            ["account_number", "meter_id"], ["meters.account_number", "meters.meter_id"]
        ),
        Index(None, "closed_at", "made_at"),
    )

    account_number: Mapped[str] = mapped_column(String(20), primary_key=True)
    request_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    kind: Mapped[RequestKind]
    meter_id: Mapped[str] = mapped_column(String(64))
    values: Mapped[dict[str, str]]
    refusal: Mapped[Refusal | None]
    reading_id: Mapped[str | None] = mapped_column(String(64))
    made_at: Mapped[datetime]
    visit_id: Mapped[str] = mapped_column(String(36))
    terminal_id: Mapped[str] = mapped_column(ForeignKey("terminals.terminal_id"))
    closed_at: Mapped[datetime | None]
    answer: Mapped[str | None] = mapped_column(String(200))


class OutboundMessageRow(Base):
    """A letter or a text message, written with the change that it tells of.

    `fields` are what its template needs and may hold a link or a code: they are wiped, and the
    recipient is masked, once it was sent or given up.
    """

    __tablename__ = "outbound_messages"
    __table_args__ = (Index(None, "state", "next_attempt_at"),)

    account_number: Mapped[str] = mapped_column(String(20), primary_key=True)
    message_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    channel: Mapped[str] = mapped_column(String(10))
    kind: Mapped[str] = mapped_column(String(40))
    recipient: Mapped[str] = mapped_column(String(254))
    language: Mapped[str] = mapped_column(String(2))
    fields: Mapped[dict[str, str] | None]
    state: Mapped[str] = mapped_column(String(10))
    attempts: Mapped[int]
    created_at: Mapped[datetime]
    next_attempt_at: Mapped[datetime]
    claimed_until: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    last_error: Mapped[str | None] = mapped_column(String(200))
