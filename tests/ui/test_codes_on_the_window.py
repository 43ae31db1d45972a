"""The code of every account and utility, read off the real window in both themes."""

import os
from itertools import cycle

import pytest

from domain.money import Kopecks
from domain.payment_request import payment_fields
from domain.payment_text import parse
from domain.utilities import Utility
from tests.domain.payment_samples import OCTOBER
from tests.ui.decoders import read_on
from tests.ui.office import resident_at, settings
from tests.ui.test_payment_codes import ACCOUNTS, payee_for
from ui.appearance import Appearance, TextSize
from ui.widgets.qr_view import QrView

AMOUNT = Kopecks(1_234_56)
LETTERS = cycle(TextSize)
WIDE, TALL = (1280, 1024), (1080, 1920)
SHORT = [(WIDE, True), (TALL, False)]
CASES = [*SHORT, (WIDE, False), (TALL, True)] if os.environ.get("WHOLE") else SHORT
"""Size and theme. Half of the accounts are read in each size; `make codes-test` reads all twice."""


def read_off(visitor):
    """What both decoders read on the window, once a code is there."""
    view = visitor.see("PaymentScreen_qr", QrView)
    visitor.wait(lambda: view.has_code, "the code")
    visitor.settle()
    return dict(parse(read_on(visitor.window) or "").fields)


@pytest.mark.parametrize(("size", "high_contrast"), CASES)
def test_every_account_pays_every_utility(office, qapp, size, high_contrast):
    """Half of the accounts on a wide screen, the others on a tall one, in changing text sizes."""
    passwords = {each.account_number: each.password for each in office.accounts}
    accounts = [each for each in ACCOUNTS if each.account_number in passwords]
    assert len(accounts) > 10
    with resident_at(qapp, office, settings(size)) as visitor:
        for account in accounts[size[0] > size[1] :: 2]:
            visitor.come_in(account.account_number, passwords[account.account_number])
            look = Appearance(high_contrast=high_contrast, text_size=next(LETTERS))
            visitor.window.set_appearance(look)
            for utility in Utility:
                visitor.window.navigation.open_payment(utility, AMOUNT)
                wanted = payment_fields(payee_for(utility), account, utility, OCTOBER, AMOUNT)
                assert read_off(visitor) == wanted
                visitor.window.navigation.go_back()
            visitor.window.navigation.sign_out()
