"""Somebody in front of the window: touches what is seen, waits for what should come."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QPoint,
    QRegularExpression,
    Qt,
    QTimer,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from ui.window import Window

W = TypeVar("W", bound=QWidget)
_LAYOUTS = ("latin", "cyrillic", "symbols")
_LOOK_AGAIN_MS = 5


class Visitor:
    """Drives a real window by the object names of its widgets."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def wait(self, condition: Callable[[], object], what: str, timeout_s: float = 15.0) -> None:
        """Let the application work until the condition holds."""
        deadline = time.monotonic() + timeout_s
        tick = QTimer()  # what is waited for need not be an event
        tick.start(_LOOK_AGAIN_MS)
        while not condition():
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain: {what}; on the screen: {self.texts()}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self.settle()

    def settle(self) -> None:
        """Deliver what is due now, deletions too."""
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def see(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """The visible widget of that name, once it shows."""
        self.wait(lambda: self._visible(name, kind), name)
        return self._visible(name, kind)[0]

    def sees(self, name: str) -> bool:
        """Whether a widget of that name shows now."""
        return bool(self._visible(name, QWidget))

    def names(self, pattern: str) -> list[str]:
        """The names of the visible widgets that match, from top to bottom."""
        found = self.window.findChildren(QWidget, QRegularExpression(f"^{pattern}$"))
        shown = [widget for widget in found if widget.isVisible()]
        shown.sort(key=lambda widget: widget.mapToGlobal(QPoint(0, 0)).y())
        return [widget.objectName() for widget in shown]

    def touch(self, name: str) -> None:
        """Scroll to it, and touch it in its middle, as soon as it can be touched."""
        widget = self.see(name)
        self.wait(widget.isEnabled, f"{name} enabled")
        self._scroll_to(widget)
        centre = QPoint(widget.width() // 2, widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        self.settle()

    def _scroll_to(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()

    def type(self, text: str) -> None:
        """Type on the on-screen keyboard."""
        for symbol in text:
            for layout in _LAYOUTS:
                if not self.sees(f"Keyboard_key_{symbol}") and self.sees(f"Keyboard_key_{layout}"):
                    self.touch(f"Keyboard_key_{layout}")
            self.touch(f"Keyboard_key_{symbol}")

    def texts(self) -> list[str]:
        """All that can be read now."""
        return [
            widget.text()
            for kind in (QLabel, QAbstractButton)
            for widget in self.window.findChildren(kind)
            if widget.isVisible() and widget.text()
        ]

    def all_texts(self) -> list[str]:
        """All that stands in any widget, seen or not."""
        kinds = (QLabel, QAbstractButton, QLineEdit)
        widgets = (widget for kind in kinds for widget in self.window.findChildren(kind))
        return [text for widget in widgets for text in (widget.text(), widget.accessibleName())]

    def wait_text(self, fragment: str, timeout_s: float = 15.0) -> None:
        """Until something with this text can be read."""
        wanted = _plain(fragment)
        self.wait(lambda: any(wanted in _plain(text) for text in self.texts()), fragment, timeout_s)

    def sign_in(self, account_number: str, password: str) -> None:
        """From the first screen to the tabs."""
        self.touch("AttractScreen_start")
        self.type(account_number)
        self.touch("SignInScreen_submit")
        self.type(password)
        self.touch("SignInScreen_submit")
        self.see("MainTab_scroll")

    def _visible(self, name: str, kind: type[W]) -> list[W]:
        return [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
