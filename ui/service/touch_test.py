"""A grid that a finger paints: a cell that stays empty has not felt it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from ui.service import page_words as words
from ui.theme import Theme
from ui.theme.metrics import Type, Weight

CELL = 96
"""Design units, about; the grid fills the screen."""

PATIENCE_MS = 10_000
Cell = tuple[int, int]

_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}


class TouchTest(QWidget):
    """Covers its parent. Ends when all is painted, or ten seconds after the last touch."""

    finished = Signal(str, str)
    """The result in words, and its tone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("TouchTest")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.TEST_TOUCH)
        self.setGeometry(parent.rect())
        self.columns = max(1, round(self.width() / theme.px(CELL)))
        self.rows = max(1, round(self.height() / theme.px(CELL)))
        self._painted: set[Cell] = set()
        self._last: QPointF | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._finish)
        self._patience.start(PATIENCE_MS)

    def cell_area(self, cell: Cell) -> QRectF:
        """Where it is; cells fill the widget."""
        wide, high = self.width() / self.columns, self.height() / self.rows
        return QRectF(cell[0] * wide, cell[1] * high, wide, high)

    def event(self, event: QEvent) -> bool:
        """All fingers paint."""
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            for point in event.points():
                self._paint_to(point.lastPosition(), point.position())
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A mouse stands for a finger."""
        self._last = event.position()
        self._paint_to(self._last, self._last)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Paints all that it went over: a quick finger tells few places."""
        self._paint_to(self._last or event.position(), event.position())
        self._last = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Another stroke begins elsewhere."""
        self._last = None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """What lies below is not for now."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends it."""
        if event.key() == Qt.Key.Key_Escape:
            self._finish()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grid, and over it what to do."""
        colors, painter = self._theme.colors, QPainter(self)
        painter.setPen(QPen(QColor(colors.line), self._theme.px(1)))
        for cell in self._cells():
            fill = colors.bar if cell in self._painted else colors.card
            painter.setBrush(QColor(fill))
            painter.drawRect(self.cell_area(cell))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        """Above the middle what to do, below it how much of it is left; in lines that fit."""
        px, lines = self._theme.px, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        area = QRectF(self.rect()).adjusted(px(40), 0, -px(40), 0)
        above, below = QRectF(area), QRectF(area)
        above.setBottom(area.center().y() - px(6))
        below.setTop(area.center().y() + px(6))
        painter.setPen(QColor(self._theme.colors.ink))
        painter.setFont(self._theme.font(Type.TITLE - 4, Weight.BOLD))
        painter.drawText(above, lines | Qt.AlignmentFlag.AlignBottom, words.TOUCH_STILL)
        painter.setFont(self._theme.font(Type.BODY))
        left = self.columns * self.rows - len(self._painted)
        painter.drawText(below, lines | Qt.AlignmentFlag.AlignTop, words.touch_left(left))

    def _cells(self) -> list[Cell]:
        return [(x, y) for y in range(self.rows) for x in range(self.columns)]

    def _paint_to(self, begin: QPointF, end: QPointF) -> None:
        self._patience.start(PATIENCE_MS)
        wide, high = self.width() / self.columns, self.height() / self.rows
        away = end - begin
        steps = 1 + round(max(abs(away.x()) / wide, abs(away.y()) / high) * 4)
        for step in range(steps + 1):
            at = begin + away * (step / steps)
            x, y = int(at.x() // wide), int(at.y() // high)
            if 0 <= x < self.columns and 0 <= y < self.rows:
                self._painted.add((x, y))
        self.update()
        if len(self._painted) == self.columns * self.rows:
            self._finish()

    @Slot()
    def _finish(self) -> None:
        self._patience.stop()
        empty = [cell for cell in self._cells() if cell not in self._painted]
        text, tone = words.touch_result(
            len(self._painted), self.columns * self.rows, self._where(empty)
        )
        self.finished.emit(text, tone)

    def _where(self, empty: list[Cell]) -> str:
        """Where the middle of the empty cells is."""
        if not empty:
            return ""
        x = sum(cell[0] + 0.5 for cell in empty) / len(empty) / self.columns
        y = sum(cell[1] + 0.5 for cell in empty) / len(empty) / self.rows
        return words.touch_place(x, y)
