"""Rows of meters and readings, and the domain's own words for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.tables import MeterRow, ReadingRow
from domain.errors import NotFound
from domain.meters import Meter, Register
from domain.periods import Period
from domain.readings import Reading, RegisterValues
from domain.utilities import Utility

if TYPE_CHECKING:
    from decimal import Decimal

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

_ORDER = {utility: place for place, utility in enumerate(Utility)}


def meter_of(row: MeterRow) -> Meter:
    """A meter as the wire shows it."""
    return Meter(
        meter_id=row.meter_id,
        utility=row.utility,
        serial_number=row.serial_number,
        place=row.place,
        registers=tuple(Register)[: row.registers],
        capacity=row.capacity,
        decimals=row.decimals,
        verified_until=row.verified_until,
        automatic=row.automatic,
        archived=row.archived,
    )


def reading_of(row: ReadingRow) -> Reading:
    """A reading as the wire shows it."""
    values = (row.value_t1, row.value_t2, row.value_t3, row.value_t4)
    return Reading(
        reading_id=row.reading_id,
        meter_id=row.meter_id,
        period=Period(row.period),
        taken_on=row.taken_on,
        values={
            register: value
            for register, value in zip(Register, values, strict=True)
            if value is not None
        },
        channel=row.channel,
        settled=row.settled,
        refusal=row.refusal,
        note=row.note or "",
        number=row.number or "",
    )


def value_columns(values: RegisterValues) -> dict[str, Decimal]:
    """The columns of a reading's values."""
    return {f"value_{register.value.lower()}": value for register, value in values.items()}


def live_readings(account_number: str) -> Select[ReadingRow]:
    """The readings of an account that were neither deleted nor replaced, newest first."""
    return (
        select(ReadingRow)
        .where(ReadingRow.account_number == account_number, ReadingRow.deleted_at.is_(None))
        .order_by(ReadingRow.period.desc())
    )


def locked_meter(db: Session, account_number: str, meter_id: str) -> MeterRow:
    """The meter, held so that whatever is told of it is looked at one after the other.

    Not held against rows that refer to it: an import adds readings of most meters at once.
    Raises NotFound.
    """
    wanted = select(MeterRow).where(
        MeterRow.account_number == account_number, MeterRow.meter_id == meter_id
    )
    meter = db.scalar(wanted.with_for_update(key_share=True))
    if meter is None:
        raise NotFound
    return meter


def held_reading(
    db: Session, account_number: str, meter_id: str, period: Period
) -> ReadingRow | None:
    """The live reading of a meter and period, held until the transaction ends; None without one.

    An import holds those that it settles: whoever judges by them waits for its end first.
    """
    wanted = live_readings(account_number).where(
        ReadingRow.meter_id == meter_id, ReadingRow.period == period
    )
    return db.scalar(wanted.with_for_update())


def meters_of(db: Session, account_number: str) -> list[MeterRow]:
    """An account's meters in the order of bills, the archived ones last."""
    rows = db.scalars(select(MeterRow).where(MeterRow.account_number == account_number))
    return sorted(rows, key=meter_order)


def meter_order(row: MeterRow) -> tuple[bool, int, str]:
    """By which meters are sorted: the order of bills, the archived ones last."""
    return row.archived, _ORDER[row.utility], row.meter_id
