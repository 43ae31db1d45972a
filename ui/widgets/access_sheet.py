"""The accessibility bar over a wide screen: it takes no room from what may need all of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.access_bar import AccessBar
from ui.widgets.boxes import column

EDGE = 3
"""Design units of the line that ends the bar: in high contrast its ground is the screen's."""


class AccessSheet(QWidget):
    """The bar at its top, and below it the screen, to be seen and not to be touched.

    A touch beside the bar puts it away, and does nothing else.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar: AccessBar | None = None
        self.setObjectName("AccessSheet")
        self._box = column(None)
        self.setLayout(self._box)
        self.hide()

    def hold(self, bar: AccessBar) -> None:
        """Take the bar from wherever it was."""
        if self._bar is None:
            self._bar = bar
            self._box.insertWidget(0, bar)

    def give_up(self) -> None:
        """The bar goes elsewhere."""
        if self._bar is not None:
            self._box.removeWidget(self._bar)
            self._bar = None

    def place(self, top: int, window: QRect) -> None:
        """Lie over all of the window from `top`, in its pixels, down."""
        self.setGeometry(window.adjusted(0, top, 0, 0))

    @property
    def covered(self) -> int:
        """Pixels that the bar covers; 0 while it is not there."""
        if self._bar is None or self.isHidden():
            return 0
        return self._bar.heightForWidth(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the end of the bar."""
        line = QRect(0, self.covered, self.width(), self._theme.px(EDGE))
        QPainter(self).fillRect(line, QColor(self._theme.colors.edge or self._theme.colors.line))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What lies below is not touched."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Who looks at the screen again wants it back."""
        self.left.emit()
