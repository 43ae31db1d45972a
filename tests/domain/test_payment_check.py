from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.money import Kopecks
from domain.payment_check import PaymentWanted, code_faults
from domain.payment_request import payment_code
from domain.payments import Payee, PaymentCode, PaymentPart, PaymentWay
from domain.periods import add_months
from domain.utilities import Utility
from tests.domain.payment_samples import ACCOUNT, NUMBER, OCTOBER, PAYEE

AMOUNT = Kopecks(4812_36)
WANTED = PaymentWanted(
    account_number=NUMBER, utility=None, amount=AMOUNT, cabinet_url="http://127.0.0.1:8080"
)
WHOLE = PaymentPart(
    payee_name=PAYEE.name, utilities=(Utility.HEATING, Utility.WASTE), amount=AMOUNT
)
SCANNED = replace(payment_code(PAYEE, ACCOUNT, None, OCTOBER, AMOUNT), parts=(WHOLE,))


def opened(link: str) -> PaymentCode:
    ways = (PaymentWay.CAMERA, PaymentWay.APP_SCANNER)
    return replace(SCANNED, text=link, way=PaymentWay.CAMERA, ways=ways)


@pytest.mark.parametrize("utility", [None, *Utility])
def test_what_the_cabinet_composes_says_what_is_wanted(utility: Utility | None) -> None:
    code = payment_code(PAYEE, ACCOUNT, utility, OCTOBER, AMOUNT) if utility else SCANNED
    assert code_faults(code.text, code, replace(WANTED, utility=utility)) == ()
    assert code_faults(code.text, code, replace(WANTED, utility=utility)) == ()


def both(old: str, new: str) -> PaymentCode:
    """The text was tampered with before it reached the terminal: nothing differs on the way."""
    assert old in SCANNED.text
    return replace(SCANNED, text=SCANNED.text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("code", "faults"),
    [
        (both("Sum=481236", "Sum=481237"), ("Sum",)),
        (both("Sum=481236", "Sum=0481236"), ("Sum",)),
        (both("Sum=481236|", ""), ("Sum",)),
        (both("Sum=481236", "Sum=481236|sum=9"), ("sum",)),
        (both("PersAcc=7401203456", "PersAcc=7401203457"), ("PersAcc",)),
        (both("PersAcc=7401203456", "PersAcc=7401203456 "), ("PersAcc",)),
        (both("PersAcc=7401203456|", ""), ("PersAcc",)),
        (both("PaymPeriod=102026", "PaymPeriod=112026"), ("PaymPeriod",)),
        (both("Purpose=Коммунальные", "Purpose=Прочие"), ("Purpose",)),
        (both("Name=АО «Энергосбыт", "Name=АО «Энергосбыть"), ("Name",)),
        (both("PersonalAcc=4", "PersonalAcc="), ("PersonalAcc",)),
        (both("BIC=047501999", "BIC=04750199"), ("BIC",)),
        (both("BIC=047501999|", ""), ("BIC",)),
        (both("ST00012|", "ST00022|"), ("header",)),
        (both("|TechCode=02", "|02"), ("pair",)),
        (replace(SCANNED, text=""), ("header",)),
        (replace(SCANNED, text="https://example.org/"), ("header",)),
        (replace(SCANNED, account_number="7401203457"), ("account_number",)),
        (replace(SCANNED, amount=Kopecks(1)), ("amount",)),
        (replace(SCANNED, payee_name="АО «Другое»"), ("payee_name",)),
        (replace(SCANNED, ways=(PaymentWay.CAMERA,)), ("way",)),
        (replace(SCANNED, way=PaymentWay.CAMERA), ("way", "address")),
        (replace(SCANNED, utility=Utility.WASTE), ("utility",)),
        (replace(SCANNED, period=add_months(OCTOBER, 1)), ("purpose", "PaymPeriod", "Purpose")),
    ],
)
def test_a_code_that_was_tampered_with_is_found(code: PaymentCode, faults: tuple[str, ...]) -> None:
    assert code_faults(code.text, code, WANTED) == faults


@pytest.mark.parametrize(
    ("wanted", "faults"),
    [
        ({"account_number": "7401203457"}, ("account_number", "purpose", "PersAcc", "Purpose")),
        ({"amount": Kopecks(1)}, ("parts",)),
        ({"utility": Utility.WASTE}, ("parts",)),
        ({"part": 1}, ("parts",)),
    ],
)
def test_a_good_code_for_something_else_is_wrong(
    wanted: dict[str, Any], faults: tuple[str, ...]
) -> None:
    assert code_faults(SCANNED.text, SCANNED, replace(WANTED, **wanted)) == faults


