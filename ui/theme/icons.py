"""Icons of one family: 24x24 line drawings in `resources/icons/`, tinted when they are painted."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

import resources


@lru_cache(maxsize=256)
def icon_pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in that colour, `size` logical pixels square."""
    drawing = (resources.ROOT / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_label(name: str, color: str, size: int) -> QLabel:
    """A large icon in the middle of its line."""
    picture = QLabel()
    picture.setPixmap(icon_pixmap(name, color, size))
    picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return picture
