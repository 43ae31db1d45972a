"""A payment code on a slip, at a terminal with a thermal printer."""

from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton

from domain.payment_text import parse
from tests.real_parts.slip_printer import NO_FAULT, slip_printer
from tests.ui.office import resident_at, settings
from ui.appearance import TextSize

NO_PAPER = NO_FAULT | 0x60


@pytest.fixture
def thermal():
    with slip_printer() as running:
        yield running


@contextmanager
def paying(app, office, slip_printer_uri):
    """The first resident, who owes something, before the code."""
    account = office.accounts[0]
    with resident_at(app, office, settings(slip_printer_uri=slip_printer_uri)) as visitor:
        visitor.come_in(account.account_number, account.password)
        visitor.touch("DueCard_pay")
        visitor.see("PaymentScreen_steps")
        yield visitor


@pytest.fixture
def resident(qapp, office, thermal):
    with paying(qapp, office, thermal.uri) as visitor:
        yield visitor


def test_ten_touches_bring_the_code_on_one_slip(resident, office, thermal):
    resident.touch("PaymentScreen_app_scanner")
    for _ in range(10):
        resident.touch("PaymentScreen_print")
    resident.wait(lambda: not resident.services.jobs.busy, "the slip")
    (slip,) = thermal.slips
    (code,) = slip.codes
    assert parse(code).get("PersAcc") == office.accounts[0].account_number


def test_no_paper_is_said_and_another_try_prints(resident, thermal):
    thermal.paper = NO_PAPER
    resident.touch("PaymentScreen_print")
    resident.wait_text("закончилась бумага")
    thermal.paper = NO_FAULT
    resident.touch("PaymentScreen_print")
    resident.wait_text("Код напечатан")
    assert len(thermal.slips) == 1


def test_in_another_look_it_is_still_told_that_the_slip_came(resident, thermal):
    button = resident.see("PaymentScreen_print", QAbstractButton)
    resident.wait(button.isEnabled, "the code")
    button.click()
    window = resident.window
    window.set_appearance(replace(window.appearance, text_size=TextSize.LARGE))
    resident.wait_text("Код напечатан")
    assert len(thermal.slips) == 1


def test_while_an_amount_is_typed_there_is_no_code_to_print(resident):
    resident.see("PaymentScreen_print")
    resident.touch("PaymentScreen_change")
    assert not resident.sees("PaymentScreen_print")


def test_without_a_slip_printer_it_is_not_offered(qapp, office):
    with paying(qapp, office, "") as resident:
        assert not resident.sees("PaymentScreen_print")
