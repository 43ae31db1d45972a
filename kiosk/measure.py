"""When the first screen was there, and how long the GUI thread ever stood still.

Used by the benchmark (`--report FILE`) and by start-up, which loads heavy parts after the first
paint.
"""

from __future__ import annotations

import json
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

BEAT_MS = 5
"""How often the heart beats; shorter stalls cannot be seen."""

LOOK_AGAIN_MS = 1


class FirstPaint(QObject):
    """Emits `happened` once, when the first window was exposed and its pixels were handed over.

    It looks again and again, which window that may be: one that was made is not always shown. A
    filter on the whole application would show Python objects of Qt's own, unnamed classes, and
    looking for their names takes 17 ms.
    """

    happened = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.at: float | None = None
        QTimer.singleShot(0, self._watch)

    @Slot()
    def _watch(self) -> None:
        """A window paints and flushes while it handles the event that says it is exposed."""
        if any(window.isExposed() for window in QGuiApplication.topLevelWindows()):
            self.at = time.time()
            self.happened.emit()
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, self._watch)


class StallMeter(QObject):
    """The longest time for which the GUI thread did not come back to its event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    @Slot()
    def start(self) -> None:
        """Begin to measure."""
        self._last = time.perf_counter()
        self._timer.start(BEAT_MS)

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - BEAT_MS)
        self._last = now


class Report(QObject):
    """Writes `first_paint_at` (seconds since the epoch) at once, the longest stall at the end."""

    def __init__(self, path: Path, first_paint: FirstPaint) -> None:
        super().__init__(first_paint)
        self._path = path
        self._first_paint = first_paint
        self._stalls = StallMeter(self)
        first_paint.happened.connect(self.write)
        first_paint.happened.connect(self._stalls.start)

    @Slot()
    def write(self) -> None:
        """Write the report; whoever reads it sees a whole one."""
        figures = {
            "first_paint_at": self._first_paint.at,
            "longest_stall_ms": round(self._stalls.longest_ms, 1),
        }
        whole = self._path.with_name(self._path.name + ".part")
        whole.write_text(json.dumps(figures) + "\n", "utf-8")
        whole.replace(self._path)
