"""A second tap that was meant for what stood there before is not a touch.

Impatient fingers tap twice. When the first tap changed the screen, the second one lands on whatever
has come under the finger: «Удалить», «Оплатить». Such a tap is left out: soon after the one before,
at the same place, on another widget that has come where the first one was. Two neighbouring keys of
the keyboard are near each other, too, but the first one is still there.
"""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QSinglePointEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

SOON_S = 0.6
NEAR = 60
"""Design units: about a fingertip."""

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
_RELEASES = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}


class DoubleTapGuard(QObject):
    """Looks at the system's window, where touches arrive."""

    def __init__(self, window: QWindow, near: Callable[[], float]) -> None:
        """`near` is in pixels of the window, which may come to have others."""
        super().__init__(window)
        self._near = near
        self._at = QPointF()
        self._when = 0.0
        self._touched: weakref.ref[QWidget] | None = None
        self._left_out = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event is left out."""
        if event.type() in _PRESSES:
            self._left_out = self._is_stray(_place(event))
            return self._left_out
        if event.type() in _RELEASES:
            self._forget_if_dragged(_place(event))
            left_out, self._left_out = self._left_out, False
            return left_out
        return False

    def _forget_if_dragged(self, place: QPointF | None) -> None:
        """A finger that scrolls comes back to the same place, and means it."""
        if place is not None and (place - self._at).manhattanLength() >= self._near() / 2:
            self._when = 0.0

    def _is_stray(self, place: QPointF | None) -> bool:
        if place is None:
            return False
        now = time.monotonic()
        soon = now - self._when < SOON_S
        near = (place - self._at).manhattanLength() < self._near()
        before = self._at
        under = QApplication.widgetAt(place.toPoint())
        self._when, self._at = now, place
        if soon and near and under is not self._widget and self._is_gone_from(before):
            return True
        self._touched = weakref.ref(under) if under is not None else None
        return False

    @property
    def _widget(self) -> QWidget | None:
        """What was touched, as long as it is there: a visit's widgets are not kept for this."""
        return self._touched() if self._touched is not None else None

    def _is_gone_from(self, place: QPointF) -> bool:
        """Whether another widget is now where the one before was touched."""
        return QApplication.widgetAt(place.toPoint()) is not self._widget


def _place(event: QEvent) -> QPointF | None:
    """Where on the screen; None for a second finger."""
    if isinstance(event, QTouchEvent):
        return event.points()[0].globalPosition() if event.pointCount() == 1 else None
    return event.globalPosition() if isinstance(event, QSinglePointEvent) else None
