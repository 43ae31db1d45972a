"""The mark beside what scrolls."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.finger_scroll import FingerScroll, ScrollPosition


@pytest.mark.parametrize(("more", "marked"), [(0, False), (4, False), (200, True)])
def test_there_is_a_mark_only_where_there_is_more_to_see(theme, qtbot, more, marked):
    content = QVBoxLayout()
    content.setContentsMargins(0, 0, 0, 0)
    inside = QWidget()
    inside.setFixedHeight(300 + more)
    content.addWidget(inside)
    scroll = FingerScroll(theme, content)
    qtbot.addWidget(scroll)
    scroll.resize(200, 300)
    with qtbot.waitExposed(scroll):
        scroll.show()
    mark = scroll.findChild(ScrollPosition)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == more)
    assert mark.isVisible() is marked
