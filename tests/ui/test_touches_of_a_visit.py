"""Fingers and mice on the real window: scrolling opens nothing, a double touch sends once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.finger import Panel, TimedFinger
from tests.ui.office import settings
from ui.widgets.finger_drag import FingerDrag
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.key import Key
from ui.widgets.keyboard import Keyboard

TABS = {
    "CabinetScreen_main": "MainTab_scroll",
    "CabinetScreen_readings": "ReadingsTab_scroll",
    "CabinetScreen_personal": "PersonalTab_scroll",
}


@pytest.fixture
def chosen():
    """On a low screen pages are longer than what is seen."""
    return settings((1280, 800))


@pytest.fixture
def resident(resident):
    """With fingers of its own on the panel."""
    resident.panel = Panel(resident.window)
    return resident


def faces(visitor):
    return {key.text() for key in visitor.window.findChildren(Key) if key.isVisible()}


def test_a_finger_that_scrolls_from_a_button_opens_nothing(signed_in):
    scroll = signed_in.see("MainTab_scroll", FingerScroll)
    pay = signed_in.see("DueCard_pay")
    bar = scroll.verticalScrollBar()
    signed_in.wait(bar.maximum, "a page longer than what is seen")
    signed_in.panel.press(0, pay)
    assert pay.isDown()
    for _ in range(10):
        signed_in.panel.move(0, 0, -8)
    signed_in.panel.lift(0)
    signed_in.wait(lambda: not scroll.findChild(FingerDrag).coasting, "the page at rest")
    assert bar.value() > 0
    assert signed_in.sees("DueCard_pay")
    assert not signed_in.sees("PaymentScreen")
    bar.setValue(0)
    signed_in.panel.tap(pay)
    signed_in.see("PaymentScreen_qr")


def test_a_touch_on_a_page_in_motion_opens_nothing(signed_in):
    scroll = signed_in.see("MainTab_scroll", FingerScroll)
    signed_in.wait(scroll.verticalScrollBar().maximum, "a page longer than what is seen")
    finger, drag = TimedFinger(signed_in.window), scroll.findChild(FingerDrag)
    finger.flick(scroll, -4)
    assert drag.coasting
    finger.press(signed_in.see("DueCard_pay"))
    finger.lift(after_ms=50)
    signed_in.settle()
    assert not drag.coasting
    assert signed_in.sees("DueCard_pay")


def test_a_double_touch_signs_in_once(resident, office, monkeypatch):
    actions, sent = resident.services.actions, []
    sign_in = actions.sign_in
    monkeypatch.setattr(actions, "sign_in", lambda *said: sent.append(said) or sign_in(*said))
    resident.touch("AttractScreen_start")
    resident.type(office.accounts[0].account_number)
    resident.touch("SignInScreen_submit")
    resident.type(office.accounts[0].password)
    submit = resident.see("SignInScreen_submit")
    for _ in range(5):
        resident.panel.tap(submit)
    resident.see("DueCard_pay")
    assert len(sent) == 1


def test_the_keyboard_forgets_whom_it_served(resident):
    resident.touch("AttractScreen_start")
    resident.touch("SignInScreen_first_visit")
    resident.touch("FirstVisitScreen_surname")
    for name in ("и", "latin", "shift", "symbols", "latin", "shift"):
        resident.touch(f"Keyboard_key_{name}")
    older = resident.window.findChildren(Keyboard)
    assert "Q" in faces(resident)
    resident.touch("TopBar_back")
    resident.touch("AttractScreen_start")
    resident.touch("SignInScreen_first_visit")
    resident.touch("FirstVisitScreen_surname")
    resident.wait(lambda: "Ё" in faces(resident), "Russian letters, a capital first")
    assert not set(older) & set(resident.window.findChildren(Keyboard))


@pytest.mark.parametrize(("language", "letter"), [("tt", "Җ"), ("ba", "Ҡ")])
def test_who_reads_tatar_or_bashkir_finds_the_letters(resident, language, letter):
    window = resident.window
    window.set_appearance(replace(window.appearance, language=language))
    resident.touch("AttractScreen_start")
    resident.touch("SignInScreen_first_visit")
    resident.panel.tap(resident.see("FirstVisitScreen_surname"))
    resident.wait(lambda: letter in faces(resident), letter)
    resident.panel.tap(resident.see(f"Keyboard_key_{letter.lower()}"))
    assert resident.see("FirstVisitScreen_surname").text() == letter


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_the_other_buttons_of_a_mouse_open_nothing_anywhere(signed_in, button):
    for tab, scroll in TABS.items():
        signed_in.touch(tab)
        signed_in.see(scroll)
        signed_in.wait(lambda: not signed_in.services.jobs.busy, "the tab with all its figures")
        for widget in signed_in.window.findChildren(QWidget):
            click(signed_in.window, widget, button)
        signed_in.settle()
        assert QApplication.activePopupWidget() is None
        assert signed_in.sees(scroll)
        assert not signed_in.sees("QuestionDialog")


def click(window, widget, button):
    place = widget.mapTo(window, QPoint(widget.width() // 2, widget.height() // 2))
    if widget.isVisible() and window.rect().contains(place):
        QTest.mouseClick(window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, place)
