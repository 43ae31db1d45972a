"""Pictures of a tour, numbered in its order."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest

from tests.ui.visitor import Visitor
from ui.widgets.finger_scroll import FingerScroll

PAINTED_MS = 400
"""Charts and pages are painted by and by, and what slides into view takes its time."""


class Album:
    """Saves what the window shows; a page that is wider than what shows of it is an error."""

    def __init__(self, visitor: Visitor, folder: Path) -> None:
        self._visitor = visitor
        self._folder = folder
        self._count = 0
        folder.mkdir(parents=True)

    def take(self, name: str) -> None:
        """Take a picture."""
        QTest.qWait(PAINTED_MS)
        self._nothing_cut_off(name)
        self._count += 1
        image = self._visitor.window.grab()
        image.save(str(self._folder / f"{self._count:02}-{name}.png"))

    def _nothing_cut_off(self, name: str) -> None:
        for scroll in self._visitor.window.findChildren(FingerScroll):
            inner = scroll.widget()
            needed = inner.minimumSizeHint().width() if inner else 0
            if scroll.isVisible() and needed > scroll.viewport().width():
                raise AssertionError(f"{name}: {scroll.objectName()} needs {needed} pixels")
