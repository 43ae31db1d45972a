"""The files of a delivery, column by column (docs/billing-exchange.md)."""

from __future__ import annotations

from sqlalchemy import Column as TableColumn
from sqlalchemy import Integer, String, Table

from cabinet import tables
from cabinet.billing import rows, rules
from cabinet.billing.cells import (
    Column,
    account_number,
    day,
    decimal,
    kopecks,
    month,
    pattern,
    text,
    whole,
    word,
    yes_no,
)
from cabinet.billing.formats import FileFormat
from cabinet.tables import DEFAULT_PAYEE
from domain.charges import VolumeMethod
from domain.meters import Register
from domain.readings import Channel, Refusal
from domain.utilities import Unit, Utility

_PEOPLE = whole(0, 99)
_IDENTIFIER = pattern(r"[\w.\-/]{1,64}", "до 64 латинских букв, цифр и знаков . _ - /")
_ACCOUNT = Column("account_number", account_number, personal=True)
_UTILITY = Column("utility", word(Utility))
_PERIOD = Column("period", month)


def _table(row: type[tables.Base]) -> Table:
    table = row.__table__
    assert isinstance(table, Table)  # noqa: S101 - a declarative class maps a plain table
    return table


ACCOUNTS = FileFormat(
    name="accounts.csv",
    target=_table(tables.AccountRow),
    key=("account_number",),
    columns=(
        _ACCOUNT,
        Column("surname", text(120), personal=True),
        Column("first_name", text(120), personal=True),
        Column("middle_name", text(120), required=False, default="", personal=True),
        Column("address", text(300), personal=True),
        Column("total_area", decimal),
        Column("heated_area", decimal),
        Column("rooms", _PEOPLE),
        Column("registered_people", _PEOPLE),
        Column("resident_people", _PEOPLE),
        Column(
            "phone",
            pattern(r"\+\d{10,15}", "нужен номер вида +79001234567"),
            required=False,
            personal=True,
        ),
        Column(
            "email",
            pattern(r"(?=.{3,254}$)[^@\s]+@[^@\s]+\.[^@\s]+", "нужен адрес вида name@example.ru"),
            required=False,
            personal=True,
        ),
    ),
)

PAYEES = FileFormat(
    name="payees.csv",
    target=_table(tables.PayeeRow),
    key=("scope",),
    columns=(
        Column("utility", word(Utility), required=False, default=DEFAULT_PAYEE),
        Column("name", text(160)),
        Column("personal_account", pattern(r"\d{20}", "нужно 20 цифр")),
        Column("bank_name", text(45)),
        Column("bic", pattern(r"\d{9}", "нужно 9 цифр")),
        Column("correspondent_account", pattern(r"\d{20}", "нужно 20 цифр")),
        Column("inn", pattern(r"\d{10}|\d{12}", "нужно 10 или 12 цифр")),
        Column("kpp", pattern(r"\d{4}[\dA-Z]{2}\d{3}", "нужно 9 цифр"), required=False, default=""),
    ),
    rules=(rules.fits_payment_code,),
    stage=rows.payee,
)

METERS = FileFormat(
    name="meters.csv",
    target=_table(tables.MeterRow),
    key=("account_number", "meter_id"),
    columns=(
        _ACCOUNT,
        Column("meter_id", _IDENTIFIER),
        _UTILITY,
        Column("serial_number", text(64)),
        Column("place", text(120)),
        Column("registers", whole(1, len(Register))),
        Column("capacity", whole(1, 9)),
        Column("decimals", whole(0, 4)),
        Column("verified_until", day, required=False),
        Column("automatic", yes_no),
        Column("archived", yes_no),
    ),
)

READINGS = FileFormat(
    name="readings.csv",
    target=_table(tables.ReadingRow),
    key=("account_number", "meter_id", "period"),
    columns=(
        _ACCOUNT,
        Column("meter_id", _IDENTIFIER),
        _PERIOD,
        Column("taken_on", day),
        Column("t1", decimal),
        Column("t2", decimal, required=False),
        Column("t3", decimal, required=False),
        Column("t4", decimal, required=False),
        Column("channel", word(Channel)),
        Column("settled", yes_no),
    ),
    extra=(
        TableColumn("given", Integer),
        TableColumn("whole_digits", Integer),
        TableColumn("decimal_digits", Integer),
    ),
    rules=(rules.registers_without_gaps, rules.reading_is_not_later),
    stage=rows.reading,
)

CHARGES = FileFormat(
    name="charges.csv",
    target=_table(tables.ChargeRow),
    key=("account_number", "period", "utility"),
    columns=(
        _ACCOUNT,
        _PERIOD,
        _UTILITY,
        *(
            Column(name, kopecks)
            for name in (
                "opening",
                "charged",
                "recalculation",
                "privilege",
                "penalty",
                "paid",
                "due",
            )
        ),
        Column("method", word(VolumeMethod)),
        Column("unit", word(Unit)),
        *(
            Column(f"{figure}{zone}", decimal, required=False)
            for zone in ("", "_t1", "_t2", "_t3", "_t4")
            for figure in ("volume", "tariff")
        ),
    ),
    rules=(rules.period_is_closed, rules.charge_adds_up, rules.zones_are_whole),
    stage=rows.charge,
)

PAYMENTS = FileFormat(
    name="payments.csv",
    target=_table(tables.PaymentRow),
    key=("account_number", "payment_id"),
    columns=(
        Column("payment_id", _IDENTIFIER),
        _ACCOUNT,
        _UTILITY,
        Column("received_on", day),
        Column("amount", kopecks),
    ),
    rules=(rules.payment_is_known, rules.payment_is_something),
)

BILLS = FileFormat(
    name="bills.csv",
    target=_table(tables.BillRow),
    key=("account_number", "period"),
    columns=(
        _ACCOUNT,
        _PERIOD,
        Column("total", kopecks),
        Column(
            "file",
            pattern(
                r"(?=.{1,200}$)bills/(?:[\w-]+/)*[\w-][\w.-]*\.pdf",
                "нужен путь вида bills/2026-10/0001.pdf",
            ),
        ),
        Column("sha256", pattern(r"[0-9a-f]{64}", "нужны 64 шестнадцатеричных знака")),
    ),
    extra=(TableColumn("file", String(200)), TableColumn("replaced_key", String(200))),
    rules=(rules.period_is_closed, rules.bill_file_is_sound),
    stage=rows.bill,
)

REFUSALS = FileFormat(
    name="refusals.csv",
    target=_table(tables.ReadingRow),
    key=("account_number", "reading_id"),
    columns=(
        _ACCOUNT,
        Column("reading_id", _IDENTIFIER),
        Column("reason", word(Refusal)),
        Column("note", text(200), required=False, personal=True),
    ),
    stage=rows.refusal,
    optional=True,
)

FILES = (ACCOUNTS, PAYEES, METERS, READINGS, CHARGES, PAYMENTS, BILLS, REFUSALS)
"""All files, in an order in which each refers only to those before it."""
