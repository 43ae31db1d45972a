"""What stands beside the code, or above it on a tall screen; it scrolls where it has not the room.

The code needs its size to be read: with large text, and where a bill has several payees, it is this
column that gives way.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QSizePolicy

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
    """As high as what is in it, and never higher."""

    def __init__(self, theme: Theme, content: QLayout) -> None:
        super().__init__(theme, content, name="PaymentScreen_facts")
        self.content.setMinimumHeight(1)  # else it is as high as if each text were at its narrowest
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """All of the content, at the width that there is."""
        return QSize(self.content.sizeHint().width(), self.content.heightForWidth(self.width()))


def facts_width(metrics: Metrics, code_side: int) -> int:
    """Pixels beside a code of that many: what its card does not need, within bounds."""
    room = metrics.width - 2 * metrics.margin - metrics.px(24 + AROUND_CODE) - code_side
    return min(max(room, metrics.px(LEAST_WIDTH)), metrics.px(MOST_WIDTH))