OTHER = replace(PAYEE, name="ООО «Чистый Миасс»", personal_account="40702810100000067890")
FOR_WASTE = PaymentPart(payee_name=OTHER.name, utilities=(Utility.WASTE,), amount=Kopecks(200_00))
FOR_THE_REST = PaymentPart(
    payee_name=PAYEE.name,
    utilities=(Utility.HEATING, Utility.COLD_WATER),
    amount=Kopecks(AMOUNT - 200_00),
)


def one_of_two(place: int, payee: Payee, *, parts: tuple[PaymentPart, ...]) -> PaymentCode:
    part = (FOR_THE_REST, FOR_WASTE)[place]
    code = payment_code(payee, ACCOUNT, part.utility, OCTOBER, part.amount)
    return replace(code, part=place, parts=parts)


@pytest.mark.parametrize(("place", "payee"), [(0, PAYEE), (1, OTHER)])
def test_each_payee_of_a_bill_has_a_code_of_its_own(place: int, payee: Payee) -> None:
    code = one_of_two(place, payee, parts=(FOR_THE_REST, FOR_WASTE))
    assert code_faults(code.text, code, replace(WANTED, part=place)) == ()
    assert code_faults(code.text, code, replace(WANTED, part=1 - place)) == ("parts",)


def test_a_part_that_no_bank_takes_is_told_of() -> None:
    small = replace(FOR_WASTE, amount=Kopecks(9_99))
    most = replace(FOR_THE_REST, amount=Kopecks(AMOUNT - 9_99))
    code = payment_code(PAYEE, ACCOUNT, None, OCTOBER, most.amount)
    assert code_faults(code.text, replace(code, parts=(most,), left=(small,)), WANTED) == ()
    assert code_faults(code.text, replace(code, parts=(most,)), WANTED) == ("parts",)


@pytest.mark.parametrize(
    ("parts", "faults"),
    [
        ((FOR_WASTE, FOR_THE_REST), ("utility", "amount", "payee_name", "purpose")),
        ((replace(FOR_THE_REST, payee_name=OTHER.name), FOR_WASTE), ("payee_name",)),
        ((FOR_THE_REST, replace(FOR_WASTE, amount=Kopecks(200_01))), ("parts",)),
        ((FOR_THE_REST, FOR_WASTE, replace(FOR_WASTE, amount=Kopecks(0))), ("parts",)),
        ((replace(FOR_THE_REST, utilities=(Utility.WASTE,)), FOR_WASTE), ("parts",)),
        ((), ("parts",)),
    ],
)
def test_parts_that_do_not_make_the_bill_are_found(
    parts: tuple[PaymentPart, ...], faults: tuple[str, ...]
) -> None:
    code = one_of_two(0, PAYEE, parts=parts)
    assert code_faults(code.text, code, WANTED)[: len(faults)] == faults


def test_money_for_one_firm_is_not_shown_with_the_name_of_another() -> None:
    code = one_of_two(1, PAYEE, parts=(FOR_THE_REST, FOR_WASTE))
    assert code_faults(code.text, code, replace(WANTED, part=1)) == ("payee_name", "Name")


@given(st.data())
def test_one_changed_character_in_the_picture_is_noticed(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(SCANNED.text) - 1))
    other = data.draw(st.characters().filter(lambda found: found != SCANNED.text[place]))
    read = SCANNED.text[:place] + other + SCANNED.text[place + 1 :]
    assert "text" in code_faults(read, SCANNED, WANTED)


@pytest.mark.parametrize(
    "link",
    [
        "https://lk.example.org/p/pay/2n0d",
        "https://qr.nspk.ru/AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=02&sum=481236",
        "http://127.0.0.1:8080/p/pay/2n0d",
    ],
)
def test_a_link_that_may_be_opened(link: str) -> None:
    assert code_faults(link, opened(link), WANTED) == ()


@pytest.mark.parametrize(
    "link",
    [
        "",
        "pay/2n0d",
        "https://",
        "https:///p/pay/2n0d",
        "http://lk.example.org/p/pay/2n0d",
        "http://127.0.0.1:8081/p/pay/2n0d",
        "http://127.0.0.1:8080@example.org/p",
        "https://lk.example.org@example.org/p",
        "https://lk.example.org/p pay",
        "https://lk.example.org/\tp",
        "https://лк.example.org/p",
        "https://[::1/p",
        "javascript:alert(1)",
        "sberbankonline://payments",
        SCANNED.text,
    ],
)
def test_a_link_that_may_not(link: str) -> None:
    assert code_faults(link, opened(link), WANTED) == ("address",)


def test_another_link_than_the_cabinets_is_wrong() -> None:
    code = opened("https://lk.example.org/p/pay/2n0d")
    read: Callable[[str], tuple[str, ...]] = lambda text: code_faults(text, code, WANTED)  # noqa: E731
    assert read("https://lk.example.org/p/pay/2n0D") == ("text",)
    assert read(code.text + " ") == ("text", "address")
    assert read("http://lk.example.org/p/pay/2n0d") == ("text", "address")
