"""A code that does not say what is to be paid has no picture."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest

from domain.errors import PaymentCodeWrong
from domain.money import Kopecks
from domain.payment_check import PaymentWanted
from domain.payment_request import payment_code
from domain.payments import PaymentCode, PaymentWay
from domain.utilities import Utility
from domain.wire import PaymentRequest
from kiosk.qr import QrPicture, qr_modules, qr_picture
from kiosk.qr_check import CheckedCode, checked_code, checked_picture, read_back
from tests.domain.payment_samples import ACCOUNT, NUMBER, OCTOBER, PAYEE

AMOUNT = Kopecks(4812_36)
CABINET = "https://lk.example.org"
SIDE = 700
CODE = payment_code(PAYEE, ACCOUNT, Utility.HEATING, OCTOBER, AMOUNT)
LINK = replace(
    CODE,
    text=f"{CABINET}/p/pay/ev4z0",
    way=PaymentWay.CAMERA,
    ways=(PaymentWay.CAMERA, PaymentWay.APP_SCANNER),
)


def check(code: PaymentCode, way: PaymentWay | None = None) -> CheckedCode:
    asked = PaymentRequest(utility=Utility.HEATING, amount=AMOUNT, way=way)
    return checked_code(code, asked, account_number=NUMBER, cabinet_url=CABINET, side=SIDE)


@pytest.mark.parametrize("code", [CODE, LINK], ids=["text", "link"])
def test_a_right_code_is_shown_as_it_was_read(code: PaymentCode) -> None:
    checked = check(code, code.way)
    assert checked.code is code
    assert checked.picture.side == SIDE
    assert read_back(checked.picture) == code.text


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (replace(CODE, text=CODE.text.replace("Sum=481236", "Sum=481263")), "Sum"),
        (replace(CODE, text=CODE.text.replace(f"PersAcc={NUMBER}", "PersAcc=1")), "PersAcc"),
        (replace(CODE, text="я" * 2000), "length"),
        (replace(LINK, text="http://lk.example.org/p/pay/ev4z0"), "address"),
        (replace(LINK, text=CODE.text), "address"),
    ],
)
def test_a_wrong_one_is_not_and_the_log_names_the_field(
    wrong: PaymentCode, field: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(PaymentCodeWrong):
        check(wrong)
    assert field in caplog.text
    assert NUMBER not in caplog.text
    assert ACCOUNT.surname not in caplog.text


def test_another_way_than_the_one_that_was_chosen_is_wrong() -> None:
    with pytest.raises(PaymentCodeWrong):
        check(LINK, PaymentWay.APP_SCANNER)


def test_the_next_way_is_right_where_the_chosen_one_has_no_code() -> None:
    assert PaymentWay.CAMERA not in CODE.ways
    assert check(CODE, PaymentWay.CAMERA).code is CODE


WANTED = PaymentWanted(
    account_number=NUMBER, utility=Utility.HEATING, amount=AMOUNT, cabinet_url=CABINET
)


def painted(text: str) -> QrPicture:
    return qr_picture(qr_modules(text), SIDE)


def scratched(picture: QrPicture) -> QrPicture:
    """The lower half was lost."""
    kept = picture.pixels[: len(picture.pixels) // 2]
    return QrPicture(picture.side, kept.ljust(len(picture.pixels), b"\xff"))


def twice(picture: QrPicture) -> QrPicture:
    """Two codes beside each other."""
    small = qr_picture(qr_modules("1"), SIDE // 2)
    line = SIDE // 2
    rows = [small.pixels[start : start + line] * 2 for start in range(0, line * line, line)]
    return QrPicture(SIDE, b"".join(rows * 2))


def test_a_broken_picture_is_found() -> None:
    good = painted(CODE.text)
    assert checked_picture(good, CODE, WANTED) is good
    for broken in (scratched(good), twice(good), painted(CODE.text[:-1])):
        with pytest.raises(PaymentCodeWrong):
            checked_picture(broken, CODE, WANTED)


@pytest.mark.parametrize("side", [300, 401, 614, 717, 756, 1000])
def test_a_picture_of_any_size_is_sharp_and_read(side: int) -> None:
    picture = qr_picture(qr_modules(CODE.text), side)
    assert len(picture.pixels) == side * side
    assert set(picture.pixels) == {0, 255}
    assert read_back(picture) == CODE.text
    assert set(picture.pixels[: 3 * side]) == {255}, "the quiet zone"
