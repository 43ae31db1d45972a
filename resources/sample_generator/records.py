"""The rows of each file of the sample delivery, in the order of the format's columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import astuple
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import chain

from domain.accounts import Account
from domain.charges import Charge
from domain.meters import Register
from domain.payments import Payee
from domain.readings import Reading
from domain.utilities import Utility
from resources.sample_generator.accounting import Payment
from resources.sample_generator.plans import MeterPlan

Cell = str | int | bool | date | Decimal | None
Row = list[str]


def written(cells: Iterable[Cell]) -> Row:
    """Cells as the format writes them."""
    return [_cell(cell) for cell in cells]


def account_row(account: Account) -> Row:
    """A row of accounts.csv."""
    return written(astuple(account))


def payee_row(utility: Utility | None, payee: Payee) -> Row:
    """A row of payees.csv."""
    return written((utility, *astuple(payee)))


def meter_row(account_number: str, plan: MeterPlan) -> Row:
    """A row of meters.csv."""
    meter = plan.meter
    return written(
        (
            account_number,
            meter.meter_id,
            meter.utility,
            meter.serial_number,
            meter.place,
            len(meter.registers),
            meter.capacity,
            meter.decimals,
            meter.verified_until,
            meter.automatic,
            meter.archived,
        )
    )


def reading_row(account_number: str, reading: Reading) -> Row:
    """A row of readings.csv."""
    return written(
        (
            account_number,
            reading.meter_id,
            f"{reading.period:%Y-%m}",
            reading.taken_on,
            *(reading.values.get(register) for register in Register),
            reading.channel,
            reading.settled,
        )
    )


def charge_row(account_number: str, charge: Charge) -> Row:
    """A row of charges.csv: one pair of volume and tariff without zones, then one for each zone."""
    by_register = {part.register: (part.volume, part.tariff) for part in charge.parts}
    zones = [by_register.get(register, (None, None)) for register in (None, *Register)]
    return written(
        (
            account_number,
            f"{charge.period:%Y-%m}",
            charge.utility,
            charge.opening,
            charge.charged,
            charge.recalculation,
            charge.privilege,
            charge.penalty,
            charge.paid,
            charge.due,
            charge.method,
            charge.unit,
            *chain.from_iterable(zones),
        )
    )


def payment_rows(payments: Iterable[Payment]) -> Iterator[Row]:
    """The rows of payments.csv, numbered within each day."""
    number, day = 0, None
    for payment in payments:
        number = number + 1 if payment.received_on == day else 1
        day = payment.received_on
        yield written(
            (
                f"P{day:%Y%m%d}-{number:04}",
                payment.account_number,
                payment.utility,
                day,
                payment.amount,
            )
        )


def _cell(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case date():
            return cell.isoformat()
        case Decimal():
            return f"{cell:f}"
        case StrEnum():
            return cell.value
        case _:
            return str(cell)
