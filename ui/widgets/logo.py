"""The company's sign."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.theme.icons import icon_pixmap


class Logo(QWidget):
    """Its own drawing, an SVG or PNG file, or a bolt on the accent colour where there is none."""

    def __init__(self, theme: Theme, path: str, *, size: float = 56) -> None:
        super().__init__()
        self._theme = theme
        side = theme.px(size)
        self.setFixedSize(side, side)
        self._own = QIcon(path).pixmap(side, side) if path else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle of its square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._own is None:
            self._paint_bolt(painter)
            return
        size = self._own.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawPixmap(round(left), round(top), self._own)

    def _paint_bolt(self, painter: QPainter) -> None:
        colors, side = self._theme.colors, self.width()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(QRectF(self.rect()), side * 0.24, side * 0.24)
        icon_side = round(side * 0.62)
        at = (side - icon_side) // 2
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(at, at, icon_pixmap("bolt", colors.accent_ink, icon_side, ratio))
