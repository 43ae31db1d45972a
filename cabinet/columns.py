"""Column types that keep a value exact on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import DateTime, Numeric, String, Text
from sqlalchemy.types import TypeDecorator

from domain.charges import ChargePart

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect
    from sqlalchemy.types import TypeEngine


class ExactDecimal(TypeDecorator[Decimal]):
    """A decimal as given, digit for digit: NUMERIC on PostgreSQL, text on SQLite.

    SQLite would keep a NUMERIC as a binary fraction. Do not order or sum by such a column in SQL.
    """

    impl = Numeric
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The column's type in that database."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(40))
        return dialect.type_descriptor(Numeric())

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Decimal | str | None:
        """What is handed to the driver."""
        if value is None or dialect.name != "sqlite":
            return value
        return f"{value:f}"

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 - given by SQLAlchemy
        """What a row shows."""
        return None if value is None else Decimal(value)


class Moment(TypeDecorator[datetime]):
    """A point in time, always with its offset and always in UTC; SQLite keeps it without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """What is handed to the driver; a time without an offset is a bug of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its offset")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - given by SQLAlchemy
        """What a row shows."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class ChargeParts(TypeDecorator[tuple[ChargePart, ...]]):
    """The volume x tariff lines of a charge as JSON text: they are read whole, never searched."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self,
        value: tuple[ChargePart, ...] | None,
        dialect: Dialect,  # noqa: ARG002 - given by SQLAlchemy
    ) -> str | None:
        """What is handed to the driver."""
        return None if value is None else msgspec.json.encode(value).decode()

    def process_result_value(
        self,
        value: str | None,
        dialect: Dialect,  # noqa: ARG002 - given by SQLAlchemy
    ) -> tuple[ChargePart, ...] | None:
        """What a row shows."""
        return None if value is None else _PARTS.decode(value)


_PARTS = msgspec.json.Decoder(tuple[ChargePart, ...])
