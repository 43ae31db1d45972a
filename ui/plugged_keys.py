"""A keyboard that is plugged in: what controls do not do with its keys by themselves.

Tab goes on and Space presses in Qt already.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.interface import Interface

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press(event: QKeyEvent, interface: Interface, *, back: Callable[[], None]) -> None:
    """Enter presses what has the focus; Escape leads back, or puts away what lies over the screen.

    A key that is held does it once.
    """
    if event.isAutoRepeat():
        return
    if event.key() in _ENTER:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
    elif event.key() == Qt.Key.Key_Escape:
        _escape(interface, back)


def _escape(interface: Interface, back: Callable[[], None]) -> None:
    """Where there is no «Назад», as on the tabs, it does nothing: a slip ends no visit."""
    front = interface.overlays.front
    if front is not None:
        front.escape()
    elif interface.leads_back:
        back()
