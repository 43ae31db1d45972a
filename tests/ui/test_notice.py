"""A notice that is told something before it has its place."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets.notice import Notice


@pytest.fixture
def page(qtbot):
    widget = QWidget()
    widget.setLayout(QVBoxLayout())
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.mark.parametrize("beforehand", [True, False])
def test_it_shows_where_it_is_put_and_never_as_a_window(theme, qtbot, page, beforehand):
    notice = Notice(theme, name="told")
    if beforehand:
        notice.say("told beforehand")
        assert notice not in [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    page.layout().addWidget(notice)
    qtbot.waitUntil(lambda: notice.isVisible() is beforehand)
    notice.say("told in its place")
    assert notice.isVisible()
    notice.clear()
    assert not notice.isVisible()
