"""What billing delivers of accounts, and what was paid."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    String,
)
from sqlalchemy.orm import Mapped, mapped_column

from cabinet.tables.base import Base
from domain.charges import ChargePart, VolumeMethod
from domain.utilities import Unit, Utility

DEFAULT_PAYEE = "default"
"""The `payees.scope` of who is paid where a utility has no payee of its own."""


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


class PaymentRegistryRow(Base):
    """A bank's payment registry; `as_of` is the day up to which it knows payments."""

    __tablename__ = "payment_registries"

    registry_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    as_of: Mapped[date]
    imported_at: Mapped[datetime]
    sha256: Mapped[str] = mapped_column(String(64))


class RegistryPaymentRow(Base):
    """What a registry says that was paid, as far as it was allotted to one utility.

    It counts until billing delivers the same payment, see `cabinet.payments.received`.
    """

    __tablename__ = "registry_payments"
    __table_args__ = (Index(None, "account_number", "received_on"), Index(None, "payment_id"))

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    payment_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    utility: Mapped[Utility] = mapped_column(primary_key=True)
    registry_id: Mapped[str] = mapped_column(
        ForeignKey("payment_registries.registry_id"), index=True
    )
    paid_at: Mapped[datetime]
    received_on: Mapped[date]
    amount: Mapped[int]


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


class MadeBillRow(Base):
    """A document that the cabinet made of a bill of which billing has sent figures only.

    `figures_sha256` is the digest of what it says: when billing corrects a figure, the document is
    not that of the bill any more. The rest as in `bills`.
    """

    __tablename__ = "made_bills"

    account_number: Mapped[str] = mapped_column(
        ForeignKey("accounts.account_number"), primary_key=True
    )
    period: Mapped[date] = mapped_column(primary_key=True)
    figures_sha256: Mapped[str] = mapped_column(String(64))
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
