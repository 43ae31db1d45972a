"""Whoever scrolls presses nothing, and the page goes on as the finger left it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tests.ui.finger import Panel, TimedFinger
from ui.theme.colors import HIGH_CONTRAST
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.digit_boxes import DigitBoxes
from ui.widgets.finger_drag import FingerDrag
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.text_field import TextField

ROWS = 40


class Page(QWidget):
    """A page of buttons, most of them below the lower edge, with a field and digits among them."""

    def __init__(self, theme):
        super().__init__()
        self.touched = []
        self.rows = [Button(theme, f"Row {index}", name=f"row_{index}") for index in range(ROWS)]
        for index, row in enumerate(self.rows):
            row.clicked.connect(lambda _checked=False, index=index: self.touched.append(index))
        self.field = TextField(theme, keyboard="latin", most=20, name="field")
        self.boxes = DigitBoxes(theme, capacity=5, decimals=0, name="boxes")
        self.boxes.type_text("12345")
        content = column(*self.rows[:2], self.field, self.boxes, *self.rows[2:])
        self.scroll = FingerScroll(theme, content)
        self.outside = Button(theme, "Outside", name="outside")
        box = QVBoxLayout(self)
        box.addWidget(self.scroll, 1)
        box.addWidget(self.outside)
        self.drag = self.scroll.findChild(FingerDrag)
        self.resize(600, 800)

    @property
    def at(self):
        return self.scroll.verticalScrollBar().value()

    def go_to(self, value):
        self.scroll.verticalScrollBar().setValue(value)


def shown(page, qtbot):
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.setFocus()
    qtbot.waitUntil(lambda: page.scroll.verticalScrollBar().maximum() > 1500)
    return page


@pytest.fixture
def page(theme, qtbot):
    return shown(Page(theme), qtbot)


@pytest.fixture
def still_page(theme, qtbot):
    """For somebody who chose the high contrast: nothing moves by itself."""
    return shown(Page(replace(theme, colors=HIGH_CONTRAST)), qtbot)


def pull(panel, page, widget, down, steps=10):
    panel.press(0, widget)
    for _ in range(steps):
        panel.move(0, 0, down // steps)


def back_at_the_top(page, qtbot):
    qtbot.waitUntil(lambda: not page.drag.coasting)
    page.go_to(0)


def test_the_page_follows_a_finger_from_a_button_and_presses_nothing(page):
    panel = Panel(page)
    pull(panel, page, page.rows[4], -200)
    assert 160 <= page.at <= 200
    panel.lift(0)
    assert page.touched == []
    assert not page.rows[4].isDown()


def test_the_page_follows_a_panel_that_looks_like_a_mouse(page):
    finger = TimedFinger(page)
    finger.press(page.rows[4])
    for _ in range(20):
        finger.move(-10, ms=100)
    assert 160 <= page.at <= 200
    finger.lift(after_ms=300)
    assert (page.touched, page.drag.coasting) == ([], False)


def test_a_button_shows_the_press_at_once(page):
    panel = Panel(page)
    panel.press(0, page.rows[1])
    assert page.rows[1].isDown()
    panel.move(0, 0, -60)
    assert not page.rows[1].isDown()
    panel.lift(0)


@pytest.mark.parametrize(("aside", "down", "pressed"), [(0, 12, [1]), (9, -9, [1]), (0, 30, [])])
def test_a_fingertip_that_rolls_a_little_still_presses(page, aside, down, pressed):
    panel = Panel(page)
    panel.press(0, page.rows[1])
    panel.move(0, aside, down)
    panel.lift(0)
    assert page.touched == pressed
    assert page.at == 0


def test_a_finger_that_comes_back_to_its_button_presses_nothing(page):
    panel = Panel(page)
    panel.press(0, page.rows[4])
    for down in (-60, -60, 60, 60):
        panel.move(0, 0, down)
    panel.lift(0)
    assert page.touched == []


def test_after_scrolling_the_next_tap_presses(page, qtbot):
    panel = Panel(page)
    for _ in range(3):
        pull(panel, page, page.rows[1], -100)
        panel.lift(0)
        back_at_the_top(page, qtbot)
        page.touched.clear()
        panel.tap(page.rows[0])
        panel.tap(page.rows[1])
        assert page.touched == [0, 1]


def test_a_field_and_digits_that_a_finger_scrolls_by_are_not_chosen(page, qtbot):
    panel = Panel(page)
    for widget in (page.field, page.boxes):
        pull(panel, page, widget, -60)
        panel.lift(0)
        assert not page.field.hasFocus()
        assert not page.boxes.hasFocus()
        back_at_the_top(page, qtbot)
    panel.tap(page.field)
    assert page.field.hasFocus()
    panel.tap(page.boxes)
    assert page.boxes.hasFocus()


def test_the_page_goes_on_after_a_flick_and_comes_to_rest(page, qtbot):
    finger = TimedFinger(page)
    finger.flick(page.rows[6], -12)
    let_go_at = page.at
    assert page.drag.coasting
    qtbot.waitUntil(lambda: not page.drag.coasting)
    assert page.at > let_go_at + 150
    assert page.touched == []


def test_a_touch_stops_what_moves_and_presses_nothing(page, qtbot):
    finger = TimedFinger(page)
    finger.flick(page.rows[6], -20)
    qtbot.waitUntil(lambda: page.at > 250)
    finger.press(page.scroll)
    stopped_at = page.at
    finger.lift(after_ms=50)
    assert (page.at, page.touched, page.drag.coasting) == (stopped_at, [], False)
    under = page.childAt(300, 400)
    finger.press(under)
    finger.lift(after_ms=50)
    assert len(page.touched) == 1


def test_a_finger_that_stops_the_page_takes_it_along(page, qtbot):
    finger = TimedFinger(page)
    finger.flick(page.rows[6], -20)
    qtbot.waitUntil(lambda: page.at > 250)
    finger.press(page.scroll)
    stopped_at = page.at
    finger.move(10, ms=30)
    assert page.at == stopped_at - 10
    finger.lift(after_ms=500)
    assert page.touched == []


def test_a_touch_elsewhere_presses_while_the_page_moves(page):
    pressed = []
    page.outside.clicked.connect(lambda: pressed.append(True))
    finger = TimedFinger(page)
    finger.flick(page.rows[6], -20)
    finger.press(page.outside)
    finger.lift(after_ms=50)
    assert pressed == [True]
    assert not page.drag.coasting


def test_a_finger_that_rests_before_it_is_lifted_leaves_nothing_moving(page):
    finger = TimedFinger(page)
    finger.press(page.rows[6])
    for _ in range(10):
        finger.move(-12, ms=10)
    finger.lift(after_ms=200)
    assert not page.drag.coasting


def test_a_finger_that_scrolls_is_a_sign_of_life(theme, qtbot):
    page = Page(theme)
    page.winId()
    witness = Witness(page.windowHandle())
    shown(page, qtbot)
    finger = TimedFinger(page)
    finger.flick(page.rows[6], -20)
    finger.press(page.scroll)
    witness.seen.clear()
    finger.move(-10, ms=20)
    finger.lift(after_ms=500)
    assert witness.seen == [QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease]


class Witness(QObject):
    """Looks at a window's input from before the page was there: it is asked last."""

    def __init__(self, window):
        super().__init__(window)
        self.seen = []
        window.installEventFilter(self)

    def eventFilter(self, watched, event):
        if isinstance(event, QMouseEvent):
            self.seen.append(event.type())
        return False


