"""A bar to the right for what adds to a cost, to the left for what takes off it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

HEIGHT = 22


class ChangeBar(QWidget):
    """`share` is from -1 to 1. What lowers the cost is hatched: colour alone does not say it."""

    def __init__(self, theme: Theme, share: float) -> None:
        super().__init__()
        self._theme = theme
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self._theme.px(200), self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line in the middle and the bar beside it."""
        colors, px = self._theme.colors, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, half = self.width() / 2, self.width() / 2 - 1
        length = max(abs(self._share) * half, px(3))
        left = middle if self._share > 0 else middle - length
        area = QRectF(left, px(3), length, self.height() - px(6))
        radius = min(px(5), length / 2)
        if self._share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.brand))
        else:
            painter.setPen(QPen(QColor(colors.good), 1.5))
            painter.setBrush(QColor(colors.good_tint))
            painter.drawRoundedRect(area, radius, radius)
            painter.setBrush(QBrush(QColor(colors.good), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(area, radius, radius)
        painter.setPen(QPen(QColor(colors.field_line), 2))
        painter.drawLine(round(middle), 0, round(middle), self.height())
