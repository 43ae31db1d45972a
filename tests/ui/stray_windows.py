"""Finds widgets that are shown before they have a place in the window.

Such a one is a window of its own for a moment: it flashes up, and takes the focus from the digits.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Watch(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and watched is not self._window:
            self._note(watched)
        return False

    def told(self) -> str:
        return "\n".join(["Windows of their own:", *self.found])

    def _note(self, stray: QWidget) -> None:
        where = "".join(traceback.format_stack()[-6:-2])
        self.found.append(f"{type(stray).__name__} {stray.objectName()!r}, shown here:\n{where}")


@contextmanager
def no_stray_windows(app: QApplication, window: QWidget) -> Iterator[None]:
    """AssertionError at the end of the block if any other window than this was shown in it.

    What fails in the block because of it, as typing does without the focus, gets a note.
    """
    watch = _Watch(window)
    app.installEventFilter(watch)
    try:
        yield
    except Exception as error:
        if watch.found:
            error.add_note(watch.told())
        raise
    finally:
        app.removeEventFilter(watch)
    assert not watch.found, watch.told()
