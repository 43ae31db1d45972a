"""Which way a code is for: by what was asked for, by the settings, by what can be had."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace

import pytest

from cabinet.payments.desk import NoWayToPay, PaymentDesk
from cabinet.payments.providers import GostText, NoCode, PaymentOrder, PaymentProvider
from domain.money import Kopecks
from domain.payment_check import PaymentWanted, code_faults
from domain.payments import PaymentWay
from domain.utilities import Utility
from tests.cabinet.client import TerminalClient
from tests.cabinet.payments.conftest import Company
from tests.domain.payment_samples import ACCOUNT, NUMBER, OCTOBER, PAYEE

CAMERA, SCANNER = PaymentWay.CAMERA, PaymentWay.APP_SCANNER
ORDER = PaymentOrder(
    payee=PAYEE,
    payee_for=Utility.WASTE,
    account=ACCOUNT,
    utility=Utility.WASTE,
    period=OCTOBER,
    amount=Kopecks(100_00),
)


@dataclass
class Link:
    """A provider of links; without one it has no code."""

    link: str = ""
    orders: list[PaymentOrder] = field(default_factory=list)

    def code(self, order: PaymentOrder) -> str:
        self.orders.append(order)
        if not self.link:
            raise NoCode("nobody answers")
        return self.link


GOOD, SILENT = Link("https://bank.example.org/1"), Link()


@pytest.mark.parametrize(
    ("providers", "wanted", "way", "ways"),
    [
        ({CAMERA: GOOD, SCANNER: GostText()}, None, CAMERA, (CAMERA, SCANNER)),
        ({SCANNER: GostText(), CAMERA: GOOD}, None, SCANNER, (SCANNER, CAMERA)),
        ({CAMERA: GOOD, SCANNER: GostText()}, SCANNER, SCANNER, (CAMERA, SCANNER)),
        ({SCANNER: GostText(), CAMERA: GOOD}, CAMERA, CAMERA, (SCANNER, CAMERA)),
        ({SCANNER: GostText()}, CAMERA, SCANNER, (SCANNER,)),
        ({CAMERA: SILENT, SCANNER: GostText()}, None, SCANNER, (SCANNER,)),
        ({CAMERA: SILENT, SCANNER: GostText()}, CAMERA, SCANNER, (SCANNER,)),
        ({CAMERA: SILENT, SCANNER: GostText()}, SCANNER, SCANNER, (CAMERA, SCANNER)),
    ],
)
def test_the_wanted_way_or_the_next(
    providers: dict[PaymentWay, PaymentProvider],
    wanted: PaymentWay | None,
    way: PaymentWay,
    ways: tuple[PaymentWay, ...],
) -> None:
    code = PaymentDesk(providers).code(ORDER, wanted)
    assert (code.way, code.ways) == (way, ways)
    asked = PaymentWanted(
        account_number=NUMBER, utility=Utility.WASTE, amount=Kopecks(100_00), cabinet_url=""
    )
    assert code_faults(code.text, code, asked) == ()


def test_requisites_that_make_no_text_leave_the_other_way(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    broken = replace(ORDER, payee=replace(PAYEE, bic="1"))
    code = PaymentDesk({SCANNER: GostText(), CAMERA: GOOD}).code(broken, None)
    assert (code.text, code.ways) == (GOOD.link, (CAMERA,))
    assert "BIC" in caplog.text
    assert "Кузнецова" not in caplog.text


def test_no_way_at_all_is_a_fault_of_the_set_up() -> None:
    with pytest.raises(NoWayToPay):
        PaymentDesk({CAMERA: SILENT}).code(ORDER, None)


@pytest.mark.parametrize("ways", [(CAMERA, SCANNER), (SCANNER, CAMERA), (SCANNER,), (CAMERA,)])
def test_the_settings_order_the_ways(
    resident: TerminalClient, company: Company, ways: tuple[PaymentWay, ...]
) -> None:
    company.pays_by(ways=ways)
    request = {"utility": None, "amount": 18_284}
    code = resident.post("/payment-codes", request).json()
    assert (code["way"], code["ways"]) == (ways[0], list(ways))
    for way in ways:
        code = resident.post("/payment-codes", request | {"way": way}).json()
        assert code["way"] == way
        assert code["text"].startswith("ST00012|" if way is SCANNER else "http://127.0.0.1")


def test_a_way_that_is_none_is_refused(resident: TerminalClient) -> None:
    body = {"utility": None, "amount": 18_284, "way": "cash"}
    assert resident.post("/payment-codes", body).status_code == 422
