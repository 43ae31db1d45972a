"""How long the GUI thread was ever away: a timer that ought to fire every few milliseconds."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_BEAT_MS = 4


class Heartbeat:
    """Counts from `start`; costs about one event in four milliseconds."""

    def __init__(self, parent: QObject) -> None:
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self._longest = 0.0

    def start(self) -> None:
        """Begin anew."""
        self._longest = 0.0
        self._last = time.perf_counter()
        self._timer.start()

    def longest_ms(self) -> float:
        """The longest time in which no event was handled, in milliseconds."""
        return max(0.0, self._longest * 1000 - _BEAT_MS)

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now
