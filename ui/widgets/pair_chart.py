"""Bars lying in pairs: a month, and under it the same month of the year before.

Lying, because so there is room for what a bar means at its left and for its value at its right:
nothing has to be touched to be read. The earlier bar is hatched and thinner, so that the two are
told apart without colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.speech.controls import ROLE
from ui.theme import Theme
from ui.theme.metrics import Type, Weight

LINE = 21
"""Design units of a bar with its text, at least; a tall screen has more."""

GAP = 0.28
"""Of a line, between pairs."""

LEGEND_LINE, LEGEND_AIR = 32, 12
SWATCH, SWATCH_GAP, LEGEND_GAP = 40, 12, 40


@dataclass(frozen=True, slots=True)
class PairBar:
    """A bar; without a value there is a gap, and the text says why."""

    caption: str
    value: float | None
    text: str


Pair = tuple[PairBar, PairBar]


class PairChart(QWidget):
    """Pairs from top to bottom, a legend above them."""

    def __init__(self, theme: Theme, *, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._pairs: tuple[Pair, ...] = ()
        self._legend = ("", "")
        self.setObjectName(name)
        self.setProperty(ROLE, QAccessible.Role.Chart.name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """What is shown."""
        return self._pairs

    def set_pairs(self, pairs: Sequence[Pair], legend: tuple[str, str], description: str) -> None:
        """Show these; the legend names both bars of a pair, `description` says what they are."""
        self._pairs = tuple(pairs)
        self._legend = legend
        self.setAccessibleName(description)
        told = (f"{bar.caption}: {bar.text}" for bar in self._bars() if bar.text)
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines a pair, and the legend."""
        lines = len(self._pairs) * (2 + GAP) * self._theme.text_px(LINE)
        return QSize(self._theme.px(600), self._legend_height() + round(lines))

    def minimumSizeHint(self) -> QSize:
        """Less cannot be read."""
        return QSize(self._theme.px(400), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend may take another line now."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the legend and the pairs."""
        if not self._pairs:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_legend(painter)
        top, line = float(self._legend_height()), self._line_height()
        for pair in self._pairs:
            for earlier, bar in enumerate(pair):
                self._paint_bar(painter, bar, QRectF(0, top, self.width(), line), bool(earlier))
                top += line
            top += line * GAP

    def _line_height(self) -> float:
        return (self.height() - self._legend_height()) / (len(self._pairs) * (2 + GAP))

    def _font(self, weight: int) -> QFont:
        """As large as the lines allow, up to a little more than small print."""
        metrics = self._theme.metrics
        size = min(self._line_height() / metrics.unit / metrics.text - 3, Type.SMALL + 2)
        return self._theme.font(size, weight, tabular=True)

    def _bars(self) -> Iterator[PairBar]:
        return (bar for pair in self._pairs for bar in pair)

    def _legend_font(self) -> QFont:
        return self._theme.font(Type.SMALL, Weight.MEDIUM)

    def _legend_places(self) -> list[tuple[int, int]]:
        """Left edge and line of each entry: beside each other where they have the room."""
        px, metrics = self._theme.px, QFontMetrics(self._legend_font())
        entry = px(SWATCH + SWATCH_GAP)
        first, second = (metrics.horizontalAdvance(text) for text in self._legend)
        left = entry + first + px(LEGEND_GAP)
        return [(0, 0), (left, 0) if left + entry + second <= self.width() else (0, 1)]

    def _legend_height(self) -> int:
        lines = 1 + max(line for _, line in self._legend_places())
        return lines * self._theme.text_px(LEGEND_LINE) + self._theme.px(LEGEND_AIR)

    def _paint_legend(self, painter: QPainter) -> None:
        px, height = self._theme.px, self._theme.text_px(LEGEND_LINE)
        painter.setFont(self._legend_font())
        side = px(22)
        places = zip(self._legend_places(), self._legend, strict=True)
        for earlier, ((left, line), text) in enumerate(places):
            top = line * height
            swatch = QRectF(left, top + (height - side) / 2, px(SWATCH), side)
            self._fill(painter, swatch, bool(earlier))
            painter.setPen(QColor(self._theme.colors.ink))
            area = QRectF(left + px(SWATCH + SWATCH_GAP), top, self.width(), height)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_bar(self, painter: QPainter, bar: PairBar, area: QRectF, earlier: bool) -> None:
        """The caption, the bar from it to the right, and its value."""
        px, colors = self._theme.px, self._theme.colors
        font = self._font(Weight.REGULAR if earlier else Weight.SEMIBOLD)
        metrics = QFontMetrics(self._font(Weight.SEMIBOLD))
        captions = max(metrics.horizontalAdvance(each.caption) for each in self._bars()) + px(16)
        values = max(metrics.horizontalAdvance(each.text) for each in self._valued()) + px(16)
        most = max((each.value or 0.0 for each in self._bars()), default=0.0)
        painter.setFont(font)
        painter.setPen(QColor(colors.ink_soft if earlier else colors.ink))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            area.adjusted(0, 0, captions - px(16) - area.width(), 0), right, bar.caption
        )
        left = float(captions)
        if bar.value is not None:
            share = bar.value / most if most else 0.0
            length = max((area.width() - captions - values) * share, px(3))
            inset = area.height() * (0.2 if earlier else 0.1)
            shape = QRectF(left, area.top() + inset, length, area.height() - 2 * inset)
            self._fill(painter, shape, earlier)
            left += length + px(10)
        painter.setPen(QColor(colors.ink_soft if earlier or bar.value is None else colors.ink))
        painter.drawText(area.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, bar.text)

    def _valued(self) -> Iterator[PairBar]:
        """Those whose text stands behind a bar; there are always two to take the widest of."""
        yield from self._pairs[0]
        yield from (bar for bar in self._bars() if bar.value is not None)

    def _fill(self, painter: QPainter, shape: QRectF, earlier: bool) -> None:
        colors, px = self._theme.colors, self._theme.px
        radius = min(px(5), shape.width() / 2)
        if not earlier:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.brand))
            painter.drawRoundedRect(shape, radius, radius)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.tint))
        painter.drawRoundedRect(shape, radius, radius)
        painter.setPen(QPen(QColor(colors.brand), 1.5))
        painter.setBrush(QBrush(QColor(colors.field_line), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(shape, radius, radius)
