"""A key of the accessibility bar: a sign with a word under it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.focus_ring import paint_focus_ring
from ui.widgets.wrapped import narrowest, widest, wrapped

ICON = 34
CAPTION = Type.SMALL - 2
AIR, LESS_AIR = 14, 10
"""Design units on either side of the word; the latter with larger letters, to spare a line."""

TICK = 22


class AccessKey(QAbstractButton):
    """What is chosen is light and has a tick: not by colour alone.

    The sign is an icon, or a letter in the size that it stands for.
    """

    def __init__(
        self,
        theme: Theme,
        caption: str,
        *,
        icon: str = "",
        letter: str = "",
        letter_size: float = Type.LARGE,
        name: str,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._letter = letter
        self._letter_font = theme.font(letter_size, Weight.BOLD)
        self._caption_font = theme.font(CAPTION, Weight.MEDIUM)
        self._lines = self._broken(caption)
        self.setText(caption)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the sign above the word, at least a control's height."""
        metrics, px = self._theme.metrics, self._theme.px
        caption = QFontMetrics(self._caption_font)
        letter = QFontMetrics(self._letter_font)
        width = max(
            widest(self._lines, caption),
            letter.horizontalAdvance(self._letter),
            self._sign_side(),
        )
        height = self._sign_side() + px(12)
        height += caption.height() * len(self._lines)
        air = px(AIR if metrics.text == 1 else LESS_AIR)
        return QSize(max(metrics.control, width + air * 2), max(metrics.control_of(84), height))

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, sign, word and tick."""
        colors, px = self._theme.colors, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or self.isDown()
        ink = colors.stage if lit else colors.stage_ink
        painter.setBrush(QColor(colors.stage_ink if lit else colors.stage_raised))
        edge = colors.edge
        painter.setPen(QPen(QColor(edge), px(3)) if edge else Qt.PenStyle.NoPen)
        inset = px(3) / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, px(14), px(14))
        self._paint_sign(painter, ink)
        paint_focus_ring(painter, self._theme, self, ink)
        if self.isChecked():
            tick = px(TICK)
            pixmap = icon_pixmap("check", ink, tick, self.devicePixelRatioF())
            painter.drawPixmap(self.width() - tick - px(6), px(6), pixmap)

    def _paint_sign(self, painter: QPainter, ink: str) -> None:
        line = QFontMetrics(self._caption_font).height()
        side = self._sign_side()
        top = (self.height() - side - line * len(self._lines)) // 2
        painter.setPen(QColor(ink))
        if self._letter:
            self._write(painter, self._letter_font, self._letter, top, side)
        else:
            pixmap = icon_pixmap(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap((self.width() - side) // 2, top, pixmap)
        for number, text in enumerate(self._lines):
            self._write(painter, self._caption_font, text, top + side + number * line, line)

    def _write(self, painter: QPainter, font: QFont, text: str, top: int, height: int) -> None:
        painter.setFont(font)
        area = QRectF(0, top, self.width(), height)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    def _broken(self, caption: str) -> list[str]:
        """Larger letters: two short lines leave room in the bar for the other keys."""
        metrics = QFontMetrics(self._caption_font)
        if not caption or self._theme.metrics.text == 1:
            return [caption] if caption else []
        return wrapped(caption, metrics, narrowest(caption, metrics, 2))

    def _sign_side(self) -> int:
        return self._theme.px(ICON)
