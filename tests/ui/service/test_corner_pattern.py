"""The hidden pattern: four corners in their order, within five seconds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.service.corner_pattern import CornerPattern

TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT = (5, 5), (795, 5), (795, 595), (5, 595)
WHOLE = (TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT)


class Panel(QWindow):
    """Counts the touches that arrive."""

    def __init__(self) -> None:
        super().__init__()
        self.touched = 0
        self.drawn = 0
        self.now = 0.0
        self.resize(800, 600)
        self._pattern = CornerPattern(self, lambda: 100, lambda: self.now)
        self._pattern.drawn.connect(self._count)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched += 1

    def touch(self, *places: tuple[int, int]) -> None:
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for place in places:
            QTest.mouseClick(self, button, none, QPoint(*place))

    def _count(self) -> None:
        self.drawn += 1


@pytest.fixture
def panel(qapp: QApplication) -> Iterator[Panel]:
    made = Panel()
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_it_is_told_once_and_takes_no_touch_away(panel: Panel) -> None:
    panel.touch(*WHOLE)
    assert panel.drawn == 1
    assert panel.touched == 4
    panel.touch(BOTTOM_LEFT, *WHOLE)
    assert panel.drawn == 2


@pytest.mark.parametrize(
    "places",
    [
        WHOLE[:3],
        tuple(reversed(WHOLE)),
        (TOP_LEFT, BOTTOM_RIGHT, TOP_RIGHT, BOTTOM_LEFT),
        (TOP_LEFT, TOP_RIGHT, (400, 300), BOTTOM_RIGHT, BOTTOM_LEFT),
        ((5, 105), TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT),
    ],
)
def test_anything_else_is_no_pattern(panel: Panel, places: tuple[tuple[int, int], ...]) -> None:
    panel.touch(*places)
    assert panel.drawn == 0


def test_it_may_begin_anew_at_any_touch(panel: Panel) -> None:
    panel.touch(TOP_LEFT, TOP_RIGHT, *WHOLE)
    assert panel.drawn == 1


def test_a_touch_that_is_told_twice_counts_once(panel: Panel) -> None:
    panel.touch(*(place for place in WHOLE for _ in range(2)))
    assert panel.drawn == 1


def test_it_has_to_be_quick(panel: Panel) -> None:
    panel.touch(*WHOLE[:3])
    panel.now += 5.1
    panel.touch(BOTTOM_LEFT)
    assert panel.drawn == 0
    panel.touch(*WHOLE[:3])
    panel.now += 4.9
    panel.touch(BOTTOM_LEFT)
    assert panel.drawn == 1
