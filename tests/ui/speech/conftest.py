"""Somebody who has the screen read to them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.speech.recorder import Recorder
from ui.speech.narrator import Narrator


class Listener:
    """Has a window with some controls, and hears what is said of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.layout = QVBoxLayout(self.window)
        self.speaker = Recorder()
        self.narrator = Narrator(self.window, self.speaker)
        self._qtbot = qtbot
        qtbot.addWidget(self.window)

    def put(self, *widgets: QWidget) -> None:
        """Have these on the screen."""
        for widget in widgets:
            self.layout.addWidget(widget)
        with self._qtbot.waitActive(self.window):
            self.window.show()
        self.window.setFocus()

    def tab_to(self, widget: QWidget) -> None:
        """Go there by keyboard."""
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def touch(self, widget: QWidget) -> None:
        """Touch it as the system tells of it: through the window."""
        handle = self.window.windowHandle()
        at = widget.mapTo(self.window, widget.rect().center())
        assert handle is not None
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def press(self, key: Qt.Key) -> None:
        """Press a key of a plugged-in keyboard."""
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key)

    def settle(self) -> None:
        """Whatever was posted has arrived."""
        QCoreApplication.processEvents()

    def hears(self, *wanted: str) -> None:
        """Wait until exactly this was said, and forget it."""
        self._qtbot.waitUntil(lambda: len(self.speaker.log) >= len(wanted))
        said, self.speaker.log = self.speaker.log, []
        assert said == list(wanted)


@pytest.fixture
def listener(qtbot: QtBot, russian: None) -> Iterator[Listener]:
    listener = Listener(qtbot)
    yield listener
    listener.narrator.end()
