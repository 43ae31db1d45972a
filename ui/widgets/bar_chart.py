"""Bars: one a month, the newest in the brand colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.theme.metrics import Type, Weight

Bar = tuple[float, str]
"""A value and the caption under its bar; negative values are drawn as none."""


class BarChart(QWidget):
    """Values of equal steps in time, oldest first."""

    def __init__(self, theme: Theme, *, height: float = 190, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._height = height
        self.setObjectName(name)
        self.setFont(theme.font(Type.SMALL - 2, Weight.MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def set_bars(self, bars: Sequence[Bar], description: str) -> None:
        """Show these; `description` says in words what they are."""
        self._bars = tuple(bars)
        self.setAccessibleName(description)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a dozen bars."""
        return QSize(self._theme.px(240), self._theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars and captions."""
        most = max((value for value, _ in self._bars), default=0.0)
        if most <= 0:
            return
        px, colors = self._theme.px, self._theme.colors
        caption = px(30)
        step = self.width() / len(self._bars)
        thickness = min(step * 0.62, px(40))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, (value, text) in enumerate(self._bars):
            newest = index == len(self._bars) - 1
            height = max((self.height() - caption) * max(value, 0.0) / most, px(4))
            left = index * step + (step - thickness) / 2
            top = self.height() - caption - height
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.brand if newest else colors.bar))
            painter.drawRoundedRect(QRectF(left, top, thickness, height), px(6), px(6))
            painter.setPen(QColor(colors.ink if newest else colors.ink_soft))
            area = QRectF(index * step - step / 2, self.height() - caption, step * 2, caption)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text
            )
