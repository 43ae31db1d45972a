"""The cabinet's tables.

Whatever belongs to a resident has a primary key that begins with `account_number`, and refers to
other such tables by keys that begin so, too: Citus can distribute them all by that column and keep
an account's rows together. `payees`, `terminals` and `deliveries` are small and belong on every
node, `attempts` is found by what it counts. Amounts are kopecks.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Enum,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    String,
    Text,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from cabinet.columns import ChargeParts, ExactDecimal, Moment
from domain.charges import ChargePart, VolumeMethod
from domain.contacts import LinkState, Subscription
from domain.readings import Channel
from domain.registration import Confirmation, RegistrationState
from domain.utilities import Unit, Utility

DEFAULT_PAYEE = "default"
"""The `payees.scope` of who is paid where a utility has no payee of its own."""


def _word(kind: type[StrEnum]) -> Enum:
    """An enumeration kept as its word, so that a new member needs no migration."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=20,
        values_callable=lambda members: [member.value for member in members],
    )


class Base(DeclarativeBase):
    """What all tables share: names of constraints, and columns by Python type."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(referred_table_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        int: BigInteger,
        Decimal: ExactDecimal,
        datetime: Moment,
        Utility: _word(Utility),
        Unit: _word(Unit),
        VolumeMethod: _word(VolumeMethod),
        Channel: _word(Channel),
        Confirmation: _word(Confirmation),
        RegistrationState: _word(RegistrationState),
        Subscription: _word(Subscription),
        LinkState: _word(LinkState),
        dict[str, str]: JSON(none_as_null=True),
        tuple[ChargePart, ...]: ChargeParts,
    }


class AccountRow(Base):
    """An account and who it is registered to. Areas in square metres, `phone` in E.164."""

    __tablename__ = "accounts"

    account_number: Mapped[str] = mapped_column(String(20), primary_key=True)
    surname: Mapped[str] = mapped_column(String(120))
    first_name: Mapped[str] = mapped_column(String(120))
    middle_name: Mapped[str] = mapped_column(String(120))
    address: Mapped[str] = mapped_column(String(300))
    total_area: Mapped[Decimal]
    heated_area: Mapped[Decimal]
    rooms: Mapped[int]
    registered_people: Mapped[int]
    resident_people: Mapped[int]
    phone: Mapped[str | None] = mapped_column(String(16))
    email: Mapped[str | None] = mapped_column(String(254))


class ChargeRow(Base):
    """What one utility came to in one period."""

    __tablename__ = "charges"
    __table_args__ = (
        CheckConstraint(
            "due = opening + charged + recalculation - privilege + penalty - paid", name="adds_up"
        ),
    )

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    period: Mapped[date] = mapped_column(primary_key=True)
    utility: Mapped[Utility] = mapped_column(primary_key=True)
    opening: Mapped[int]
    charged: Mapped[int]
    recalculation: Mapped[int]
    privilege: Mapped[int]
    penalty: Mapped[int]
    paid: Mapped[int]
    due: Mapped[int]
    method: Mapped[VolumeMethod]
    unit: Mapped[Unit]
    parts: Mapped[tuple[ChargePart, ...]]


class PaymentRow(Base):
    """A payment that reached the company for one utility."""

    __tablename__ = "payments"
    __table_args__ = (Index(None, "account_number", "received_on"),)

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    payment_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    utility: Mapped[Utility]
    received_on: Mapped[date]
    amount: Mapped[int]


class MeterRow(Base):
    """A meter; `registers` is how many tariff zones it counts (T1 first)."""

    __tablename__ = "meters"
    __table_args__ = (CheckConstraint("registers BETWEEN 1 AND 4", name="registers"),)

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    meter_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    utility: Mapped[Utility]
    serial_number: Mapped[str] = mapped_column(String(64))
    place: Mapped[str] = mapped_column(String(120))
    registers: Mapped[int]
    capacity: Mapped[int]
    decimals: Mapped[int]
    verified_until: Mapped[date | None]
    automatic: Mapped[bool]
    archived: Mapped[bool]


class ReadingRow(Base):
    """A reading. A deleted or replaced one stays with its `deleted_at`.

    `captured_at`, `visit_id` and `terminal_id` are known of those given at a terminal.
    """

    __tablename__ = "readings"
    __table_args__ = (
        ForeignKeyConstraint(
            ["account_number", "meter_id"], ["meters.account_number", "meters.meter_id"]
        ),
        Index(
            "ix_readings_one_live",
            "account_number",
            "meter_id",
            "period",
            unique=True,
            postgresql_where=text("deleted_at IS NULL"),
            sqlite_where=text("deleted_at IS NULL"),
        ),
    )

    account_number: Mapped[str] = mapped_column(String(20), primary_key=True)
    reading_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    meter_id: Mapped[str] = mapped_column(String(64))
    period: Mapped[date]
    taken_on: Mapped[date]
    captured_at: Mapped[datetime | None]
    value_t1: Mapped[Decimal]
    value_t2: Mapped[Decimal | None]
    value_t3: Mapped[Decimal | None]
    value_t4: Mapped[Decimal | None]
    channel: Mapped[Channel]
    settled: Mapped[bool]
    visit_id: Mapped[str | None] = mapped_column(String(36))
    terminal_id: Mapped[str | None] = mapped_column(ForeignKey("terminals.terminal_id"))
    deleted_at: Mapped[datetime | None]


class BillRow(Base):
    """A bill's document: `sha256` in hex, `size` in bytes, `file_key` in the bill store."""

    __tablename__ = "bills"

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    period: Mapped[date] = mapped_column(primary_key=True)
    total: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    file_key: Mapped[str] = mapped_column(String(200))


class PayeeRow(Base):
    """Who is paid, by `scope`: a utility's word, or `DEFAULT_PAYEE` for all the others."""

    __tablename__ = "payees"

    scope: Mapped[str] = mapped_column(String(20), primary_key=True)
    name: Mapped[str] = mapped_column(String(160))
    personal_account: Mapped[str] = mapped_column(String(20))
    bank_name: Mapped[str] = mapped_column(String(45))
    bic: Mapped[str] = mapped_column(String(9))
    correspondent_account: Mapped[str] = mapped_column(String(20))
    inn: Mapped[str] = mapped_column(String(12))
    kpp: Mapped[str] = mapped_column(String(9))


class DeliveryRow(Base):
    """A billing delivery that was imported; `as_of` is the day up to which payments are known."""

    __tablename__ = "deliveries"

    delivery_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    as_of: Mapped[date]
    imported_at: Mapped[datetime]
    manifest_sha256: Mapped[str] = mapped_column(String(64))


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
    """A terminal; `token_sha256` is the hex digest of its token, which is kept nowhere here."""

    __tablename__ = "terminals"

    terminal_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    token_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    enrolled_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


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
