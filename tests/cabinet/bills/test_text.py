"""Every figure of the database stands on the bill, and the figures add up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from cabinet.bills.document import AMOUNTS, BillDocument, bill_data
from cabinet.bills.figures import Form, bill_documents
from cabinet.bills.rendering import BillPrinter, render
from cabinet.database import make_engine
from cabinet.migrations import migrate
from domain.money import NO_BREAK, Kopecks, rubles_and_kopecks
from domain.russian import format_decimal, utility_name
from resources.sample_generator.plans import LAST_PERIOD
from tests.cabinet.bills.many_accounts import fill_many, numbers
from tests.cabinet.bills.reading import amounts, lines_of

COUNT = 48
FORM = Form("АО «Энергосбыт Миасс»", "г. Миасс", 3, 15)
PRINTER = BillPrinter()


@pytest.fixture(scope="module")
def bills(tmp_path_factory: pytest.TempPathFactory) -> list[BillDocument]:
    """Bills of two accounts of each household of the sample, read from a database."""
    folder: Path = tmp_path_factory.mktemp("bills")
    engine = make_engine(f"sqlite:///{folder / 'cabinet.db'}")
    migrate(engine)
    fill_many(engine, COUNT)
    with Session(engine) as db:
        read = list(bill_documents(db, FORM, LAST_PERIOD, list(numbers(COUNT))))
    engine.dispose()
    assert len(read) == COUNT
    return read


def test_the_lines_of_each_bill_are_those_of_the_database(bills: list[BillDocument]) -> None:
    for bill in bills:
        lines = list(lines_of(render(bill, PRINTER)))
        names = {utility_name(charge.utility): charge for charge in bill.charges}
        found = {name: _amounts_of(name, lines) for name in names}
        expected = {
            name: [getattr(charge, amount) for amount in AMOUNTS] for name, charge in names.items()
        }
        assert found == expected


def test_the_lines_add_up_across_and_down(bills: list[BillDocument]) -> None:
    for bill in bills:
        lines = list(lines_of(render(bill, PRINTER)))
        rows = [_amounts_of(utility_name(charge.utility), lines) for charge in bill.charges]
        for opening, charged, recalculation, privilege, penalty, paid, due in rows:
            assert opening + charged + recalculation - privilege + penalty - paid == due
        (totals,) = (amounts(line) for line in lines if line.lstrip().startswith("Всего"))
        assert totals == [sum(column) for column in zip(*rows, strict=True)]


def test_the_three_figures_at_the_top_make_what_is_due(bills: list[BillDocument]) -> None:
    kinds = set()
    for bill in bills:
        (owed, opening), (label, accrued), (_, paid) = bill_data(bill)["stats"]
        before, added, taken = map(_kopecks, (opening, accrued, paid))
        sign = -1 if owed.startswith("Аванс") else 1
        assert sign * before + added - taken == bill.total
        kinds.add(label.partition(",")[2])
    assert len(kinds) > 1, "no bill has more than charges and payments"


def test_everything_else_is_said(bills: list[BillDocument]) -> None:
    for bill in bills:
        text = " ".join(" ".join(lines_of(render(bill, PRINTER))).split())
        missing = [said for said in _said(bill) if said not in text]
        assert missing == []


@pytest.mark.parametrize("amount", [99_999_99, -99_999_99, 1_234_567_89, -1_234_567_89])
def test_large_amounts_stand_apart(bills: list[BillDocument], amount: int) -> None:
    same = {name: Kopecks(amount) for name in AMOUNTS}
    large, *others = bills[0].charges
    small = {name: Kopecks(0) for name in AMOUNTS}
    charges = replace(large, **same), *(replace(one, **small) for one in others)

    lines = list(lines_of(render(replace(bills[0], charges=charges), PRINTER)))

    (totals,) = (amounts(line) for line in lines if line.lstrip().startswith("Всего"))
    assert totals == _amounts_of(utility_name(large.utility), lines) == [amount] * len(AMOUNTS)


def _kopecks(figure: str) -> int:
    kopecks = int("".join(filter(str.isdigit, figure)))
    return -kopecks if figure.startswith("−") else kopecks


def _amounts_of(name: str, lines: list[str]) -> list[int]:
    """The seven amounts at the end of a utility's line in section 3, not those of its meters."""
    found = (amounts(line) for line in lines if line.lstrip().startswith(name))
    return next(row[-len(AMOUNTS) :] for row in found if len(row) >= len(AMOUNTS))


def _said(bill: BillDocument) -> Iterator[str]:
    account, payee = bill.account, bill.payee
    said = [account.surname, account.first_name, payee.name, payee.inn, payee.kpp, payee.bic]
    said += [payee.bank_name, payee.personal_account, payee.correspondent_account]
    said += [format_decimal(account.total_area), format_decimal(account.heated_area), FORM.contacts]
    said.append(f"{','.join(rubles_and_kopecks(abs(bill.total)))} ₽")
    for charge in bill.charges:
        for part in charge.parts:
            said += [format_decimal(part.volume), format_decimal(part.tariff, 2)]
    for line in bill_data(bill)["meters"]:
        said += [line["serial_number"], line["previous"], line["current"], line["use"]]
    return (words.replace(NO_BREAK, " ") for words in said)