def test_a_flick_ends_calmly_at_the_end_of_the_page(page, qtbot):
    bar = page.scroll.verticalScrollBar()
    page.go_to(bar.maximum() - 200)
    TimedFinger(page).flick(page.scroll, -20)
    seen = []
    bar.valueChanged.connect(seen.append)
    qtbot.waitUntil(lambda: not page.drag.coasting)
    assert page.at == bar.maximum()
    assert seen == sorted(seen)


def test_beyond_the_end_the_page_comes_back_with_the_finger_at_once(page):
    finger = TimedFinger(page)
    finger.press(page.rows[4])
    for down in (30, 200, 100):
        finger.move(down, ms=50)
    assert page.at == 0
    finger.move(-40, ms=50)
    assert page.at == 40
    finger.lift(after_ms=500)


def test_where_nothing_moves_by_itself_the_page_stays_where_it_was_let_go(still_page):
    finger = TimedFinger(still_page)
    finger.flick(still_page.rows[6], -20)
    assert 150 <= still_page.at <= 200
    assert not still_page.drag.coasting


def test_who_moves_the_page_otherwise_has_the_say(page, qtbot):
    TimedFinger(page).flick(page.rows[6], -20)
    page.go_to(1000)
    qtbot.waitUntil(lambda: not page.drag.coasting)
    assert page.at == 1000


def test_a_page_that_is_put_away_does_not_go_on(page):
    TimedFinger(page).flick(page.rows[6], -20)
    page.hide()
    assert not page.drag.coasting


def test_what_lies_over_the_page_is_not_scrolled_through(page):
    over = QLabel("over", page)
    over.setGeometry(page.rect())
    over.show()
    panel = Panel(page)
    pull(panel, page, over, -200)
    panel.lift(0)
    assert page.at == 0
