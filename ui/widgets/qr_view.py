"""A QR code: black on white whatever the theme, with its quiet zone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET_ZONE = 4
"""Modules of white around the code (ISO/IEC 18004)."""

Modules = tuple[tuple[bool, ...], ...]


class QrView(QWidget):
    """Every edge lies on a whole pixel, and the code is as large as fits; a picture, no control."""

    def __init__(self, *, least: int, name: str) -> None:
        super().__init__()
        self._modules: Modules = ()
        self._least = least
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def has_code(self) -> bool:
        """Whether a code is shown."""
        return bool(self._modules)

    def set_modules(self, modules: Modules) -> None:
        """Show this code; an empty one shows nothing."""
        self._modules = modules
        self.update()

    def sizeHint(self) -> QSize:
        """At least so many pixels square."""
        return QSize(self._least, self._least)

    def minimumSizeHint(self) -> QSize:
        """A code that is too small cannot be read."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dark modules."""
        if not self._modules:
            return
        count = len(self._modules) + 2 * QUIET_ZONE
        side = min(self.width(), self.height())
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        edges = [round(index * side / count) for index in range(count + 1)]
        painter = QPainter(self)
        painter.fillRect(QRect(left, top, side, side), Qt.GlobalColor.white)
        for row, cells in enumerate(self._modules, start=QUIET_ZONE):
            for column, dark in enumerate(cells, start=QUIET_ZONE):
                if dark:
                    x, y = edges[column], edges[row]
                    width, height = edges[column + 1] - x, edges[row + 1] - y
                    area = QRect(left + x, top + y, width, height)
                    painter.fillRect(area, Qt.GlobalColor.black)
