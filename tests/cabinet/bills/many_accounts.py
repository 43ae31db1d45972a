"""Many accounts with the figures of one period: the sample's households over and over, varied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, fields, replace
from itertools import islice
from typing import Any

from sqlalchemy import insert
from sqlalchemy.engine import Engine

from cabinet.readings.rows import value_columns
from cabinet.tables import (
    DEFAULT_PAYEE,
    AccountRow,
    ChargeRow,
    MeterRow,
    PayeeRow,
    ReadingRow,
)
from domain.charges import Charge, expected_due
from domain.money import Kopecks
from domain.periods import add_months
from resources.sample_generator.accounting import keep_ledger
from resources.sample_generator.company import COMPANY
from resources.sample_generator.households import HOUSEHOLDS
from resources.sample_generator.metering import readings_of
from resources.sample_generator.plans import LAST_PERIOD, Household

Row = dict[str, Any]
_AT_ONCE = 500


def fill_many(engine: Engine, count: int) -> None:
    """Write so many accounts, each with the last period of a household of the sample."""
    templates = [_template(household) for household in HOUSEHOLDS]
    with engine.begin() as connection:
        connection.execute(insert(PayeeRow), [{"scope": DEFAULT_PAYEE} | asdict(COMPANY)])
        numbers = iter(range(count))
        while page := list(islice(numbers, _AT_ONCE)):
            rows = [_varied(templates[number % len(templates)], number) for number in page]
            for table in (AccountRow, ChargeRow, MeterRow, ReadingRow):
                of_table = [row for account in rows for row in account[table]]
                connection.execute(insert(table), of_table)


def _template(household: Household) -> dict[type, list[Row]]:
    periods = {LAST_PERIOD, add_months(LAST_PERIOD, -1)}
    charges = [one for one in keep_ledger(household).charges if one.period == LAST_PERIOD]
    return {
        AccountRow: [asdict(household.account)],
        ChargeRow: [_columns(charge) for charge in charges],
        MeterRow: [
            asdict(plan.meter) | {"registers": len(plan.meter.registers)}
            for plan in household.meters
        ],
        ReadingRow: [
            {
                "reading_id": f"{reading.meter_id}-{reading.period:%Y%m}",
                "meter_id": reading.meter_id,
                "period": reading.period,
                "taken_on": reading.taken_on,
                "value_t2": None,
                "value_t3": None,
                "channel": reading.channel,
                "settled": True,
            }
            | value_columns(reading.values)
            for plan in household.meters
            for reading in readings_of(household, plan)
            if reading.period in periods
        ],
    }


def _columns(charge: Charge) -> Row:
    return {field.name: getattr(charge, field.name) for field in fields(charge)}


def _varied(template: dict[type, list[Row]], number: int) -> dict[type, list[Row]]:
    """The same for another account, with other names and amounts."""
    account_number = f"7{number:09}"
    own = {
        table: [row | {"account_number": account_number} for row in rows]
        for table, rows in template.items()
    }
    for account in own[AccountRow]:
        account["surname"] = f"{account['surname']}{_letters(number)}"
        account["address"] = (
            f"г. Миасс, ул. Романенко, д. {number % 97 + 1}, кв. {number % 311 + 1}"
        )
    own[ChargeRow] = [_other_amounts(row, number) for row in own[ChargeRow]]
    return own


def _letters(number: int) -> str:
    return "".join(chr(ord("а") + int(digit)) for digit in str(number))


def _other_amounts(row: Row, number: int) -> Row:
    members = {name: value for name, value in row.items() if name != "account_number"}
    charge = Charge(**members)
    if charge.charged:
        shifted = Kopecks(charge.charged + number * 37 % 99_991)
        charge = replace(charge, charged=shifted)
        charge = replace(charge, due=expected_due(charge))
    return _columns(charge) | {"account_number": row["account_number"]}


def numbers(count: int) -> Iterator[str]:
    """The account numbers that `fill_many` writes."""
    return (f"7{number:09}" for number in range(count))
