"""The bill as a document: one page, every figure on it, a code that pays it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cabinet.bills.document import AMOUNTS, BillDocument, MeterLine, bill_data
from cabinet.bills.rendering import BillPrinter
from cabinet.bills.rendering import render as render_with
from domain.charges import Charge, ChargePart, VolumeMethod, expected_due
from domain.meters import Meter, Register
from domain.money import NO_BREAK, Kopecks
from domain.payment_text import parse
from domain.periods import Period
from domain.readings import Channel, Reading
from domain.utilities import UNITS, Utility
from tests.cabinet.pdf_pages import codes, picture, texts
from tests.domain.payment_samples import ACCOUNT, OCTOBER, PAYEE

MOST_BYTES = 40_000
"""Hundreds of thousands of them are kept."""


def charge(utility: Utility, **amounts: int) -> Charge:
    """A charge whose due amount fits the others."""
    names = ("opening", "charged", "recalculation", "privilege", "penalty", "paid")
    made = Charge(
        utility=utility,
        period=OCTOBER,
        **{name: Kopecks(amounts.get(name, 0)) for name in names},
        due=Kopecks(0),
        method=VolumeMethod.NORM,
        unit=UNITS[utility],
        parts=(ChargePart(register=None, volume=Decimal("4.56"), tariff=Decimal("37.10")),),
    )
    return replace(made, due=expected_due(made))


def reading(period: Period, *values: str) -> Reading:
    return Reading(
        reading_id="r",
        meter_id="M-1",
        period=period,
        taken_on=period,
        values=dict(zip(Register, map(Decimal, values), strict=False)),
        channel=Channel.WEB,
        settled=True,
    )


ELECTRICITY_METER = Meter(
    meter_id="M-1",
    utility=Utility.ELECTRICITY,
    serial_number="0710-220415",
    place="лестничная площадка",
    registers=(Register.T1, Register.T2),
    capacity=5,
    decimals=1,
    verified_until=date(2034, 6, 30),
)
BILL = BillDocument(
    period=OCTOBER,
    issued_on=date(2026, 11, 3),
    pay_by=date(2026, 11, 15),
    company="АО «Энергосбыт Миасс»",
    contacts="г. Миасс, ул. Романенко, 50А",
    payee=PAYEE,
    account=ACCOUNT,
    charges=(
        charge(Utility.HEATING, charged=1438_70),
        charge(Utility.HOT_WATER, opening=699_92, charged=676_05, paid=699_92),
        charge(Utility.COLD_WATER, charged=239_41, recalculation=-14_36, privilege=20_00),
        charge(Utility.ELECTRICITY, opening=1907_76, charged=825_04, penalty=14_25),
        charge(Utility.WASTE, opening=-565_65, charged=353_45),
    ),
    meters=(
        MeterLine(
            meter=ELECTRICITY_METER,
            previous=reading(Period(date(2026, 9, 1)), "99950.4", "6770.6"),
            current=reading(OCTOBER, "12.5", "6832.9"),
        ),
    ),
)
TWO_PAYEES = replace(
    BILL,
    charges=(*BILL.charges[:-1], charge(Utility.WASTE, opening=100_00, charged=353_45)),
    own_payees={
        Utility.WASTE: replace(
            PAYEE, name="ООО «Чистый Миасс»", personal_account="40702810100000067890"
        )
    },
)
OVERPAID = replace(BILL, charges=(charge(Utility.WASTE, opening=-1000_00, charged=353_45),))


PRINTER = BillPrinter()


def render(bill: BillDocument) -> bytes:
    return render_with(bill, PRINTER)


def text_of(document: bytes) -> str:
    """The words of its only page."""
    (page,) = texts(document)
    return page


def test_the_code_on_the_page_pays_the_whole_bill() -> None:
    (code,) = codes(picture(render(BILL), 1600))

    read = parse(code)
    assert read.get("Sum") == str(BILL.total) == "485465"
    assert read.get("PersAcc") == "7401203456"
    assert read.get("PaymPeriod") == "102026"
    assert read.get("PersonalAcc") == "40702810600000012345"
    assert read.get("Purpose") == "Коммунальные услуги, октябрь 2026, л/с 7401203456"


def test_each_payee_has_a_code_with_its_sum() -> None:
    document = render(TWO_PAYEES)
    read = {code.get("Name"): code for code in map(parse, codes(picture(document, 2200)))}

    first, second = read[PAYEE.name], read["ООО «Чистый Миасс»"]
    assert (first.get("Sum"), second.get("Sum")) == ("506685", "45345")
    assert TWO_PAYEES.total == 506685 + 45345
    assert first.get("PersonalAcc") == "40702810600000012345"
    assert second.get("PersonalAcc") == "40702810100000067890"
    assert first.get("Purpose") == "Коммунальные услуги, октябрь 2026, л/с 7401203456"
    assert second.get("Purpose") == "Обращение с ТКО, октябрь 2026, л/с 7401203456"
    text = text_of(document)
    for said in ("5 066,85 ₽", "453,45 ₽", "5 520,30 ₽", "в том числе долг"):
        assert said in text
    for payee in TWO_PAYEES.parts:
        assert text.count(payee.personal_account) == 2, "on the bill and on its tear-off part"


def test_whoever_alone_is_paid_is_the_payee() -> None:
    """Nothing is due for what the others are paid for."""
    charges = (charge(Utility.HEATING), TWO_PAYEES.charges[-1])
    document = render(replace(TWO_PAYEES, charges=charges))
    (code,) = codes(picture(document, 1600))
    assert parse(code).get("Name") == "ООО «Чистый Миасс»"
    assert "40702810100000067890" in text_of(document)
    assert PAYEE.personal_account not in text_of(document)


def test_an_overpayment_to_one_payee_leaves_one_code() -> None:
    document = render(replace(BILL, own_payees=TWO_PAYEES.own_payees))
    (code,) = codes(picture(document, 1600))
    assert (parse(code).get("Name"), parse(code).get("Sum")) == (PAYEE.name, str(BILL.total))


def test_six_payees_have_six_codes() -> None:
    own = {
        utility: replace(PAYEE, name=f"ООО «{utility}»", personal_account=f"4070281010000006789{n}")
        for n, utility in enumerate(Utility)
    }
    charges = tuple(charge(utility, charged=100_00 + n) for n, utility in enumerate(Utility))
    bill = replace(BILL, charges=charges, own_payees=own)
    found = texts(render(bill))
    read = [parse(code) for code in codes(picture(render(bill), 2200))]
    assert {code.get("Name") for code in read} == {payee.name for payee in own.values()}
    assert sum(int(code.get("Sum") or "") for code in read) == bill.total
    assert all(payee.personal_account in found[0] for payee in own.values())


def test_an_overpaid_bill_asks_for_nothing() -> None:
    document = render(OVERPAID)

    assert codes(picture(document, 1600)) == []
    assert "Оплата не требуется" in text_of(document)
    assert "646,55 ₽" in text_of(document)


def test_every_amount_stands_on_the_page() -> None:
    text = text_of(render(BILL))

    figures = ["4 854,65 ₽", "1 438,70", "699,92", "676,05", "−14,36", "20,00", "14,25", "−565,65"]
    assert [figure for figure in figures if figure not in text] == []


def test_the_same_bill_gives_the_same_bytes() -> None:
    document = render(BILL)

    assert document == render(BILL)
    assert len(document) < MOST_BYTES


def test_a_meter_that_passed_zero_shows_its_use() -> None:
    day, night = bill_data(BILL)["meters"]

    assert (day["zone"], day["use"], night["zone"], night["use"]) == (
        "день",
        "62,1",
        "ночь",
        "62,3",
    )


def test_a_month_without_a_reading_shows_none() -> None:
    line = replace(BILL.meters[0], current=None)

    day, _ = bill_data(replace(BILL, meters=(line,)))["meters"]

    assert (day["current"], day["use"]) == ("—", "—")


@pytest.mark.parametrize("name", ["opening", "charged", "paid", "due"])
def test_totals_are_the_sums_of_the_column(name: str) -> None:
    total = sum(getattr(line, name) for line in BILL.charges)

    rubles = bill_data(BILL)["totals"][AMOUNTS.index(name)].replace(NO_BREAK, "").replace("−", "-")
    assert Decimal(rubles.replace(",", ".")) * 100 == total
