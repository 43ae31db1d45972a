"""A QR code: black on white whatever the theme, with its quiet zone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET_ZONE = 4
"""Modules of white around the code (ISO/IEC 18004)."""

Modules = tuple[tuple[bool, ...], ...]


class QrView(QWidget):
    """Draws whole pixels a module, as large as fits; a picture, not a control."""

    def __init__(self, *, least: int, name: str) -> None:
        super().__init__()
        self._modules: Modules = ()
        self._least = least
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

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
        ratio = self.devicePixelRatioF()
        step = max(1, int(min(self.width(), self.height()) * ratio / count)) / ratio
        side = step * count
        left, top = int((self.width() - side) / 2), int((self.height() - side) / 2)
        painter = QPainter(self)
        painter.fillRect(QRectF(left, top, side, side), Qt.GlobalColor.white)
        for row, cells in enumerate(self._modules):
            for column, dark in enumerate(cells):
                if dark:
                    x = left + (column + QUIET_ZONE) * step
                    y = top + (row + QUIET_ZONE) * step
                    painter.fillRect(QRectF(x, y, step, step), Qt.GlobalColor.black)
