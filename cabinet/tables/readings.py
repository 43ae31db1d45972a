"""Meters, their readings, and the batches in which billing gets what residents gave."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    Text,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from cabinet.tables.base import Base
from cabinet.tables.words import ExportAction
from domain.readings import Channel, Refusal
from domain.utilities import Utility


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
    """A reading. A deleted, replaced or refused one stays with its `deleted_at`.

    `captured_at`, `visit_id`, `terminal_id` and `number` (`domain.receipts`) are known of those
    given at a terminal. `refusal` and `note` are billing's, after the fact.
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
        Index(None, "account_number", "number"),
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
    refusal: Mapped[Refusal | None]
    note: Mapped[str | None] = mapped_column(String(200))
    number: Mapped[str | None] = mapped_column(String(12))


class ReadingBatchRow(Base):
    """A numbered batch of readings handed to billing; `confirmed_at` when billing has it."""

    __tablename__ = "reading_batches"

    batch_number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    made_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]


class ExportedReadingRow(Base):
    """What a batch says of a reading: once that it was given, and perhaps once that it was not.

    `line` is the row of the file as billing was told it, the `position`th from 1: the same batch
    is written again byte for byte, whatever became of the reading.
    """

    __tablename__ = "exported_readings"
    __table_args__ = (
        ForeignKeyConstraint(
            ["account_number", "reading_id"], ["readings.account_number", "readings.reading_id"]
        ),
        Index(None, "batch_number", "position"),
    )

    account_number: Mapped[str] = mapped_column(String(20), primary_key=True)
    reading_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    action: Mapped[ExportAction] = mapped_column(primary_key=True)
    batch_number: Mapped[int] = mapped_column(ForeignKey("reading_batches.batch_number"))
    position: Mapped[int]
    line: Mapped[str] = mapped_column(Text)
