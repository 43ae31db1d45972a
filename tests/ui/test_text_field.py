"""A field takes what is typed; it opens no menu, marks nothing and gives nothing away."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets.amount_field import AmountField
from ui.widgets.text_field import PasswordField, TextField

SECRET = "what a resident typed"


class Form(QWidget):
    def __init__(self, theme):
        super().__init__()
        self.field = TextField(theme, keyboard="latin", most=100, name="field")
        self.password = PasswordField(theme, name="password")
        self.amount = AmountField(theme, name="amount")
        box = QVBoxLayout(self)
        for field in (self.field, self.password, self.amount):
            box.addWidget(field)
        self.resize(700, 400)


@pytest.fixture
def form(russian, theme, qtbot):
    form = Form(theme)
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    form.field.setText(SECRET)
    QApplication.clipboard().setText("of the clipboard")
    return form


def clicks(form, widget, button, *, times=1, at=None):
    place = widget.mapTo(form, at or QPoint(60, 30))
    for _ in range(times):
        QTest.mouseClick(form.windowHandle(), button, Qt.KeyboardModifier.NoModifier, place)


def test_a_touch_puts_the_cursor_where_it_was_and_marks_nothing(form):
    clicks(form, form.field, Qt.MouseButton.LeftButton, times=4)
    assert form.field.hasFocus()
    assert 0 < form.field.cursorPosition() < len(SECRET)
    assert form.field.selectedText() == ""


def test_dragging_marks_nothing(form):
    window = form.windowHandle()
    start, end = (form.field.mapTo(form, QPoint(x, 40)) for x in (40, 400))
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, left, plain, start)
    QTest.mouseMove(window, end)
    QTest.mouseRelease(window, left, plain, end)
    assert form.field.selectedText() == ""


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_the_other_buttons_of_a_mouse_do_nothing(form, button):
    form.amount.setFocus()
    clicks(form, form.field, button, times=2)
    assert form.field.text() == SECRET
    assert not form.field.hasFocus()
    assert QApplication.activePopupWidget() is None


def test_there_is_no_menu_for_a_key_either(form):
    for field in (form.field, form.password, form.amount):
        place = QPoint(5, 5)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, place, field.mapToGlobal(place)
        )
        QApplication.sendEvent(field, event)
        assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    "key",
    ["Copy", "Cut", "Paste", "SelectAll", "Undo", "SelectStartOfLine", "SelectPreviousChar",
     "DeleteStartOfWord"],
)  # fmt: skip
def test_a_plugged_in_keyboard_has_no_way_to_the_clipboard_or_back(form, key):
    form.field.setFocus()
    QTest.keySequence(form.field, QKeySequence(getattr(QKeySequence.StandardKey, key)))
    assert form.field.text() == SECRET
    assert form.field.selectedText() == ""
    assert QGuiApplication.clipboard().text() == "of the clipboard"


def test_a_plugged_in_keyboard_types_and_corrects(form):
    form.field.clear()
    form.field.setFocus()
    QTest.keyClicks(form.field, "abd")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_C, Qt.Key.Key_Home, Qt.Key.Key_Delete, Qt.Key.Key_End,
                Qt.Key.Key_Backspace):  # fmt: skip
        QTest.keyClick(form.field, key)
    assert form.field.text() == "bc"


def test_tab_marks_nothing_that_the_next_key_would_take_away(form):
    form.amount.setFocus()
    QTest.keyClick(form.amount, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert form.field.hasFocus()
    QTest.keyClicks(form.field, "!")
    assert form.field.text() == SECRET + "!"


def test_nothing_can_be_dropped_on_a_field(form):
    data = QMimeData()
    data.setText("dropped")
    for field in (form.field, form.amount):
        dragged = QDragEnterEvent(
            QPointF(20, 20), Qt.DropAction.CopyAction, data,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(field, dragged)
        assert not dragged.isAccepted()


def test_the_eye_is_large_enough_and_reached_by_tab_and_says_what_it_does(form, theme):
    eye = form.password.findChild(QWidget, "password_show")
    assert min(eye.width(), eye.height()) >= theme.metrics.control
    form.password.setText("secret12")
    form.password.setFocus()
    QTest.keyClick(form.password, Qt.Key.Key_Tab)
    assert eye.hasFocus()
    assert eye.accessibleName() == "Показать пароль"
    QTest.keyClick(eye, Qt.Key.Key_Space)
    assert form.password.displayText() == "secret12"
    assert eye.accessibleName() == "Скрыть пароль"


def test_a_suggested_amount_stays_marked_until_it_is_touched(form):
    form.amount.set_amount(481236)
    form.amount.setFocus()
    assert form.amount.selectedText() == form.amount.text()
    form.amount.type_text("7")
    assert form.amount.text() == "7"
