"""A row with a tick box: the whole row is touched."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.focus_ring import paint_focus_ring
from ui.widgets.wrapped import narrowest, wrapped

BOX = 44
IN_RING = 8
"""The box draws back a little from the line that marks the focus."""


class CheckRow(QAbstractButton):
    """A tick box with its name and, in grey, a detail such as where the letters go."""

    def __init__(self, theme: Theme, text: str, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._detail = ""
        self._least: int | None = None
        self.setText(text)
        self.setCheckable(True)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setFont(theme.font(Type.SMALL + 2, Weight.MEDIUM))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_detail(self, detail: str) -> None:
        """Show a second line."""
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Box, air and text."""
        width = self._text_left() + self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A long text goes on in a second line."""
        width = self._text_left() + self._narrowest() + 2
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that its lines take, at least a control's height."""
        text = self.fontMetrics().lineSpacing() * len(self._lines(width))
        if self._detail:
            text += QFontMetrics(self._detail_font()).lineSpacing()
        return max(self._theme.metrics.control, text + self._theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box and texts."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        text = self.fontMetrics().lineSpacing() * len(self._lines(self.width()))
        detail = QFontMetrics(self._detail_font()).lineSpacing() if self._detail else 0
        left, top = self._text_left(), (self.height() - text - detail) / 2
        room = self.width() - left
        painter.setFont(self.font())
        painter.setPen(QColor(colors.ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, top, room, text), flags, "\n".join(self._lines(self.width())))
        if self._detail:
            painter.setFont(self._detail_font())
            painter.setPen(QColor(colors.ink_soft))
            painter.drawText(QRectF(left, top + text, room, detail), flags, self._detail)
        paint_focus_ring(painter, self._theme, self, colors.brand)

    def _narrowest(self) -> int:
        """Of two lines; asked for at every layout, and the text stays."""
        if self._least is None:
            self._least = narrowest(self.text(), self.fontMetrics(), 2)
        return self._least

    def _lines(self, width: int) -> list[str]:
        metrics = self.fontMetrics()
        room = max(width - self._text_left(), self._narrowest())
        return wrapped(self.text(), metrics, room)

    def _detail_font(self) -> QFont:
        return self._theme.font(Type.SMALL)

    def _text_left(self) -> int:
        return self._theme.px(BOX + 20)

    def _paint_box(self, painter: QPainter) -> None:
        colors, px = self._theme.colors, self._theme.px
        side = px(BOX)
        inset = 2 + (px(IN_RING) if self.hasFocus() else 0)
        top = (self.height() - side) / 2
        checked = self.isChecked()
        fill = colors.tint_pressed if self.isDown() else colors.brand if checked else colors.card
        painter.setPen(QPen(QColor(colors.brand if checked else colors.field_line), px(3)))
        painter.setBrush(QColor(fill))
        area = QRectF(0, top, side, side).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, px(11), px(11))
        if checked:
            icon = px(30) - inset
            pixmap = icon_pixmap("check", colors.brand_ink, icon, self.devicePixelRatioF())
            painter.drawPixmap(QPointF((side - icon) / 2, (self.height() - icon) / 2), pixmap)
