"""What stands beside the code, or above it on a tall screen; it scrolls where it has not the room.

The code needs its size to be read: with large text, and where a bill has several payees, it is this
column that gives way.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLayout

from ui.theme import Theme
from ui.theme.metrics import Metrics
from ui.widgets.finger_scroll import FingerScroll

LEAST_WIDTH = 440
MOST_WIDTH = 640
BESIDE = 540
"""Design units of width at which an amount has the room for a button beside it."""

MARK_ROOM = 10
"""Design units at the right edge that the mark of the position has for itself."""

AROUND_CODE = 40
"""Design units of its card on both sides of the code together."""


class FactsColumn(FingerScroll):
    """Never higher than what is in it: above the code the rest of the height is the code's."""

    def __init__(self, theme: Theme, content: QLayout) -> None:
        super().__init__(theme, content, name="PaymentScreen_facts")
        self.content.setMinimumHeight(1)  # else it is as high as if each text were at its narrowest

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """WORKAROUND: a text that needs more lines is told to the content, not to the area."""
        if watched is self.content and event.type() == QEvent.Type.LayoutRequest:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Be as high as the content needs to be by now."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._follow()
        return done

    def adapt(self) -> None:
        """To what was just changed in it, now and not when all events have been round."""
        layout = self.content.layout()
        if layout is not None:
            layout.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _follow(self) -> None:
        height = self.content.heightForWidth(self.viewport().width())
        if height == self.maximumHeight():
            return
        self.setMaximumHeight(height)
        beside = self.parentWidget()
        if beside is not None and (layout := beside.layout()) is not None:
            layout.activate()  # now, not a frame later


def facts_width(metrics: Metrics, code_side: int) -> int:
    """Pixels beside a code of that many: what its card does not need, within bounds."""
    room = metrics.width - 2 * metrics.margin - metrics.px(24 + AROUND_CODE) - code_side
    return min(max(room, metrics.px(LEAST_WIDTH)), metrics.px(MOST_WIDTH))
