"""Time that is left until a moment, told once a second."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal


class Countdown(QObject):
    """Emits the whole seconds that are left, down to 0."""

    ticked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._until: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    def start(self, until: datetime | None) -> None:
        """Count to that moment; None has come already."""
        self._until = until
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Nothing is waited for any more."""
        self._timer.stop()

    @property
    def seconds(self) -> int:
        """What is left now."""
        return seconds_until(self._until)

    def _tick(self) -> None:
        left = self.seconds
        if left == 0:
            self._timer.stop()
        self.ticked.emit(left)


def seconds_until(moment: datetime | None) -> int:
    """Whole seconds, never negative."""
    if moment is None:
        return 0
    return max(0, round((moment - datetime.now(UTC)).total_seconds()))
