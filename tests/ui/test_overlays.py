"""What is laid over a screen: it fits, or scrolls inside, and is answered by any touch or key."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea

from tests.ui.office import settings
from ui.appearance import Appearance, TextSize
from ui.dialogs.question import Question

SENTENCE = "Дополнительные услуги изменены, но не сохранены. "
LOW = (1366, 768)


@pytest.fixture
def chosen():
    return settings(LOW)


@pytest.fixture
def visitor(resident):
    resident.window.set_appearance(Appearance(text_size=TextSize.LARGEST))
    resident.touch("AttractScreen_start")
    return resident


def ask(visitor, text, answers=None):
    said = [] if answers is None else answers
    visitor.window.navigation.ask(
        Question(
            "Сохранить изменения?", text, "Сохранить", "Не сохранять",
            on_yes=lambda: said.append("yes"), on_no=lambda: said.append("no"),
        )
    )  # fmt: skip
    visitor.settle()


def on_the_window(visitor, name):
    widget = visitor.see(name)
    return QRect(widget.mapTo(visitor.window, QPoint(0, 0)), widget.size())


def hidden_height(visitor, name):
    """Pixels of what is said that have to be scrolled to."""
    return visitor.see(name).findChild(QScrollArea).verticalScrollBar().maximum()


def warn(visitor):
    visitor.window._on_idle()
    visitor.see("IdleWarning")


def test_a_question_is_as_high_as_what_it_asks(visitor):
    ask(visitor, SENTENCE)
    assert hidden_height(visitor, "QuestionDialog") == 0
    visitor.touch("QuestionDialog_no")
    ask(visitor, SENTENCE * 4)
    assert hidden_height(visitor, "QuestionDialog") == 0


def test_a_long_question_scrolls_and_its_answers_are_in_sight(visitor):
    answers = []
    ask(visitor, SENTENCE * 12, answers)
    assert hidden_height(visitor, "QuestionDialog") > 0
    for name in ("QuestionDialog_yes", "QuestionDialog_no"):
        area = on_the_window(visitor, name)
        assert visitor.window.rect().contains(area), name
        assert area.height() >= 72
    visitor.touch("QuestionDialog_yes")
    assert answers == ["yes"]


def test_a_question_leaves_the_bars_free_and_is_whole_below_them(visitor):
    ask(visitor, SENTENCE * 4)
    visitor.touch("TopBar_view")
    visitor.settle()
    bar = on_the_window(visitor, "AccessBar")
    below = QRect(0, bar.bottom() + 1, *LOW).intersected(visitor.window.rect())
    assert on_the_window(visitor, "QuestionDialog") == below
    for name in ("QuestionDialog_yes", "QuestionDialog_no"):
        assert below.contains(on_the_window(visitor, name)), name
    assert visitor.see("QuestionDialog").findChild(QScrollArea).height() > bar.height() / 2


def test_back_in_the_bar_leads_back_from_a_question_first(visitor):
    answers = []
    ask(visitor, SENTENCE, answers)
    visitor.touch("TopBar_back")
    assert answers == ["no"]
    assert not visitor.sees("QuestionDialog")
    assert visitor.sees("SignInScreen_submit")


def test_a_question_in_the_place_of_another_leaves_that_one_answered(visitor):
    older, newer = [], []
    ask(visitor, SENTENCE, older)
    ask(visitor, SENTENCE, newer)
    assert (older, newer) == (["no"], [])
    visitor.touch("QuestionDialog_yes")
    assert (older, newer) == (["no"], ["yes"])


def test_a_question_that_comes_late_tells_nothing_over_a_hidden_screen(visitor):
    answers = []
    visitor.window.interface.overlays.cover()
    ask(visitor, SENTENCE, answers)
    assert visitor.window.interface.overlays.front is visitor.see("Cover")
    assert visitor.see("Cover").hasFocus()
    visitor.touch("Cover_show")
    visitor.touch("QuestionDialog_yes")
    assert answers == ["yes"]


@pytest.mark.parametrize("late", ["question", "unavailable"])
def test_what_comes_late_leaves_the_warning_in_front(visitor, late):
    warn(visitor)
    overlays = visitor.window.interface.overlays
    if late == "question":
        ask(visitor, SENTENCE)
    else:
        overlays.show_unavailable(with_readings=False)
    assert overlays.front is overlays.idle_warning
    QTest.keyClick(visitor.window.focusWidget(), Qt.Key.Key_A)
    assert not visitor.sees("IdleWarning"), "a key is an answer"


def test_the_warning_fits_with_the_largest_letters(visitor):
    warn(visitor)
    assert hidden_height(visitor, "IdleWarning") == 0
    assert visitor.window.rect().contains(on_the_window(visitor, "IdleWarning_stay"))


@pytest.mark.parametrize("name", ["IdleWarning", "IdleWarning_text", "IdleWarning_stay"])
def test_any_touch_goes_on_as_often_as_it_is_wanted(visitor, name):
    for _ in range(12):
        warn(visitor)
        visitor.touch(name)
        assert not visitor.sees("IdleWarning")
        assert visitor.window._idle.seconds == pytest.approx(600)
    assert visitor.sees("SignInScreen_submit")


def test_any_key_goes_on(visitor):
    warn(visitor)
    QTest.keyClick(visitor.see("IdleWarning"), Qt.Key.Key_A)
    assert not visitor.sees("IdleWarning")


def test_a_look_chosen_by_key_leaves_the_focus_on_the_key(visitor):
    visitor.touch("TopBar_view")
    visitor.see("AccessBar_contrast", QAbstractButton).setFocus()
    QTest.keyClick(visitor.see("AccessBar_contrast"), Qt.Key.Key_Space)
    visitor.settle()
    assert visitor.window.appearance.high_contrast
    assert visitor.see("AccessBar_contrast", QAbstractButton).hasFocus()
