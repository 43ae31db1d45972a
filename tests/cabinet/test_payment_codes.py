"""Payment codes over the wire."""

from __future__ import annotations

import pytest

from cabinet.cabinet import Cabinet
from cabinet.tables import PayeeRow
from domain.payment_text import parse
from tests.cabinet.client import TerminalClient


@pytest.mark.parametrize(
    ("utility", "payee"),
    [
        ("cold_water", "АО «Коммунальная компания»"),
        ("waste", "ООО «Чистый город»"),
        (None, "АО «Коммунальная компания»"),
    ],
)
def test_the_right_payee_is_paid(resident: TerminalClient, utility: str, payee: str) -> None:
    answer = resident.post("/payment-codes", {"utility": utility, "amount": 18_284})
    code = answer.json()
    assert answer.status_code == 200
    assert (code["payee_name"], code["utility"], code["amount"]) == (payee, utility, 18_284)
    assert code["period"] == "2026-10-01"
    text = parse(code["text"])
    assert text.get("Name") == payee
    assert text.get("Sum") == "18284"
    assert text.get("PersAcc") == "7401203456"
    assert text.get("PaymPeriod") == "102026"
    assert text.get("Purpose") == code["purpose"]


@pytest.mark.parametrize("amount", [-1, 0, 9_99, 100_000_01])
def test_an_amount_out_of_bounds_is_refused(resident: TerminalClient, amount: int) -> None:
    answer = resident.post("/payment-codes", {"utility": None, "amount": amount})
    assert (answer.status_code, answer.json()["code"]) == (422, "amount_refused")


def test_no_requisites_is_the_cabinets_fault(resident: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.query(PayeeRow).delete()
    answer = resident.post("/payment-codes", {"utility": None, "amount": 18_284})
    assert (answer.status_code, answer.json()["code"]) == (500, "cabinet_fault")
