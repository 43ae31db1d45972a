"""Digit boxes: exactly as many as the meter has, decimals marked apart."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.number_words import decimal_mark
from ui.speech.controls import ROLE
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.typed_digits import TypedDigits

BOX_WIDTH, BOX_HEIGHT, BOX_GAP = 62, 82, 10
BOX_LEAST_WIDTH = 36
"""Boxes of a long meter grow narrow before the card is cut off; a touch lands on the whole row."""

COMMA_SPACE = 26
PREVIOUS_HEIGHT = 30
"""Above the boxes, for the digits of the previous value."""

FRACTION_LINE = 0.55
"""How strongly the boxes of the decimals are red, as the wheels of a meter are."""


NOT_TYPED = "·"


class DigitBoxes(QWidget):
    """Whole digits fill from the right, like on a calculator, so that `416` means `00416`.

    A comma, or a digit after the last whole one, goes on to the decimals, which fill from the
    left. Leading zeros may be typed or left out. A box that is touched, where something was typed
    already, takes the next digit. The digits of the previous value stand in grey above, each over
    its box.
    """

    edited = Signal()
    focused = Signal()

    def __init__(
        self, theme: Theme, *, capacity: int, decimals: int, name: str, previous: str = ""
    ) -> None:
        """`previous` as the meter showed it, see `ui.wording.dial`; empty when not known."""
        super().__init__()
        self._theme = theme
        self._capacity = capacity
        self._decimals = decimals
        self._previous = "".join(filter(str.isdigit, previous))[-capacity - decimals :]
        self._top = theme.text_px(PREVIOUS_HEIGHT) if previous else 0
        self._typed = TypedDigits(capacity, decimals)
        self.keyboard = "decimal" if decimals else "digits"
        self.setObjectName(name)
        self.setProperty(ROLE, QAccessible.Role.EditableText.name)
        self.setFont(theme.font(Type.TITLE, Weight.SEMIBOLD))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> Decimal | None:
        """The value typed so far; None when nothing is."""
        return self._typed.value

    @property
    def text(self) -> str:
        """What was typed, as it was typed."""
        return self._typed.text

    def type_text(self, text: str) -> None:
        """Take digits and the comma."""
        for symbol in text:
            self._typed.take(symbol)
        self._changed()

    def erase(self) -> None:
        """Take the last digit back, or that of the box that was touched."""
        self._typed.erase()
        self._changed()

    def clear_text(self) -> None:
        """Empty all boxes."""
        self._typed = TypedDigits(self._capacity, self._decimals)
        self._changed()

    def starts_with_capital(self) -> bool:
        """Digits have no capitals."""
        return False

    def sizeHint(self) -> QSize:
        """The width of all boxes."""
        return self._size_of(BOX_WIDTH)

    def minimumSizeHint(self) -> QSize:
        """The width of the narrowest boxes."""
        return self._size_of(BOX_LEAST_WIDTH)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is wanted."""
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that typing goes elsewhere."""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing yet: the finger may go on to scroll."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Typing goes on here, in the box that was touched; a finger that scrolled is far away."""
        if self.rect().contains(event.position().toPoint()):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._typed.go_to(self._index_at(event.position().x()))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A plugged-in keyboard types too."""
        if event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif event.text() and event.text() in "0123456789,.":
            self.type_text(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the boxes, typed digits dark, the rest grey."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_previous(painter)
        painter.setFont(self.font())
        for index in range(self._capacity + self._decimals):
            digit, typed = self._typed.shown(index)
            self._paint_box(painter, index, digit, typed=typed)
        if self._decimals:
            self._paint_comma(painter)

    def _changed(self) -> None:
        self.setAccessibleDescription(self.text)
        self.update()
        self.edited.emit()

    def _size_of(self, box: float) -> QSize:
        px, count = self._theme.px, self._capacity + self._decimals
        return QSize(count * px(box) + self._spaces(), self._top + px(BOX_HEIGHT))

    def _spaces(self) -> int:
        px, count = self._theme.px, self._capacity + self._decimals
        comma = px(COMMA_SPACE) - px(BOX_GAP) if self._decimals else 0
        return (count - 1) * px(BOX_GAP) + comma + 4

    def _box(self, index: int) -> QRectF:
        px = self._theme.px
        room = (self.width() - self._spaces()) / (self._capacity + self._decimals)
        width = min(float(px(BOX_WIDTH)), room)
        left = 2 + index * (width + px(BOX_GAP))
        if index >= self._capacity:
            left += px(COMMA_SPACE) - px(BOX_GAP)
        return QRectF(left, self._top + 2, width, px(BOX_HEIGHT) - 4)

    def _index_at(self, x: float) -> int:
        """The box there; a gap belongs to the box at its right."""
        boxes = range(self._capacity + self._decimals)
        return next((index for index in boxes if x <= self._box(index).right()), boxes[-1])

    def _paint_previous(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(Type.SMALL, Weight.MEDIUM))
        painter.setPen(QColor(self._theme.colors.ink_soft))
        for index, digit in enumerate(self._previous):
            box = self._box(index)
            over = QRectF(box.left(), 0, box.width(), self._top)
            painter.drawText(over, Qt.AlignmentFlag.AlignCenter, digit)

    def _paint_box(self, painter: QPainter, index: int, digit: str, *, typed: bool) -> None:
        colors, px = self._theme.colors, self._theme.px
        fraction = index >= self._capacity
        current = self.hasFocus() and index == self._typed.cursor
        line = QColor(colors.brand if current else colors.bad if fraction else colors.field_line)
        if fraction and not current:
            line.setAlphaF(FRACTION_LINE)
        painter.setPen(QPen(line, px(4) if current else px(2)))
        painter.setBrush(QColor(colors.tint if current else colors.card))
        painter.drawRoundedRect(self._box(index), px(12), px(12))
        painter.setPen(QColor(colors.ink if typed else colors.field_line))
        # where all ink is white, a zero that nobody typed would look like one that was
        face = digit if typed or not self._theme.high_contrast else NOT_TYPED
        painter.drawText(self._box(index), Qt.AlignmentFlag.AlignCenter, face)

    def _paint_comma(self, painter: QPainter) -> None:
        box = self._box(self._capacity)
        painter.setPen(QColor(self._theme.colors.ink))
        at = QPointF(
            box.left() - self._theme.px(COMMA_SPACE) * 0.75, box.bottom() - box.height() * 0.2
        )
        painter.drawText(at, decimal_mark())
