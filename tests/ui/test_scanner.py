"""A bill is held to a reader that types like a keyboard; people type, too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.ui.scanning import KEYS_OF_A_US_KEYBOARD, pause, scan, send, type_at
from ui.scanner import BURST_GAP_MS, GAP_MS, Scanner


class Form:
    """A field with the focus, in a window of its own."""

    def __init__(self, qtbot):
        self.window, self.field = QWidget(), QLineEdit()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.field)
        qtbot.addWidget(self.window)
        self.window.show()
        self.field.setFocus()
        self.scanner = Scanner(self.window.windowHandle())
        self.scanned, self.entered = [], []
        self.scanner.scanned.connect(self.scanned.append)
        self.field.returnPressed.connect(lambda: self.entered.append(self.field.text()))
        self.scanner.listen(True)


@pytest.fixture
def form(qtbot):
    return Form(qtbot)


@pytest.mark.parametrize("text", [KEYS_OF_A_US_KEYBOARD, "12345678", " <?>/`~[]{}", "a\tbcdefgh"])
def test_a_burst_is_told_as_a_whole_and_leaves_nothing(form, qtbot, text):
    scan(form.window, text)
    assert form.scanned == [text]
    pause(qtbot, BURST_GAP_MS)
    assert (form.field.text(), form.entered) == ("", [])


def test_a_reader_may_end_with_a_line_feed(form):
    scan(form.window, "1234567890", end="")
    send(form.window, Qt.Key.Key_unknown, "\n")
    assert form.scanned == ["1234567890"]


def test_a_person_types_key_by_key(form, qtbot):
    for symbol in "7401":
        scan(form.window, symbol, end="")
        pause(qtbot, GAP_MS)
    scan(form.window, "", end="\r")
    assert (form.scanned, form.entered) == ([], ["7401"])


@pytest.mark.parametrize("gaps_ms", [[45], [55, 35], [8, 8, 8, 200, 150], [8, 8, 130], [10, 90]])
@pytest.mark.parametrize("text", ["7401203456", "74012034", "kot0Matroskin1984"])
def test_quick_fingers_lose_no_key(form, text, gaps_ms):
    type_at(form.window, text, gaps_ms)
    assert (form.scanned, form.entered) == ([], [text])


def test_number_tab_and_password_in_one_go_are_a_persons(form):
    type_at(form.window, "7401203456" + "kot0Matroskin1984", [45, 45, 45, 70])
    assert (form.scanned, form.entered) == ([], ["7401203456kot0Matroskin1984"])


@pytest.mark.parametrize("text", [KEYS_OF_A_US_KEYBOARD, "ЫЕ00012/ЗукыФсс=", "1234567" * 3])
def test_a_slow_reader_is_one_all_the_same(form, text):
    type_at(form.window, text, [45])
    assert (form.scanned, form.field.text(), form.entered) == ([text], "", [])


def test_two_fingers_at_once_are_a_person(form, qtbot):
    scan(form.window, "740")
    assert (form.scanned, form.entered) == ([], ["740"])


def test_a_held_key_repeats(form, qtbot):
    scan(form.window, "7", end="")
    pause(qtbot, GAP_MS)
    for _ in range(20):
        send(form.window, Qt.Key.Key_1, "1", repeated=True)
    assert form.field.text() == "7" + "1" * 20


def test_a_touch_elsewhere_does_not_take_the_keys_along(form, qtbot):
    other = QLineEdit()
    form.window.layout().addWidget(other)
    form.window.adjustSize()
    qtbot.waitUntil(other.isVisible)
    scan(form.window, "740", end="")
    place = other.mapTo(form.window, other.rect().center())
    QTest.mouseClick(
        form.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert (other.hasFocus(), form.field.text(), other.text()) == (True, "740", "")


def test_like_digits_of_a_code_are_not_a_held_key(form, qtbot):
    for symbol, repeated in zip("4070281066", (False,) * 9 + (True,), strict=True):
        send(form.window, Qt.Key.Key_0, symbol, repeated=repeated)
    send(form.window, Qt.Key.Key_Return, "\r")
    assert form.scanned == ["4070281066"]


def test_what_does_not_end_is_dropped(form, qtbot):
    scan(form.window, "12345678901", end="")
    pause(qtbot, BURST_GAP_MS)
    assert (form.scanned, form.field.text()) == ([], "")
    scan(form.window, "5", end="")
    pause(qtbot, GAP_MS)
    assert form.field.text() == "5"


@pytest.mark.parametrize("before", [3, 5, 12])
def test_a_reader_that_stumbles_leaves_nothing(form, qtbot, before):
    code = "74012034561234567890"
    scan(form.window, code[:before], end="")
    pause(qtbot, GAP_MS * 2)
    scan(form.window, code[before:-2], end="")
    pause(qtbot, GAP_MS * 2)
    scan(form.window, code[-2:])
    pause(qtbot, BURST_GAP_MS)
    assert (form.scanned, form.field.text(), form.entered) == ([code], "", [])


def test_a_touch_amid_a_burst_lets_nothing_of_it_through(form, qtbot):
    scan(form.window, "1234567890", end="")
    QTest.mouseClick(form.window.windowHandle(), Qt.MouseButton.LeftButton)
    scan(form.window, "456", end="")
    pause(qtbot, BURST_GAP_MS)
    assert (form.scanned, form.field.text()) == ([], "")


def test_the_rest_of_a_code_of_two_lines_goes_nowhere(form, qtbot):
    scan(form.window, "1234567890")
    scan(form.window, "12", end="")
    pause(qtbot, BURST_GAP_MS)
    assert (form.scanned, form.field.text()) == (["1234567890"], "")


def test_a_screen_that_takes_no_scans_gets_the_keys(form, qtbot):
    form.scanner.listen(False)
    scan(form.window, "1234567890")
    assert (form.scanned, form.entered) == ([], ["1234567890"])


def test_other_keys_go_their_way(form, qtbot):
    form.field.setText("7401")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Backspace, Qt.Key.Key_Home, Qt.Key.Key_Delete):
        QTest.keyClick(form.window.windowHandle(), key)
    pause(qtbot, GAP_MS)
    assert form.field.text() == "41"
