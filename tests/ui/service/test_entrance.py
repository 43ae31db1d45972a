"""The way in: only with the PIN, whatever is on the screen; a resident loses nothing by the pad."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.secrets import MemorySecrets
from tests.ui.office import Office, open_window, settings
from tests.ui.service.staff import PIN, WRONG, Staff
from ui.service import entrance
from ui.service.entrance import CORNER
from ui.service.pin_pad import PinPad
from ui.theme.colors import BLACK


def test_the_pin_ends_the_visit_and_leaves_nothing_of_it(staff: Staff, office: Office) -> None:
    account = office.accounts[0]
    staff.visitor.sign_in(account.account_number, account.password)
    staff.enter()
    assert not staff.services.visit.active
    staff.visitor.settle()
    assert not [text for text in staff.visitor.all_texts() if account.account_number in text]
    staff.visitor.touch("ServiceScreen_lock")
    staff.visitor.see("AttractScreen_start")


def test_a_resident_who_finds_the_pad_goes_on_where_he_was(staff: Staff, office: Office) -> None:
    account = office.accounts[0]
    staff.visitor.sign_in(account.account_number, account.password)
    staff.visitor.touch("CabinetScreen_readings")
    staff.corners()
    if not staff.services.visit.active:
        pytest.fail("the corners lie on a button that ends the visit")
    pad = staff.visitor.see("PinPad")
    assert pad.geometry() == staff.visitor.window.rect()
    staff.visitor.touch("PinPad_cancel")
    assert staff.services.visit.active
    staff.visitor.see("ReadingsTab")


def test_the_pad_goes_on_in_another_size_and_another_look(staff: Staff) -> None:
    visitor, window = staff.visitor, staff.visitor.window
    staff.open_pad()
    staff.type_pin(WRONG)
    visitor.wait_text("До блокировки осталось 2 попытки")
    window.take_size(QSize(1080, 1920))
    visitor.wait_text("До блокировки осталось 2 попытки")
    pad = visitor.see("PinPad", PinPad)
    assert pad.geometry() == window.rect()
    assert pad.card.width() < pad.width()
    for digit in PIN[:4]:
        visitor.touch(f"PinPad_{digit}")
    window.set_appearance(replace(window.appearance, high_contrast=True))
    assert visitor.see("PinPad", PinPad).grab().toImage().pixelColor(2, 2).name() == BLACK
    for digit in PIN[4:]:
        QTest.keyClick(QApplication.focusWidget() or window, digit)
    visitor.touch("PinPad_enter")
    visitor.see("ServiceScreen_lock")


def test_the_corners_are_as_large_as_a_thumb_on_any_screen(staff: Staff) -> None:
    window = staff.visitor.window
    large = window.theme.px(CORNER) - 4
    window.take_size(QSize(1280, 700))
    assert window.theme.px(CORNER) < large
    right, bottom = window.width() - large, window.height() - large
    for x, y in ((large, large), (right, large), (right, bottom), (large, bottom)):
        staff.touch_at(x, y)
    staff.rest()
    assert not staff.visitor.sees("PinPad")
    staff.open_pad()


def test_a_wrong_pin_is_told_and_forgotten(staff: Staff) -> None:
    staff.open_pad()
    staff.type_pin(WRONG)
    staff.visitor.wait_text("До блокировки осталось 2 попытки")
    assert not staff.visitor.see("PinPad_enter").isEnabled()
    assert not [text for text in staff.visitor.all_texts() if WRONG in text]
    staff.type_pin(PIN)
    staff.visitor.see("ServiceScreen_lock")


def test_three_wrong_pins_lock_the_pad_and_the_right_one_does_not_open(staff: Staff) -> None:
    staff.open_pad()
    for _ in range(2):
        staff.type_pin(WRONG)
        staff.visitor.wait_text("ПИН-код не подходит")
        staff.rest()
    staff.type_pin(WRONG)
    staff.visitor.wait_text("Попробуйте через 1 минуту")
    staff.type_pin(PIN)
    staff.rest()
    assert not staff.visitor.sees("ServiceScreen_lock")
    staff.visitor.touch("PinPad_cancel")
    staff.open_pad()
    staff.visitor.wait_text("Слишком много неверных попыток")


def test_a_keyboard_will_do(staff: Staff) -> None:
    staff.open_pad()
    pad = QApplication.focusWidget()
    QTest.keyClicks(pad, "73918x5")
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    QTest.keyClick(pad, Qt.Key.Key_Escape)
    staff.visitor.settle()
    assert not staff.visitor.sees("PinPad")
    staff.open_pad()
    pad = QApplication.focusWidget()
    QTest.keyClicks(pad, "739185")
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    QTest.keyClicks(pad, "4")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    staff.visitor.see("ServiceScreen_lock")


def test_too_few_digits_are_no_try(staff: Staff) -> None:
    staff.open_pad()
    for digit in PIN[:5]:
        staff.visitor.touch(f"PinPad_{digit}")
    assert not staff.visitor.see("PinPad_enter").isEnabled()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    staff.rest()
    assert staff.visitor.sees("PinPad")


def test_the_pad_goes_away_by_itself(
    office: Office,
    qapp: QApplication,
    secrets: MemorySecrets,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(entrance, "PATIENCE_S", 0.3)
    with open_window(qapp, office.cabinet, settings(), secrets=secrets) as (visitor, services):
        Staff(visitor, services).open_pad()
        visitor.wait(lambda: not visitor.sees("PinPad"), "the pad gone")


def test_without_a_pin_nothing_shows(
    office: Office, qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "ui.service.entrance")
    with open_window(qapp, office.cabinet, settings()) as (visitor, services):
        Staff(visitor, services).corners()
        visitor.wait(lambda: "there is no staff PIN" in caplog.text, "the log")
        assert not visitor.sees("PinPad")


def test_the_pattern_on_the_service_page_does_nothing(staff: Staff) -> None:
    staff.enter()
    for x, y in ((3, 3), (1277, 3), (1277, 1021), (3, 1021)):
        staff.touch_at(x, y)
    staff.rest()
    assert not staff.visitor.sees("PinPad")
    assert staff.visitor.sees("ServiceScreen_lock")
