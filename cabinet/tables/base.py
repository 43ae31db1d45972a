"""What all tables share."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import (
    JSON,
    BigInteger,
    Enum,
    MetaData,
)
from sqlalchemy.orm import DeclarativeBase

from cabinet.columns import ChargeParts, ExactDecimal, Moment
from cabinet.tables.words import ExportAction
from domain.charges import ChargePart, VolumeMethod
from domain.contacts import LinkState, Subscription
from domain.printing import PrinterFault
from domain.readings import Channel, Refusal
from domain.registration import Confirmation, RegistrationState
from domain.requests import RequestKind
from domain.utilities import Unit, Utility


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
        Refusal: _word(Refusal),
        RequestKind: _word(RequestKind),
        ExportAction: _word(ExportAction),
        PrinterFault: _word(PrinterFault),
        list[str]: JSON(none_as_null=True),
        dict[str, str]: JSON(none_as_null=True),
        tuple[ChargePart, ...]: ChargeParts,
    }
