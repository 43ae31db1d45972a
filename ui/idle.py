"""Notices that nobody has touched the screen for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

_SIGNS_OF_LIFE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}


class IdleWatch(QObject):
    """Watches all input of a top-level window while it is armed.

    It looks at the system's window, where input arrives, and not at the application: a filter
    there is called for every event of every widget, and doubles the time that a screen takes.
    """

    idle = Signal()

    def __init__(self, seconds: float, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._seconds = seconds
        self._timer.timeout.connect(self.idle)

    @property
    def seconds(self) -> float:
        """How long nothing may happen."""
        return self._timer.interval() / 1000

    def arm(self, patience: float = 1.0) -> None:
        """Begin to watch, or begin anew; `patience` multiplies the time."""
        self._timer.setInterval(round(self._seconds * patience * 1000))
        if self._watched is None:
            self._watched = self._window.windowHandle()
            if self._watched is not None:
                self._watched.installEventFilter(self)
        self._timer.start()

    def disarm(self) -> None:
        """Nobody is expected."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any sign of life starts the time again."""
        if self._timer.isActive() and event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False
