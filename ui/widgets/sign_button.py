"""A button of a sign with a small word below it: narrower than the two side by side."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type
from ui.widgets.button import Button, Kind

AIR, PADDING = 10, 16
"""Design units above and below both together, and on both sides of the word together."""


class SignButton(Button):
    """For a second thing in a row of a list, where a sign alone has to be guessed."""

    def __init__(
        self, theme: Theme, text: str, icon: str, *, kind: Kind = "tint", name: str
    ) -> None:
        super().__init__(theme, text, kind=kind, icon=icon, size=Type.SMALL, name=name)
        self._sign = icon

    def minimumSizeHint(self) -> QSize:
        """The word is never broken."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Always the same."""
        return self.sizeHint().height()

    def _measure(self, lines: list[str]) -> QSize:
        word, px = self.fontMetrics(), self._theme.px
        width = max(word.horizontalAdvance(self.text()), self._icon_side()) + px(PADDING)
        height = self._icon_side() + word.lineSpacing() + px(AIR)
        return QSize(max(width, self._least_height), max(height, self._least_height))

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        side, line = self._icon_side(), self.fontMetrics().lineSpacing()
        top = (self.height() - side - line) / 2
        pixmap = icon_pixmap(self._sign, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - side) / 2, top), pixmap)
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        word = QRectF(0, top + side, self.width(), line)
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())
