"""Bars: one a month, the chosen one in the brand colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.speech.controls import ROLE
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.focus_ring import paint_focus_ring

CAPTION = 30
"""Design units under the bars."""

Bar = tuple[float | None, str]
"""A value and the caption under its bar. None is a gap: nothing is known, which is not zero."""


class BarChart(QWidget):
    """Values of equal steps in time, oldest first; the chosen one is dark, at first the newest.

    A touch on a bar, or over it, chooses it.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, *, height: float = 190, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._index = -1
        self._height = height
        self.setObjectName(name)
        self.setProperty(ROLE, QAccessible.Role.Chart.name)
        self.setFont(theme.font(Type.SMALL - 2, Weight.MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_bars(self, bars: Sequence[Bar], description: str) -> None:
        """Show these; `description` says in words what they are."""
        self._bars = tuple(bars)
        self._index = len(self._bars) - 1
        self.setAccessibleName(description)
        self.update()

    def choose(self, index: int) -> None:
        """Mark a bar; none when the index is beyond them."""
        self._index = index
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a dozen bars."""
        larger = self._theme.text_px(CAPTION) - self._theme.px(CAPTION)
        return QSize(self._theme.px(240), self._theme.px(self._height) + larger)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was touched; a finger that scrolled is far away by now."""
        if self._bars and self.rect().contains(event.position().toPoint()):
            index = int(event.position().x() * len(self._bars) / max(self.width(), 1))
            self.chosen.emit(min(max(index, 0), len(self._bars) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose the bar beside the chosen one."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        index = min(self._index, len(self._bars) - 1) + step
        if step and 0 <= index < len(self._bars):
            self.chosen.emit(index)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars and captions."""
        known = [value for value, _ in self._bars if value is not None]
        if not known:
            return
        most = max(known)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, (value, text) in enumerate(self._bars):
            if value is not None:
                self._paint_bar(painter, index, max(value, 0.0) / most if most > 0 else 0.0)
            self._paint_caption(painter, index, text)
        paint_focus_ring(painter, self._theme, self, self._theme.colors.brand)

    def _paint_bar(self, painter: QPainter, index: int, share: float) -> None:
        px, colors = self._theme.px, self._theme.colors
        step = self.width() / len(self._bars)
        thickness = min(step * 0.62, px(40))
        room = self.height() - self._theme.text_px(CAPTION)
        height = max(room * share, px(4))
        area = QRectF(index * step + (step - thickness) / 2, room - height, thickness, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.brand if index == self._index else colors.bar))
        painter.drawRoundedRect(area, px(6), px(6))

    def _beside_a_longer_one(self, index: int, step: float) -> bool:
        """Whether a caption would touch its neighbour's, which says more."""
        metrics, text = self.fontMetrics(), self._bars[index][1]
        own = metrics.horizontalAdvance(text)
        beside = (self._bars[at][1] for at in (index - 1, index + 1) if 0 <= at < len(self._bars))
        return any(
            len(other) > len(text)
            and (own + metrics.horizontalAdvance(other)) / 2 + self._theme.px(8) > step
            for other in beside
        )

    def _paint_caption(self, painter: QPainter, index: int, text: str) -> None:
        colors, below = self._theme.colors, self._theme.text_px(CAPTION)
        step = self.width() / len(self._bars)
        if self._beside_a_longer_one(index, step):
            return
        top = self.height() - below
        painter.setPen(QColor(colors.ink if index == self._index else colors.ink_soft))
        area = QRectF(index * step - step / 2, top, step * 2, below)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, flags, text)
