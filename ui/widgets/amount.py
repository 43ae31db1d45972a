"""An amount of money: large rubles, smaller kopecks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.money import NO_BREAK, rubles_and_kopecks
from ui.number_words import RUBLE, decimal_mark, money
from ui.speech.announce import announce
from ui.theme import Theme
from ui.theme.metrics import Type, Weight


class Amount(QWidget):
    """The largest thing on a page. `size` in design units is that of the rubles."""

    def __init__(self, theme: Theme, *, size: float = Type.AMOUNT, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._rubles, self._kopecks = "", ""
        self._color = theme.colors.ink
        self._large = theme.font(size, Weight.BOLD)
        self._small = theme.font(size * 0.6, Weight.SEMIBOLD)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_amount(self, amount: int, *, color: str | None = None) -> None:
        """Show so many kopecks."""
        self._rubles, kopecks = rubles_and_kopecks(amount)
        self._kopecks = f"{decimal_mark()}{kopecks}{NO_BREAK}{RUBLE}"
        self._color = color or self._theme.colors.ink
        text = money(amount)
        if text != self.accessibleName():
            self.setAccessibleName(text)
            announce(self)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The size of both parts on one baseline."""
        large, small = QFontMetrics(self._large), QFontMetrics(self._small)
        width = large.horizontalAdvance(self._rubles) + small.horizontalAdvance(self._kopecks)
        return QSize(width + 2, large.ascent() + large.descent())

    def minimumSizeHint(self) -> QSize:
        """Amounts are never cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both parts."""
        metrics = QFontMetrics(self._large)
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter = QPainter(self)
        painter.setFont(self._large)
        painter.setPen(QColor(self._color))
        painter.drawText(QPointF(0, baseline), self._rubles)
        painter.setFont(self._small)
        if self._color == self._theme.colors.ink:
            painter.setPen(QColor(self._theme.colors.ink_soft))
        painter.drawText(QPointF(metrics.horizontalAdvance(self._rubles), baseline), self._kopecks)
