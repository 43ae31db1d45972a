"""Writes the delivery into a folder, in the form of docs/billing-exchange.md."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from cabinet.billing.files import (
    ACCOUNTS,
    BILLS,
    CHARGES,
    FILES,
    METERS,
    PAYEES,
    PAYMENTS,
    READINGS,
)
from cabinet.billing.formats import FileFormat
from cabinet.billing.manifest import FORMAT, MANIFEST
from cabinet.bills.rendering import BillPrinter, render
from resources.sample_generator import company
from resources.sample_generator.accounting import Ledger, keep_ledger
from resources.sample_generator.documents import bills_of
from resources.sample_generator.households import HOUSEHOLDS
from resources.sample_generator.metering import readings_of
from resources.sample_generator.plans import AS_OF, LAST_PERIOD, Household
from resources.sample_generator.records import (
    Row,
    account_row,
    charge_row,
    meter_row,
    payee_row,
    payment_rows,
    reading_row,
    written,
)

FIGURES_ONLY = 4
"""Of every fourth household the newest bill comes as figures: the cabinet makes the document."""

Tables = dict[str, list[Row]]


def write_delivery(directory: Path) -> None:
    """Write the whole delivery; files of an older one are overwritten."""
    directory.mkdir(parents=True, exist_ok=True)
    ledgers = [(household, keep_ledger(household)) for household in HOUSEHOLDS]
    tables = _tables(ledgers)
    tables[BILLS.name] = _write_bills(directory, ledgers)
    for form in _forms(tables):
        _write_table(directory / form.name, [form.header, *tables[form.name]])
    _write_manifest(directory, tables)
    _write_readme(directory)


def _forms(tables: Tables) -> list[FileFormat]:
    """The files that the sample has: nothing was given that billing could refuse."""
    return [form for form in FILES if form.name in tables]


def _tables(ledgers: list[tuple[Household, Ledger]]) -> Tables:
    """The rows of all files but the bills."""
    payments = [payment for _, ledger in ledgers for payment in ledger.payments]
    payments.sort(key=lambda payment: payment.received_on)
    meters = [
        (household, plan, household.account.account_number)
        for household, _ in ledgers
        for plan in household.meters
    ]
    return {
        ACCOUNTS.name: [account_row(household.account) for household, _ in ledgers],
        PAYEES.name: [payee_row(utility, payee) for utility, payee in company.PAYEES.items()],
        METERS.name: [meter_row(number, plan) for _, plan, number in meters],
        READINGS.name: [
            reading_row(number, reading)
            for household, plan, number in meters
            for reading in readings_of(household, plan)
        ],
        CHARGES.name: [
            charge_row(household.account.account_number, charge)
            for household, ledger in ledgers
            for charge in ledger.charges
        ],
        PAYMENTS.name: list(payment_rows(payments)),
    }


def _write_bills(directory: Path, ledgers: list[tuple[Household, Ledger]]) -> list[Row]:
    """Set all bills; their files are numbered, so that no name tells whose bill it is."""
    rows: list[Row] = []
    printer = BillPrinter()
    for order, (household, ledger) in enumerate(ledgers, 1):
        for bill in bills_of(household, ledger):
            if bill.period == LAST_PERIOD and order % FIGURES_ONLY == 0:
                continue
            file = f"bills/{bill.period:%Y-%m}/{order:04}.pdf"
            content = render(bill, printer)
            path = directory / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            number, period = household.account.account_number, f"{bill.period:%Y-%m}"
            digest = hashlib.sha256(content).hexdigest()
            rows.append(written((number, period, bill.total, file, digest)))
    return rows


def _write_table(path: Path, rows: Iterable[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def _write_manifest(directory: Path, tables: Tables) -> None:
    files = [
        {
            "name": form.name,
            "rows": len(tables[form.name]),
            "sha256": hashlib.sha256((directory / form.name).read_bytes()).hexdigest(),
        }
        for form in _forms(tables)
    ]
    manifest = {
        "format": FORMAT,
        "delivery_id": company.DELIVERY_ID,
        "company": company.COMPANY.name,
        "created_at": company.CREATED_AT,
        "as_of": AS_OF.isoformat(),
        "period": f"{LAST_PERIOD:%Y-%m}",
        "files": files,
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
    (directory / MANIFEST).write_text(text, encoding="utf-8")


def _write_readme(directory: Path) -> None:
    lines = [
        "# Поставка-образец",
        "",
        "Все люди, номера и суммы вымышлены. Папку пишет `python -m resources.sample_generator`;",
        "формат описан в `docs/billing-exchange.md`.",
        "",
        "| Лицевой счёт | Потребитель | Что показывает |",
        "| --- | --- | --- |",
        *(
            f"| {household.account.account_number} | {household.account.surname} "
            f"| {household.about} |"
            for household in HOUSEHOLDS
        ),
    ]
    (directory / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
