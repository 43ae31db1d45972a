"""A row with a tick box: the whole row is touched."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight

BOX = 44


class CheckRow(QAbstractButton):
    """A tick box with its name and, in grey, a detail such as where the letters go."""

    def __init__(self, theme: Theme, text: str, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._detail = ""
        self.setText(text)
        self.setCheckable(True)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setFont(theme.font(Type.SMALL + 2, Weight.MEDIUM))
        self.setFixedHeight(theme.px(72))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_detail(self, detail: str) -> None:
        """Show a second line."""
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.update()

    def sizeHint(self) -> QSize:
        """Box, air and text."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(self._theme.px(BOX + 20) + width + 2, self.height())

    def minimumSizeHint(self) -> QSize:
        """A long text goes on in a second line."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(self._theme.px(BOX + 44) + width // 2, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box and texts."""
        colors, px = self._theme.colors, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        left = px(BOX + 20)
        half = self.height() / 2
        flags = Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colors.ink))
        painter.setFont(self._fitting_font(self.width() - left))
        if not self._detail:
            area = QRectF(left, 0, self.width() - left, self.height())
            wrapped = Qt.TextFlag.TextWordWrap
            painter.drawText(area, flags | Qt.AlignmentFlag.AlignVCenter | wrapped, self.text())
            return
        upper = QRectF(left, 0, self.width() - left, half)
        painter.drawText(upper, flags | Qt.AlignmentFlag.AlignBottom, self.text())
        painter.setPen(QColor(colors.ink_soft))
        painter.setFont(self._theme.font(Type.SMALL))
        lower = QRectF(left, half, self.width() - left, half)
        painter.drawText(lower, flags | Qt.AlignmentFlag.AlignTop, self._detail)

    def _fitting_font(self, room: int) -> QFont:
        """With a detail there is one line for the text: a long one is set a little smaller."""
        font = self.font()
        width = self.fontMetrics().horizontalAdvance(self.text())
        if self._detail and width > room:
            font.setPixelSize(font.pixelSize() * room // width)
        return font

    def _paint_box(self, painter: QPainter) -> None:
        colors, px = self._theme.colors, self._theme.px
        side = px(BOX)
        top = (self.height() - side) / 2
        checked = self.isChecked()
        fill = colors.tint_pressed if self.isDown() else colors.brand if checked else colors.card
        painter.setPen(QPen(QColor(colors.brand if checked else colors.field_line), px(3)))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(2, top + 2, side - 4, side - 4), px(11), px(11))
        if checked:
            icon = px(30)
            pixmap = icon_pixmap("check", colors.brand_ink, icon, self.devicePixelRatioF())
            painter.drawPixmap(QPointF((side - icon) / 2, (self.height() - icon) / 2), pixmap)
