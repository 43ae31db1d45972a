"""A bill is held to the reader of the terminal, on whatever screen it is."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit

from tests.domain.payment_samples import NUMBER
from tests.ui.scanning import KEYS_OF_A_US_KEYBOARD, UNKNOWN, pause, scan, type_at
from ui.scanner import BURST_GAP_MS


@pytest.fixture
def at_sign_in(resident):
    resident.touch("AttractScreen_start")
    resident.window.activateWindow()
    return resident


def shown(visitor):
    names = ("SignInScreen_account_number", "SignInScreen_password")
    return tuple(visitor.see(name, QLineEdit).text() for name in names)


def test_a_bill_fills_in_the_number_wherever_the_focus_is(at_sign_in, qtbot):
    at_sign_in.see("SignInScreen_password", QLineEdit).setFocus()
    scan(at_sign_in.window, KEYS_OF_A_US_KEYBOARD.swapcase())
    assert shown(at_sign_in) == ("7401 2034 56", "")
    assert at_sign_in.see("SignInScreen_password").hasFocus()
    pause(qtbot, BURST_GAP_MS)
    assert shown(at_sign_in) == ("7401 2034 56", "")


def test_rubbish_does_nothing(at_sign_in, qtbot):
    scan(at_sign_in.window, UNKNOWN)
    pause(qtbot, BURST_GAP_MS)
    scan(at_sign_in.window, "4601234567890")
    pause(qtbot, BURST_GAP_MS)
    assert shown(at_sign_in) == ("", "")
    assert not at_sign_in.sees("SignInScreen_notice")


def test_a_quick_person_signs_in_on_a_plugged_keyboard(at_sign_in, office):
    account = office.accounts[0]
    for text in (account.account_number, account.password):
        type_at(at_sign_in.window, text, [45])
    at_sign_in.see("MainTab_scroll")


def test_a_scan_is_a_sign_of_life(at_sign_in):
    idle = at_sign_in.window._idle
    at_sign_in.wait(lambda: idle._timer.remainingTime() < idle._timer.interval() - 500, "time")
    scan(at_sign_in.window, KEYS_OF_A_US_KEYBOARD)
    assert idle._timer.remainingTime() > idle._timer.interval() - 250


def test_the_first_visit_takes_a_bill_too(at_sign_in):
    at_sign_in.touch("SignInScreen_first_visit")
    field = at_sign_in.see("FirstVisitScreen_account_number", QLineEdit)
    scan(at_sign_in.window, KEYS_OF_A_US_KEYBOARD)
    assert field.text().replace(" ", "") == NUMBER


def test_within_a_visit_no_keys_are_held_back(at_sign_in, office):
    account = office.accounts[0]
    at_sign_in.type(account.account_number)
    at_sign_in.touch("SignInScreen_submit")
    at_sign_in.type(account.password)
    at_sign_in.touch("SignInScreen_submit")
    at_sign_in.see("MainTab_scroll")
    seen = Presses(at_sign_in.window)
    scan(at_sign_in.window, "1234567890")
    assert seen.count == 11


class Presses(QObject):
    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.windowHandle().installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.KeyPress
        return False
