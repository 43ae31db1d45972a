"""The whole bill is paid payee by payee: to each firm what is owed to it, and to no other."""

from __future__ import annotations

from datetime import date

import pytest
import requests

from cabinet.cabinet import Cabinet
from domain.payment_text import parse
from domain.payments import PaymentWay
from domain.utilities import Utility
from tests.cabinet.client import TerminalClient
from tests.cabinet.payments.conftest import Company
from tests.cabinet.samples import ANNA, OCTOBER, charge, payee, payment


@pytest.fixture
def with_waste(cabinet: Cabinet) -> None:
    """Waste is charged, too: 111.94 rubles, of a payee of its own."""
    with cabinet.writing() as db:
        db.add(charge(ANNA, OCTOBER, Utility.WASTE, 11_682, ()))


ANNAS_DUE = 134_436 - 19_000
WASTE_DUE = 11_682 - 488


@pytest.mark.usefixtures("with_waste")
def test_each_payee_of_the_bill_has_a_code_of_its_own(resident: TerminalClient) -> None:
    request = {"utility": None, "amount": ANNAS_DUE + WASTE_DUE}
    found = []
    for part in (0, 1):
        code = resident.post("/payment-codes", request | {"part": part}).json()
        text = parse(code["text"])
        assert code["part"] == part
        assert (text.get("Name"), text.get("Sum")) == (code["payee_name"], str(code["amount"]))
        assert text.get("Purpose") == code["purpose"]
        found.append((code["payee_name"], code["utility"], code["amount"], code["purpose"][:12]))
        assert [(each["payee_name"], each["amount"]) for each in code["parts"]] == [
            ("АО «Коммунальная компания»", ANNAS_DUE),
            ("ООО «Чистый город»", WASTE_DUE),
        ]
        assert code["left"] == []
    assert found == [
        ("АО «Коммунальная компания»", None, ANNAS_DUE, "Коммунальные"),
        ("ООО «Чистый город»", "waste", WASTE_DUE, "Обращение с "),
    ]


@pytest.mark.usefixtures("with_waste")
def test_there_is_no_third_code_for_two_payees(resident: TerminalClient) -> None:
    for part in (2, -1):
        request = {"utility": None, "amount": ANNAS_DUE + WASTE_DUE, "part": part}
        answer = resident.post("/payment-codes", request)
        assert (answer.status_code, answer.json()["code"]) == (422, "amount_refused")


def test_what_no_bank_takes_has_no_code(resident: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.add(charge(ANNA, OCTOBER, Utility.WASTE, 488 + 9_99, ()))
    code = resident.post("/payment-codes", {"utility": None, "amount": ANNAS_DUE + 9_99}).json()
    assert [each["amount"] for each in code["parts"]] == [ANNAS_DUE]
    assert [(each["payee_name"], each["amount"]) for each in code["left"]] == [
        ("ООО «Чистый город»", 9_99)
    ]


@pytest.mark.parametrize("part", [0, 1])
@pytest.mark.usefixtures("with_waste")
def test_the_page_names_the_payee_of_its_part(
    resident: TerminalClient, company: Company, cabinet_url: str, part: int
) -> None:
    company.pays_by(cabinet_url, ways=(PaymentWay.CAMERA,))
    request = {"utility": None, "amount": ANNAS_DUE + WASTE_DUE, "part": part}
    code = resident.post("/payment-codes", request).json()
    page = requests.get(code["text"], timeout=30).text
    names = ("АО «Коммунальная компания»", "ООО «Чистый город»")
    assert code["payee_name"] == names[part]
    assert f"<dd>{names[part]}</dd>" in page
    assert f"<dd>{names[1 - part]}</dd>" not in page
    assert f'id="amount">{code["amount"] // 100},{code["amount"] % 100:02}<' in page


@pytest.mark.usefixtures("with_waste")
def test_two_utilities_of_one_other_payee_are_paid_to_that_one(
    resident: TerminalClient, cabinet: Cabinet, company: Company, cabinet_url: str
) -> None:
    with cabinet.writing() as db:
        db.add(payee(Utility.COLD_WATER, "ООО «Чистый город»"))
        db.add(payment("p-4", Utility.COLD_WATER, date(2026, 11, 19), -19_000))
    company.pays_by(cabinet_url, ways=(PaymentWay.CAMERA, PaymentWay.APP_SCANNER))
    request = {"utility": None, "amount": 134_436 + WASTE_DUE, "part": 0}
    code = resident.post("/payment-codes", request).json()
    assert (code["payee_name"], code["utility"]) == ("ООО «Чистый город»", None)
    assert code["parts"][0]["utilities"] == ["cold_water", "waste"]
    assert code["amount"] == 18_284 + WASTE_DUE
    assert "ООО «Чистый город»" in requests.get(code["text"], timeout=30).text
