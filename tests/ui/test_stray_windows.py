"""Whatever is shown is a part of the window, from its first moment."""

import pkgutil
from importlib import import_module

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

import ui.screens
from tests.audit.looks import Look
from tests.screenshots.__main__ import take_tour
from tests.ui.stray_windows import no_stray_windows
from ui.screens.screen import Screen
from ui.widgets.label import label


class SeenScreens(QObject):
    """Collects the screens that are shown."""

    def __init__(self):
        super().__init__()
        self.kinds = set()

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, Screen):
            self.kinds.add(type(watched))
        return False


@pytest.fixture
def seen(qapp):
    screens = SeenScreens()
    qapp.installEventFilter(screens)
    yield screens
    qapp.removeEventFilter(screens)


def kinds_of_screens():
    """All that are in files of their own, without what they have in common."""
    names = [found.name for found in pkgutil.iter_modules(ui.screens.__path__)]
    parts = [vars(import_module(f"ui.screens.{name}")).values() for name in names]
    kinds = {part for some in parts for part in some if isinstance(part, type)}
    return {kind for kind in kinds if issubclass(kind, Screen) and not kind.__subclasses__()}


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    widget.setLayout(QVBoxLayout())
    qtbot.addWidget(widget)
    widget.show()
    return widget


def put_a_line(app, theme, window, *, shown_first):
    line = label(theme, "A line", name="line")
    with no_stray_windows(app, window):
        if shown_first:
            line.show()
        window.layout().addWidget(line)
        line.show()
    assert line.isVisible()


def test_a_line_that_is_shown_in_its_place_is_no_stray(qapp, theme, window):
    put_a_line(qapp, theme, window, shown_first=False)


def test_a_line_that_is_shown_before_it_has_its_place_is_found(qapp, theme, window):
    with pytest.raises(AssertionError, match="QLabel 'line'"):
        put_a_line(qapp, theme, window, shown_first=True)


def test_no_screen_shows_anything_outside_the_window(qapp, seen, tmp_path):
    """The way of the pictures, in a window that is watched as all windows of these tests are."""
    cabinet = tmp_path / "cabinet"
    cabinet.mkdir()
    take_tour(qapp, cabinet, Look((1280, 1024)), tmp_path / "pictures")
    assert not kinds_of_screens() - seen.kinds, "screens that the tour leaves out"
