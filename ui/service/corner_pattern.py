"""Four corners, touched one after the other: the hidden beginning of the way in for staff."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPointF, QSizeF, Signal
from PySide6.QtGui import QSinglePointEvent, QTouchEvent, QWindow

WITHIN_S = 5.0

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}


class Corner(Enum):
    """Whether it is at the right, and at the bottom."""

    TOP_LEFT = (False, False)
    TOP_RIGHT = (True, False)
    BOTTOM_RIGHT = (True, True)
    BOTTOM_LEFT = (False, True)


PATTERN = (Corner.TOP_LEFT, Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT, Corner.BOTTOM_LEFT)


class CornerPattern(QObject):
    """Looks at the system's window, where touches arrive, and takes none away."""

    drawn = Signal()

    def __init__(
        self,
        window: QWindow,
        corner: Callable[[], float],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`corner` is the side of a corner's square in pixels of the window as it is now."""
        super().__init__(window)
        self._window = window
        self._corner = corner
        self._now = now
        self._touched: list[Corner] = []
        self._begun = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never takes the event."""
        if event.type() in _PRESSES:
            self._press(_place(event))
        return False

    def _press(self, place: QPointF | None) -> None:
        corner = self._corner_at(place) if place is not None else None
        if corner is None:
            self._touched.clear()
        elif self._touched and corner is self._touched[-1]:
            return  # one touch may come as a mouse's press, too
        else:
            self._go_on(corner)

    def _go_on(self, corner: Corner) -> None:
        if self._now() - self._begun > WITHIN_S or corner is not PATTERN[len(self._touched)]:
            self._touched.clear()
        if corner is not PATTERN[len(self._touched)]:
            return
        if not self._touched:
            self._begun = self._now()
        self._touched.append(corner)
        if len(self._touched) == len(PATTERN):
            self._touched.clear()
            self.drawn.emit()

    def _corner_at(self, place: QPointF) -> Corner | None:
        size, corner = QSizeF(self._window.size()), self._corner()
        right, bottom = place.x() >= size.width() - corner, place.y() >= size.height() - corner
        if not (right or place.x() < corner) or not (bottom or place.y() < corner):
            return None
        return Corner((right, bottom))


def _place(event: QEvent) -> QPointF | None:
    """Where in the window; None for a second finger."""
    if isinstance(event, QTouchEvent):
        return event.points()[0].position() if event.pointCount() == 1 else None
    return event.position() if isinstance(event, QSinglePointEvent) else None
