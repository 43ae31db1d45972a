"""Every sample account pays every utility: the code is read off the screen to the exact fields."""

from __future__ import annotations

import csv
from decimal import Decimal
from itertools import cycle

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

import resources
from domain.accounts import Account
from domain.money import Kopecks
from domain.payment_request import payment_code, payment_fields
from domain.payment_text import parse
from domain.payments import Payee
from domain.utilities import Utility
from kiosk.qr import qr_modules, qr_picture
from tests.domain.payment_samples import OCTOBER
from tests.ui.decoders import read_on
from ui.payment.plan import SHARE
from ui.widgets.qr_view import QrView

SIZES = ((1280, 1024), (1920, 1080), (1080, 1920))
SIDES = sorted({round(min(size) * SHARE) for size in SIZES})
GROUNDS = ("#FFFFFF", "#F2F4F7", "#000000", "#FFB81C")
"""Of cards in a light, a dark and a gaudy theme."""

LINK = "https://lk.example.org/p/pay/ev4z0kq7n1o2n0tqhb5r8w3m6y"


def sample_rows(name):
    with (resources.ROOT / "sample-delivery" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def sample_account(row):
    texts = ("account_number", "surname", "first_name", "middle_name", "address")
    counts = ("rooms", "registered_people", "resident_people")
    return Account(
        **{key: row[key] for key in texts},
        **{key: int(row[key]) for key in counts},
        total_area=Decimal(row["total_area"]),
        heated_area=Decimal(row["heated_area"]),
    )


ACCOUNTS = [sample_account(row) for row in sample_rows("accounts.csv")]


def payee_for(utility):
    rows = {row["utility"]: row for row in sample_rows("payees.csv")}
    row = rows.get(str(utility)) or rows[""]
    return Payee(**{key: row[key] for key in Payee.__dataclass_fields__})


@pytest.fixture
def screen(qtbot):
    """A card of any colour with a code of any size on it."""
    card = QWidget()
    card.setAutoFillBackground(True)
    qtbot.addWidget(card)

    def show(text, side, ground):
        for old in card.findChildren(QrView):
            old.setParent(None)
        card.setPalette(QPalette(QColor(ground)))
        card.resize(side + 40, side + 40)
        view = QrView(side=side, name="qr")
        view.setParent(card)
        view.setGeometry(20, 20, side, side)
        view.show_picture(qr_picture(qr_modules(text), view.device_side))
        view.show()
        return card

    return show


@pytest.mark.parametrize("account", ACCOUNTS, ids=lambda account: account.account_number)
def test_what_a_bank_reads_off_the_screen(screen, account):
    looks = cycle((side, ground) for ground in GROUNDS for side in SIDES)
    for utility, (side, ground) in zip((None, *Utility), looks, strict=False):
        payee, amount = payee_for(utility), Kopecks(1_234_56)
        code = payment_code(payee, account, utility, OCTOBER, amount)
        read = read_on(screen(code.text, side, ground))
        wanted = payment_fields(payee, account, utility, OCTOBER, amount)
        assert dict(parse(read or "").fields) == wanted


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("side", SIDES)
def test_a_link_is_read_in_every_size_and_theme(screen, side, ground):
    assert read_on(screen(LINK, side, ground)) == LINK


@pytest.mark.parametrize("ground", GROUNDS)
def test_white_stands_around_it_in_every_theme(screen, ground):
    side = SIDES[0]
    picture = screen(LINK, side, ground).grab().toImage()
    module = side / (len(qr_modules(LINK)) + 8)
    for step in range(0, side, 7):
        for depth in (0, int(4 * module) - 1):
            for x, y in ((step, depth), (depth, step), (step, side - 1 - depth)):
                assert picture.pixelColor(20 + x, 20 + y) == QColor("#FFFFFF")
