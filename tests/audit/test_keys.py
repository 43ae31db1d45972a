"""Tab, focus and keys: a window in order has no findings, a spoilt one has that one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.audit.checks.focus import focus
from tests.audit.checks.order import order
from tests.audit.samples import Sample
from tests.audit.seen import Seen
from tests.ui.visitor import Visitor
from ui.theme import Theme
from ui.theme.colors import HIGH_CONTRAST, Colors
from ui.theme.fonts import load_fonts
from ui.theme.metrics import Metrics
from ui.widgets.button import Button


class Pressed(Sample):
    """Enter presses what has the focus, as the terminal's window sees to."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Return and isinstance(focused, Button):
            focused.click()


@pytest.fixture(params=[Colors(), HIGH_CONTRAST], ids=["light", "high"])
def sample(request: pytest.FixtureRequest, qtbot: QtBot) -> Pressed:
    load_fonts()
    sample = Pressed(Theme(request.param, Metrics(1280, 1024)))
    qtbot.addWidget(sample)
    sample.show()
    sample.activateWindow()
    qtbot.waitUntil(sample.isActiveWindow)
    return sample


def found(sample: Sample) -> set[tuple[str, str]]:
    """By check and widget."""
    findings = [*order(Seen(sample)), *focus(Visitor(sample))]  # type: ignore[arg-type]
    return {(each.check, each.widget) for each in findings}


def turn_round(sample: Sample) -> None:
    QWidget.setTabOrder(sample.second, sample.first)
    QWidget.setTabOrder(sample.first, sample.field)


def leave_out(sample: Sample) -> None:
    sample.second.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def hide_focus(sample: Sample) -> None:
    sample.first._paint_focus = lambda *_given: None  # type: ignore[method-assign]


def swallow_space(sample: Sample) -> None:
    sample.first.keyPressEvent = lambda _event: None  # type: ignore[method-assign]


SPOILT: dict[str, tuple[Callable[[Sample], None], tuple[str, str]]] = {
    "upside down": (turn_round, ("order", "Sample_first")),
    "left out": (leave_out, ("order", "Sample_second")),
    "unseen focus": (hide_focus, ("focus", "Sample_first")),
    "deaf": (swallow_space, ("keys", "Sample_first")),
}


def test_nothing_is_found_where_all_is_in_order(sample: Pressed) -> None:
    assert found(sample) == set()


@pytest.mark.parametrize("case", SPOILT)
def test_what_is_spoilt_is_found(sample: Pressed, case: str) -> None:
    spoil, expected = SPOILT[case]
    spoil(sample)
    assert expected in found(sample)


def test_the_focus_is_where_it_was_after_a_look_at_the_order(sample: Pressed) -> None:
    sample.field.setFocus()
    sample.field.setText("7401")
    sample.field.selectAll()
    list(order(Seen(sample)))
    assert sample.field.hasFocus()
    assert sample.field.selectedText() == "7401"
