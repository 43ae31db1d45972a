"""The focus comes and goes, and widgets are not told: what was marked in a field stays marked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


@contextmanager
def unnoticed(root: QWidget) -> Iterator[None]:
    """Until the block ends nothing in `root` is told of the focus."""
    application = cast("QApplication", QApplication.instance())
    deaf = _Deaf(root)
    application.installEventFilter(deaf)
    try:
        yield
    finally:
        application.removeEventFilter(deaf)


class _Deaf(QObject):
    def __init__(self, root: QWidget) -> None:
        super().__init__()
        self._root = root

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            return False
        inside = watched is self._root
        return inside or (isinstance(watched, QWidget) and self._root.isAncestorOf(watched))
