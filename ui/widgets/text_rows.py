"""Rows of text in columns, painted: three hundred labels would hold up a finger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.label import Ink
from ui.widgets.wrapped import widest

AIR = 10
"""Design units above and below the text of a row."""

BETWEEN = 2
"""Design units between the lines of a cell."""

COLUMN_GAP, COLUMN_GAP_TALL = 24, 16

_TALLEST = 10_000


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a cell; one that is too long goes on below."""

    text: str
    size: float = Type.SMALL
    weight: int = Weight.REGULAR
    ink: Ink = "plain"
    right: bool = False


Cell = tuple[Line, ...]
Row = tuple[Cell, ...]


class TextRows(QWidget):
    """As wide as there is room, as high as its rows; thin lines between them."""

    def __init__(self, theme: Theme, shares: Sequence[int], *, name: str = "") -> None:
        """`shares` says how the width is shared among the columns."""
        super().__init__()
        self._theme = theme
        self._shares = tuple(shares)
        self._rows: tuple[Row, ...] = ()
        self._heights: list[int] = []
        self._measured = 0
        self._fonts: dict[tuple[float, int], QFontMetrics] = {}
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    @property
    def least_width(self) -> int:
        """Pixels without which a word would be cut."""
        whole = sum(self._shares)
        widths = (
            -(-self._longest_word(cell) * whole // share)
            for row in self._rows
            for cell, share in zip(row, self._shares, strict=True)
        )
        return max(widths, default=0) + self._gap() * (len(self._shares) - 1)

    @property
    def texts(self) -> list[tuple[str, ...]]:
        """What can be read, a tuple a row."""
        return [tuple(line.text for cell in row for line in cell) for row in self._rows]

    def set_rows(self, rows: Sequence[Row], shares: Sequence[int] = ()) -> None:
        """Show these; `shares` as in the beginning, where the columns are others than before."""
        self._rows = tuple(rows)
        self._shares = tuple(shares) or self._shares
        self._measured = 0
        self.setAccessibleName("\n".join(", ".join(texts) for texts in self.texts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The height that the present width asks for."""
        return QSize(self._theme.px(400), self.heightForWidth(max(self.width(), 1)))

    def heightForWidth(self, width: int) -> int:
        """All rows; those with long lines are higher."""
        self._measure(width)
        return sum(self._heights)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that show."""
        self._measure(self.width())
        painter = QPainter(self)
        top = 0
        for index, (row, height) in enumerate(zip(self._rows, self._heights, strict=True)):
            if top <= event.rect().bottom() and top + height >= event.rect().top():
                if index:
                    line = QRect(0, top, self.width(), self._theme.px(1))
                    painter.fillRect(line, QColor(self._theme.colors.line))
                self._paint_row(painter, row, top)
            top += height

    def _measure(self, width: int) -> None:
        """Anew only when the width is another."""
        if width != self._measured:
            self._measured = width
            self._heights = [self._row_height(row, width) for row in self._rows]

    def _row_height(self, row: Row, width: int) -> int:
        px = self._theme.px
        cells = (
            sum(self._line_height(line, room) for line in cell) + px(BETWEEN) * (len(cell) - 1)
            for cell, (_, room) in zip(row, self._columns(width), strict=True)
        )
        return max(cells, default=0) + 2 * px(AIR)

    def _line_height(self, line: Line, room: int) -> int:
        area = QRect(0, 0, room, _TALLEST)
        return self._metrics(line).boundingRect(area, _flags(line), line.text).height()

    def _columns(self, width: int) -> Iterator[tuple[int, int]]:
        """Left edge and width of each."""
        left, gap = 0, self._gap()
        room = width - gap * (len(self._shares) - 1)
        for share in self._shares:
            column = room * share // sum(self._shares)
            yield left, column
            left += column + gap

    def _gap(self) -> int:
        metrics = self._theme.metrics
        return metrics.px(COLUMN_GAP_TALL if metrics.portrait else COLUMN_GAP)

    def _longest_word(self, cell: Cell) -> int:
        return max((self._widest_word(line) for line in cell), default=0)

    def _widest_word(self, line: Line) -> int:
        return widest(line.text.split(" "), self._metrics(line))

    def _metrics(self, line: Line) -> QFontMetrics:
        """Of the line's font; made once, for there are hundreds of lines."""
        key = line.size, line.weight
        if key not in self._fonts:
            self._fonts[key] = QFontMetrics(self._theme.font(*key, tabular=True))
        return self._fonts[key]

    def _paint_row(self, painter: QPainter, row: Row, top: int) -> None:
        px = self._theme.px
        for cell, (left, room) in zip(row, self._columns(self.width()), strict=True):
            y = top + px(AIR)
            for line in cell:
                height = self._line_height(line, room)
                painter.setFont(self._theme.font(line.size, line.weight, tabular=True))
                painter.setPen(QColor(self._color(line.ink)))
                painter.drawText(QRect(left, y, room, height), _flags(line), line.text)
                y += height + px(BETWEEN)

    def _color(self, ink: Ink) -> str:
        colors = self._theme.colors
        return {"plain": colors.ink, "soft": colors.ink_soft}.get(ink) or str(getattr(colors, ink))


def _flags(line: Line) -> int:
    side = Qt.AlignmentFlag.AlignRight if line.right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
