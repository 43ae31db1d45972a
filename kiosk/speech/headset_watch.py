"""Notices that a headset is plugged in or pulled."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.speech.headset import Headset
from kiosk.speech.outputs import Outputs, find_outputs

LOOK_AGAIN_MS = 5_000
"""Where nothing tells of changes any more, or a sound server was not there yet."""


class HeadsetWatch(QObject):
    """`headset` is UNKNOWN until `start` has looked. For a process without a screen: it waits."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headset = Headset.UNKNOWN
        self._looked = False
        self._outputs: Outputs | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.start)

    @Slot()
    def start(self) -> None:
        """Look, and go on looking whenever the system tells that something changed."""
        if self._outputs is not None:
            self._outputs.deleteLater()
        self._outputs = find_outputs(sys.platform, self)
        if self._outputs is None:
            self._become(Headset.UNKNOWN)
            self._again.start(LOOK_AGAIN_MS)
            return
        self._outputs.changed.connect(self._look)
        self._outputs.lost.connect(self._on_lost)
        self._outputs.begin()
        self._look()

    @Slot()
    def _look(self) -> None:
        if self._outputs is not None:
            self._become(self._outputs.headset())

    @Slot()
    def _on_lost(self) -> None:
        self._become(Headset.UNKNOWN)
        self._again.start(LOOK_AGAIN_MS)

    def _become(self, headset: Headset) -> None:
        """Told the first time, too."""
        if not self._looked or headset is not self.headset:
            self._looked = True
            self.headset = headset
            self.changed.emit()
