"""A QR code: black on white whatever the theme, with its quiet zone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET_ZONE = 4
"""Modules of white around the code (ISO/IEC 18004)."""

Modules = tuple[tuple[bool, ...], ...]


class QrView(QWidget):
    """As large as fits; a picture, no control."""

    def __init__(self, *, least: int, name: str) -> None:
        super().__init__()
        self._modules: Modules = ()
        self._picture: QPixmap | None = None
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
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        """At least so many pixels square."""
        return QSize(self._least, self._least)

    def minimumSizeHint(self) -> QSize:
        """A code that is too small cannot be read."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the code; its picture is made once for each size."""
        if not self._modules:
            return
        side = min(self.width(), self.height())
        if self._picture is None or self._picture.width() != side:
            self._picture = _picture(self._modules, side)
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        QPainter(self).drawPixmap(left, top, self._picture)


def _picture(modules: Modules, side: int) -> QPixmap:
    """The code with its quiet zone, so many pixels square; every edge lies on a whole pixel."""
    count = len(modules) + 2 * QUIET_ZONE
    edges = [round(index * side / count) for index in range(count + 1)]
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    for row, cells in enumerate(modules, start=QUIET_ZONE):
        for column, dark in enumerate(cells, start=QUIET_ZONE):
            if dark:
                x, y = edges[column], edges[row]
                width, height = edges[column + 1] - x, edges[row + 1] - y
                painter.fillRect(x, y, width, height, Qt.GlobalColor.black)
    painter.end()
    return picture
