"""The account, what is due, what was charged, the bills."""

from __future__ import annotations

import hashlib

from cabinet.cabinet import Cabinet
from cabinet.tables import BillRow, ChargeRow
from domain.utilities import Utility
from tests.cabinet.client import TerminalClient
from tests.cabinet.samples import ANNA, BORIS, OCTOBER, PDF, charge


def test_account_is_ones_own(resident: TerminalClient) -> None:
    account = resident.get("/account").json()
    assert account["account_number"] == ANNA
    assert account["surname"] == "Кузнецова"
    assert account["total_area"] == "44.30"
    assert account["email"] is None
    resident.sign_in(BORIS)
    assert resident.get("/account").json()["surname"] == "Ёлкин"


def test_balance_takes_later_payments_off(resident: TerminalClient) -> None:
    balance = resident.get("/balance").json()
    assert balance["as_of"] == "2026-11-19"
    assert balance["period"] == "2026-10-01"
    lines = {line["charge"]["utility"]: line for line in balance["utilities"]}
    assert list(lines) == ["cold_water", "electricity"]
    assert lines["cold_water"]["charge"]["due"] == 18_284
    assert lines["cold_water"]["paid_since"] == 19_000
    assert lines["cold_water"]["due"] == -716
    assert lines["electricity"]["due"] == 116_152
    assert balance["due"] == 116_152 - 716


def test_a_debt_of_a_utility_no_longer_charged_stays(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    with cabinet.writing() as db:
        db.add(charge(ANNA, OCTOBER.replace(month=5), Utility.HEATING, 90_000, ()))
        settled = charge(ANNA, OCTOBER.replace(month=5), Utility.WASTE, 488, ())
        db.add(settled)
    balance = resident.get("/balance").json()
    assert [line["charge"]["utility"] for line in balance["utilities"]] == [
        "heating",
        "cold_water",
        "electricity",
    ]
    assert balance["due"] == 116_152 - 716 + 89_512


def test_balance_without_a_single_charge(resident: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.query(ChargeRow).delete()
    balance = resident.get("/balance").json()
    assert (balance["due"], balance["utilities"]) == (0, [])
    assert resident.get("/charges").json() == []


def test_charges_come_newest_first_with_totals(resident: TerminalClient) -> None:
    months = resident.get("/charges").json()
    assert [month["period"] for month in months][:3] == ["2026-10-01", "2026-09-01", "2026-08-01"]
    assert len(months) == 12
    assert months[0]["charged"] == 116_640 + 18_772
    power = months[0]["charges"][1]
    assert power["parts"] == [
        {"register": "T1", "volume": "200", "tariff": "4.86"},
        {"register": "T2", "volume": "80", "tariff": "2.43"},
    ]
    assert len(resident.get("/charges?months=36").json()) == 14
    assert len(resident.get("/charges?months=1").json()) == 1


def test_the_last_three_bills(resident: TerminalClient) -> None:
    bills = resident.get("/bills").json()
    assert [bill["period"] for bill in bills] == ["2026-10-01", "2026-09-01", "2026-08-01"]
    document = resident.get("/bills/2026-09-01/pdf")
    assert document.headers["Content-Type"] == "application/pdf"
    assert document.headers["Cache-Control"] == "no-store"
    assert document.content == PDF + f"{ANNA} 2026-09-01".encode()
    assert hashlib.sha256(document.content).hexdigest() == bills[1]["sha256"]
    assert len(document.content) == bills[1]["size"]


def test_an_older_bill_is_not_found(resident: TerminalClient) -> None:
    answer = resident.get("/bills/2026-07-01/pdf")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_a_damaged_document_is_not_given_out(resident: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        bill = db.get_one(BillRow, (ANNA, OCTOBER))
        bill.file_key = cabinet.bills.put(b"%PDF of somebody else")
    answer = resident.get("/bills/2026-10-01/pdf")
    assert (answer.status_code, answer.json()["code"]) == (500, "cabinet_fault")
    assert b"somebody" not in answer.content
