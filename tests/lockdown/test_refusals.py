"""What a locked window refuses by itself, and that the program has no other way out."""

from __future__ import annotations

import ast
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QMouseEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

import ui
from kiosk.settings import ScreenSettings
from ui.lockdown import Lockdown

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Field(QLineEdit):
    """A window that is a field: it would take drops, keys and the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[QSize] = []
        self.pressed: list[Qt.MouseButton] = []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.append(event.button())
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        pytest.fail("a menu was asked for")

    def take_size(self, size: QSize) -> None:
        self.sizes.append(size)
        self.setFixedSize(size)


@pytest.fixture
def field(qapp: QApplication) -> Iterator[Field]:
    made = Field()
    made.lockdown = Lockdown(made, made, ScreenSettings())
    made.lockdown.hold()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.lockdown.release()
    made.close()
    made.deleteLater()


def _handle(field: Field) -> QWindow:
    handle = field.windowHandle()
    assert handle is not None
    return handle


def test_it_fills_the_screen_without_a_frame_above_all(field: Field) -> None:
    assert field.geometry() == QApplication.primaryScreen().geometry()
    assert field.sizes == [QApplication.primaryScreen().size()]
    flags = field.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert field.isFullScreen()
    assert field.cursor().shape() is Qt.CursorShape.BlankCursor


def test_nothing_can_be_dropped(field: Field) -> None:
    mime = QMimeData()
    mime.setText("https://example.org")
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(50, 50), copy, mime, _LEFT, _NONE)
    drop = QDropEvent(QPointF(50, 50), copy, mime, _LEFT, _NONE)
    for event in (enter, drop):
        QCoreApplication.sendEvent(_handle(field), event)
        assert not event.isAccepted()
    assert field.text() == ""


def test_it_is_closed_only_when_the_system_goes_down(field: Field) -> None:
    assert not _handle(field).close()
    assert field.isVisible()
    field.lockdown.release()
    assert _handle(field).close()


def test_characters_are_typed_and_shortcuts_are_not(field: Field) -> None:
    handle = _handle(field)
    QTest.keyClick(handle, Qt.Key.Key_7)
    QTest.keyClick(handle, "A", Qt.KeyboardModifier.ShiftModifier)
    assert field.text() == "7A"
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_Backspace):
        QTest.keyClick(handle, key, control)
    assert field.text() == "7A"
    QTest.keyClick(handle, Qt.Key.Key_Backspace)
    assert field.text() == "7"


def test_only_the_left_button_does_anything(field: Field) -> None:
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, _LEFT):
        QTest.mouseClick(_handle(field), button, _NONE, QPoint(60, 60))
    assert field.pressed == [_LEFT]


def test_no_link_is_opened_and_none_is_logged(
    field: Field, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "ui.lockdown")
    for link in ("https://example.org/bill?account=7401", "mailto:a@example.org"):
        assert QDesktopServices.openUrl(QUrl(link))
    assert caplog.text.count("a link was not opened") == 2
    assert "7401" not in caplog.text


_FORBIDDEN = {
    "QFileDialog", "QMessageBox", "QInputDialog", "QMenu", "QMenuBar", "QColorDialog",
    "QFontDialog", "QPrintDialog", "QPrintPreviewDialog", "QDialog", "QSystemTrayIcon",
    "QShortcut", "QDrag", "QWebEngineView",
}  # fmt: skip
"""Windows of their own, menus, shortcuts: each would be a way out."""


def test_no_part_of_the_interface_has_a_way_out_of_its_own() -> None:
    found = {
        f"{path.name}: {each.name}"
        for path in Path(ui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        for each in node.names
        if each.name in _FORBIDDEN
    }
    assert found == set()
