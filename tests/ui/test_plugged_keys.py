"""A visit by a plugged-in keyboard: Tab, Enter, Escape, and what lies over the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.office import Resident
from tests.ui.visitor import Visitor
from ui.dialogs.question import Question

KEY = Qt.Key


@pytest.fixture
def visitor(resident: Resident) -> Visitor:
    """At the sign-in."""
    resident.touch("AttractScreen_start")
    resident.see("SignInScreen_account_number", QLineEdit)
    resident.window.activateWindow()
    resident.wait(resident.window.isActiveWindow, "the window")
    return resident


def press(visitor: Visitor, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or visitor.window, key)
        visitor.settle()


def focused() -> str:
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def ask(visitor: Visitor, *, no_acts: bool = False) -> list[str]:
    """A question; what was answered is in the list."""
    answers: list[str] = []
    visitor.window.navigation.ask(
        Question(
            title="Удалить?", text="", yes="Да", no="Нет", no_acts=no_acts,
            on_yes=lambda: answers.append("yes"), on_no=lambda: answers.append("no"),
        )
    )  # fmt: skip
    visitor.see("QuestionDialog")
    return answers


def test_tab_goes_down_the_form(visitor: Visitor) -> None:
    press(visitor, KEY.Key_Tab)
    assert focused() == "SignInScreen_password"
    press(visitor, KEY.Key_Backtab)
    assert focused() == "SignInScreen_account_number"


def test_escape_leads_back(visitor: Visitor) -> None:
    press(visitor, KEY.Key_Escape)
    visitor.see("AttractScreen_start")


def test_escape_ends_nothing_at_the_beginning(visitor: Visitor) -> None:
    press(visitor, KEY.Key_Escape, KEY.Key_Escape, KEY.Key_Escape)
    visitor.see("AttractScreen_start")


def test_enter_presses_what_has_the_focus(visitor: Visitor) -> None:
    visitor.see("TopBar_back").setFocus(Qt.FocusReason.TabFocusReason)
    press(visitor, KEY.Key_Return)
    visitor.see("AttractScreen_start")


def test_enter_that_is_held_presses_once(visitor: Visitor) -> None:
    view = visitor.see("TopBar_view")
    view.setFocus(Qt.FocusReason.TabFocusReason)
    press(visitor, KEY.Key_Return)
    handle = visitor.window.windowHandle()
    assert handle is not None
    for _ in range(3):
        QTest.simulateEvent(view, True, KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        visitor.settle()
    assert visitor.sees("AccessBar_contrast")


def test_an_eye_is_pressed_not_its_field(visitor: Visitor) -> None:
    field = visitor.see("SignInScreen_password", QLineEdit)
    press(visitor, KEY.Key_Tab, KEY.Key_Tab)
    assert focused() == "SignInScreen_password_show"
    press(visitor, KEY.Key_Return)
    assert field.echoMode() is QLineEdit.EchoMode.Normal


def test_tab_stays_on_a_question(visitor: Visitor) -> None:
    ask(visitor)
    reached = set()
    for _ in range(5):
        press(visitor, KEY.Key_Tab)
        reached.add(focused())
    assert reached == {"QuestionDialog_no", "QuestionDialog_yes"}


def test_a_key_that_is_still_held_answers_nothing(visitor: Visitor) -> None:
    answers = ask(visitor)
    press(visitor, KEY.Key_Return, KEY.Key_Space)
    assert not answers
    assert visitor.sees("QuestionDialog")


def test_escape_says_no_and_the_focus_goes_back(visitor: Visitor) -> None:
    answers = ask(visitor)
    press(visitor, KEY.Key_Escape)
    assert answers == ["no"]
    assert not visitor.sees("QuestionDialog")
    assert focused() == "SignInScreen_account_number"


def test_escape_does_not_say_a_no_that_does_something(visitor: Visitor) -> None:
    answers = ask(visitor, no_acts=True)
    press(visitor, KEY.Key_Escape)
    assert not answers
    assert not visitor.sees("QuestionDialog")


def test_keys_are_never_for_what_lies_below(visitor: Visitor) -> None:
    ask(visitor)
    below = visitor.see("SignInScreen_account_number", QLineEdit)
    below.setFocus()
    visitor.settle()
    press(visitor, KEY.Key_7)
    assert below.text() == ""
    assert isinstance(QApplication.focusWidget(), QWidget)
    assert focused() == "QuestionDialog"


@pytest.mark.parametrize("key", [KEY.Key_A, KEY.Key_Escape])
def test_any_key_answers_whether_somebody_is_there(visitor: Visitor, key: Qt.Key) -> None:
    warning = visitor.window._interface.overlays.idle_warning
    warning.appear()
    press(visitor, key)
    assert not warning.isVisible()
    assert focused() == "SignInScreen_account_number"
