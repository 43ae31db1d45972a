"""The sample delivery is what its generator writes, is accepted, and is consistent in itself."""

from __future__ import annotations

import csv
from collections import defaultdict
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from cabinet.billing.command import run_import
from cabinet.bills.store import BillStore
from cabinet.database import make_engine
from cabinet.migrations import migrate
from domain.payments import Payee
from resources.sample_generator.__main__ import DIRECTORY
from resources.sample_generator.company import PAYEES
from resources.sample_generator.writing import write_delivery

Rows = list[dict[str, str]]
ANNA = "7401203456"
MANY_DIGITS = "7401212791"
SILENT = "7401207025"
ZONED = ("", "_t1", "_t2", "_t3")


def rows(name: str) -> Rows:
    with (DIRECTORY / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def by_line(charges: Rows) -> dict[tuple[str, str], Rows]:
    """The charges of each account and utility, oldest first."""
    lines: dict[tuple[str, str], Rows] = defaultdict(list)
    for charge in sorted(charges, key=lambda charge: charge["period"]):
        lines[charge["account_number"], charge["utility"]].append(charge)
    return lines


def files_in(directory: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(directory)): path.read_bytes()
        for path in directory.rglob("*")
        if path.is_file()
    }


def test_it_is_byte_for_byte_what_its_generator_writes(tmp_path: Path) -> None:
    write_delivery(tmp_path)

    written, committed = files_in(tmp_path), files_in(DIRECTORY)
    assert written.keys() == committed.keys()
    assert [name for name, content in written.items() if committed[name] != content] == []


def test_it_passes_the_check(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'cabinet.db'}")
    migrate(engine)

    report = run_import(engine, BillStore(tmp_path / "bills"), DIRECTORY, check=True)
    engine.dispose()

    assert report.faults == ()
    assert {file.name: file.added for file in report.files}["bills.csv"] == 66


def test_it_has_36_months_of_six_utilities_for_24_accounts() -> None:
    accounts = rows("accounts.csv")
    lines = by_line(rows("charges.csv"))

    assert len(accounts) == 24
    assert accounts[0]["account_number"] == ANNA
    assert len(lines) == 24 * 6
    assert {len(line) for line in lines.values()} == {36}
    assert {line[-1]["period"] for line in lines.values()} == {"2026-10"}


def test_a_month_opens_with_what_was_due_at_the_end_of_the_one_before() -> None:
    for line in by_line(rows("charges.csv")).values():
        assert [month["opening"] for month in line[1:]] == [month["due"] for month in line[:-1]]


def test_what_is_paid_of_a_charge_are_the_payments_of_its_month() -> None:
    paid: dict[tuple[str, str, str], int] = defaultdict(int)
    for payment in rows("payments.csv"):
        key = payment["account_number"], payment["utility"], payment["received_on"][:7]
        paid[key] += int(payment["amount"])

    for charge in rows("charges.csv"):
        key = charge["account_number"], charge["utility"], charge["period"]
        assert int(charge["paid"]) == paid[key]


def test_a_metered_charge_is_for_what_its_meters_show() -> None:
    utility_of = {meter["meter_id"]: meter["utility"] for meter in rows("meters.csv")}
    used: dict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
    by_meter: dict[str, Rows] = defaultdict(list)
    for reading in rows("readings.csv"):
        by_meter[reading["meter_id"]].append(reading)
    for meter_id, readings in by_meter.items():
        for before, now in pairwise(readings):
            key = now["account_number"], utility_of[meter_id], now["period"]
            used[key] += shown(now) - shown(before)

    metered = [
        charge
        for charge in rows("charges.csv")
        if charge["method"] == "meter" and charge["utility"] != "sewerage"
    ]
    assert metered
    for charge in metered:
        key = charge["account_number"], charge["utility"], charge["period"]
        volumes = (charge[f"volume{end}"] for end in ZONED)
        assert sum(Decimal(volume) for volume in volumes if volume) == used[key]


def shown(reading: dict[str, str]) -> Decimal:
    return sum((Decimal(reading[name]) for name in ("t1", "t2", "t3") if reading[name]), Decimal(0))


def test_the_first_account_has_a_debt_an_overpayment_and_four_meters() -> None:
    due = {
        charge["utility"]: int(charge["due"])
        for charge in rows("charges.csv")
        if charge["account_number"] == ANNA and charge["period"] == "2026-10"
    }
    meters = [meter for meter in rows("meters.csv") if meter["account_number"] == ANNA]

    assert due["electricity"] > 1500_00
    assert due["waste"] < 0
    assert 3000_00 < sum(due.values()) < 9000_00
    assert sorted(meter["registers"] for meter in meters) == ["1", "1", "1", "2"]


def test_the_meters_show_every_case() -> None:
    meters = rows("meters.csv")
    last = {reading["meter_id"]: reading for reading in rows("readings.csv")}

    assert {meter["capacity"] for meter in meters} == {"4", "5", "6", "7", "8"}
    assert {meter["registers"] for meter in meters} == {"1", "2", "3"}
    assert {meter["decimals"] for meter in meters} == {"0", "1", "2", "3"}
    assert [meter["archived"] for meter in meters].count("yes") == 1
    assert [meter["automatic"] for meter in meters].count("yes") == 1
    soon = [meter for meter in meters if "2026-11-20" < meter["verified_until"] < "2027-01-20"]
    expired = [meter for meter in meters if meter["verified_until"] < "2026-11-20"]
    assert [len(soon), len(expired)] == [1, 2]  # the archived one has expired, too
    assert "99987.412" in {reading["t1"] for reading in last.values()}


def test_one_account_has_four_meters_of_four_to_eight_digits() -> None:
    several = [meter for meter in rows("meters.csv") if meter["account_number"] == MANY_DIGITS]

    assert sorted(meter["capacity"] for meter in several) == ["4", "5", "7", "8"]
    assert [meter["registers"] for meter in several if meter["utility"] == "electricity"] == ["3"]


def test_one_account_has_been_silent_for_longer_than_three_months() -> None:
    newest: dict[str, str] = {}
    for reading in rows("readings.csv"):
        number = reading["account_number"]
        newest[number] = max(newest.get(number, ""), reading["period"])

    assert [number for number, period in newest.items() if period < "2026-08"] == [SILENT]


@pytest.mark.parametrize("payee", PAYEES.values(), ids=lambda payee: payee.name)
def test_requisites_have_the_right_check_digits(payee: Payee) -> None:
    inn, bic = payee.inn, payee.bic
    weights = (2, 4, 10, 3, 5, 9, 4, 6, 8)
    digits = sum(int(digit) * weight for digit, weight in zip(inn, weights, strict=False))
    assert int(inn[9]) == digits % 11 % 10
    assert _key_fits(bic[-3:] + payee.personal_account)
    assert _key_fits(f"0{bic[4:6]}{payee.correspondent_account}")


def _key_fits(number: str) -> bool:
    """The control key of a bank account (Bank of Russia, order 515 of 1997)."""
    weights = (7, 1, 3) * 8
    products = (int(digit) * weight for digit, weight in zip(number, weights, strict=False))
    return sum(product % 10 for product in products) % 10 == 0
