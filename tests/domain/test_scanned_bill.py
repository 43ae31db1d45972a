from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.money import Kopecks
from domain.payment_request import payment_fields
from domain.payment_text import ENCODINGS, PaymentTextError, compose, parse
from domain.scanned_bill import begins_like_bill, scanned_account
from domain.utilities import Utility
from tests.domain.payment_samples import ACCOUNT, NUMBER, OCTOBER, PAYEE

ON_A_BILL = compose(payment_fields(PAYEE, ACCOUNT, None, OCTOBER, Kopecks(4812_36)))
PUBLISHED = (
    "ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017|BankName=ОАО \"БАНК\""
    "|BIC=044525225|CorrespAcc=30101810400000000225|Purpose=Оплата электроэнергии|Sum=61069"
    "|persAcc=2287008779|paymPeriod=022021|TechCode=02|PayeeINN=7736520080|KPP=997650001"
)  # fmt: skip

KEYBOARD = (
    ("`1234567890-=", "ё1234567890-="),
    ("~!@#$%^&*()_+", 'Ё!"№;%:?*()_+'),
    ("qwertyuiop[]\\", "йцукенгшщзхъ\\"),
    ("QWERTYUIOP{}|", "ЙЦУКЕНГШЩЗХЪ/"),
    ("asdfghjkl;'", "фывапролджэ"),
    ('ASDFGHJKL:"', "ФЫВАПРОЛДЖЭ"),
    ("zxcvbnm,./", "ячсмитьбю."),
    ("ZXCVBNM<>?", "ЯЧСМИТЬБЮ,"),
)
"""The rows of keys, plain and with Shift, as both layouts read them."""
AS_RUSSIAN = str.maketrans(*("".join(rows) for rows in zip(*KEYBOARD, strict=True)))


@pytest.mark.parametrize(
    ("text", "account"),
    [
        (PUBLISHED, "2287008779"),
        (PUBLISHED.replace("persAcc", "PERSACC"), "2287008779"),
        (PUBLISHED.lower(), "2287008779"),
        (PUBLISHED.swapcase(), "2287008779"),
        (PUBLISHED + "|\r", "2287008779"),
        (PUBLISHED.translate(AS_RUSSIAN), "2287008779"),
        (PUBLISHED.translate(AS_RUSSIAN).swapcase(), "2287008779"),
        (PUBLISHED.replace("Оплата электроэнергии", "??????"), "2287008779"),
        (PUBLISHED.replace("Name=ООО «Три кита»", ""), "2287008779"),
        (PUBLISHED.replace("2287008779", "2287 0087 79"), "2287008779"),
        (ON_A_BILL, NUMBER),
        (ON_A_BILL.replace("|", "~"), NUMBER),
        ("ЫЕ00012/ЗукыФсс=7401203456", NUMBER),
    ],
)
def test_the_account_of_a_bill(text: str, account: str) -> None:
    assert scanned_account(text) == account


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "7401203456",
        "4600494631456",
        "PersAcc=7401203456",
        "ST00014|PersAcc=7401203456",
        "ST00022|PersAcc=7401203456",
        "ST00012",
        "ST00012|",
        "ST00012|PersonalAcc=40702810138250123017",
        "ST00012|PersAcc=",
        "ST00012|PersAcc=74012",
        "ST00012|PersAcc=74012034563А",
        "ST00012|PersAcc=٧٤٠١٢٠٣٤٥٦",
        "ST00012|PersAcc=7401203456|persacc=7401203457",
        "x ST00012|PersAcc=7401203456",
        "https://qr.nspk.ru/AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=02&sum=4812",
    ],
)
def test_rubbish_is_nobodys_account(text: str) -> None:
    assert scanned_account(text) is None


@given(st.text())
def test_any_rubbish_does_nothing(text: str) -> None:
    assert scanned_account(text) is None
    assert scanned_account(f"ST00012|Name={text}") is None


@given(
    digit=st.sampled_from(sorted(ENCODINGS)),
    account=st.from_regex(r"[0-9]{6,20}", fullmatch=True),
    purpose=st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60),
    change=st.sampled_from([str, str.lower, str.upper, str.swapcase]),
    russian=st.booleans(),
)
def test_however_the_keys_arrive(
    digit: str, account: str, purpose: str, change: type[str], russian: bool
) -> None:
    fields = payment_fields(PAYEE, ACCOUNT, Utility.WASTE, OCTOBER, Kopecks(1))
    fields = {key: value.replace("«", '"').replace("»", '"') for key, value in fields.items()}
    try:
        text = compose(fields | {"PersAcc": account, "Purpose": purpose}, digit)
    except PaymentTextError:
        return  # a purpose that leaves no separator
    typed = change(text)
    assert scanned_account(typed.translate(AS_RUSSIAN) if russian else typed) == account
    assert parse(text).get("Purpose") == purpose


@pytest.mark.parametrize(
    ("text", "like_a_bill"),
    [
        ("ST00012|", True), ("st0002", True), ("ЫЕ0001", True), ("ые0001", True), (" ST0001", True),
        ("ST000", False), ("ST0003", False), ("7401203456", False), ("ST.0001", False), ("", False),
    ],
)  # fmt: skip
def test_how_a_payment_code_begins(text: str, like_a_bill: bool) -> None:
    assert begins_like_bill(text) is like_a_bill
