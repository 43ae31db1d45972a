"""Fingers on a window, as a touch panel and Qt's platform plug-in bring them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


class Panel:
    """A touch panel: each finger by its number. All that lie on it are told in every event."""

    _device: QPointingDevice | None = None

    def __init__(self, window: QWidget) -> None:
        if Panel._device is None:
            Panel._device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self._window = window
        self._down: dict[int, QPoint] = {}

    def press(self, finger: int, widget: QWidget, at: QPoint | None = None) -> None:
        """Put a finger on a widget, in its middle where no place is named."""
        place = widget.mapTo(self._window, at or widget.rect().center())
        self._tell("press", finger, place)
        self._down[finger] = place

    def move(self, finger: int, aside: int, down: int) -> None:
        """Move it on."""
        self._down[finger] += QPoint(aside, down)
        self._tell("move", finger, self._down[finger])

    def lift(self, finger: int) -> None:
        """Take it away."""
        self._tell("release", finger, self._down.pop(finger))

    def tap(self, widget: QWidget) -> None:
        """A finger comes and goes."""
        self.press(0, widget)
        self.lift(0)

    def _tell(self, what: str, finger: int, place: QPoint) -> None:
        event = QTest.touchEvent(self._window.windowHandle(), self._device)
        for other in self._down:
            if other != finger:
                event.stationary(other)
        getattr(event, what)(finger, place, self._window.windowHandle())
        event.commit()


class TimedFinger:
    """A finger of a panel that looks like a mouse, with a clock of its own."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._ms = 1000
        self._at = QPoint()

    def press(self, widget: QWidget) -> None:
        """On the middle of a widget."""
        self._at = widget.mapTo(self._window, widget.rect().center())
        self._send(QEvent.Type.MouseButtonPress)

    def move(self, down: int, *, ms: int, aside: int = 0) -> None:
        """Move on within so many milliseconds."""
        self._at += QPoint(aside, down)
        self._ms += ms
        self._send(QEvent.Type.MouseMove)

    def lift(self, *, after_ms: int = 0) -> None:
        """Take it away."""
        self._ms += after_ms
        self._send(QEvent.Type.MouseButtonRelease)

    def flick(self, widget: QWidget, down: int) -> None:
        """Ten quick moves of so many pixels each."""
        self.press(widget)
        for _ in range(10):
            self.move(down, ms=10)
        self.lift()

    def _send(self, kind: QEvent.Type) -> None:
        moved, lifted = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind, QPointF(self._at), QPointF(self._at),
            QPointF(self._window.mapToGlobal(self._at)),
            none if moved else left, none if lifted else left, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        event.setTimestamp(self._ms)
        QCoreApplication.sendEvent(self._window.windowHandle(), event)
