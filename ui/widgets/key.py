"""One key of the on-screen keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from ui.theme import Theme
from ui.theme.colors import Colors
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.key_layouts import KeySpec

REPEAT_AFTER_MS = 500
REPEAT_EVERY_MS = 70

LETTER = Type.LARGE + 6
"""Read standing up, without glasses."""

ICON = 36
SIDE_AIR = 8
"""Design units between the edge of a key and a word on it."""

LEAST_WORD = Type.SMALL - 3
"""Design units: a word that would have to be smaller gives way to a sign."""

SIGNS = {"clear": "cross", "enter": "check"}
"""For words that have no room in a long language or with large letters."""


class Key(QAbstractButton):
    """Shows itself pressed or not; the keyboard says when, for it knows every finger.

    `clicked` comes from a key that repeats while it is held, and from assistive technology.
    """

    def __init__(
        self, theme: Theme, spec: KeySpec, *, icon: str | None = None, size: float = LETTER
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._lit = False
        self.spec = spec
        self.setFont(theme.font(size if len(spec.text) == 1 else Type.BODY, Weight.SEMIBOLD))
        self.setObjectName(f"Keyboard_key_{spec.name}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if spec.special == "backspace":
            self.setAutoRepeat(True)
            self.setAutoRepeatDelay(REPEAT_AFTER_MS)
            self.setAutoRepeatInterval(REPEAT_EVERY_MS)

    def set_face(self, face: str, *, lit: bool = False) -> None:
        """What the key shows; `lit` marks a shift that is on."""
        if (face, lit) != (self.text(), self._lit):
            self._lit = lit
            self.setText(face)
            self.setAccessibleName(face)
            self.update()

    def hold(self) -> None:
        """A finger is on it. It is painted at once, before what it types keeps anybody busy."""
        self.setDown(True)
        self.repaint()

    def let_go(self) -> None:
        """The finger is lifted."""
        self.setDown(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The keyboard looks at fingers; a mouse is one of them."""
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See `mousePressEvent`."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See `mousePressEvent`."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key's ground, edge and face."""
        px = self._theme.px
        fill, ink, line = self._look(self._theme.colors)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(line), px(2)))
        painter.setBrush(QColor(fill))
        inset = px(2) / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, px(14), px(14))
        self._paint_face(painter, ink)

    def _look(self, colors: Colors) -> tuple[str, str, str]:
        """Fill, ink and line."""
        line = colors.edge or colors.line
        if self.spec.special == "enter" or self._lit:
            return colors.brand_raised if self.isDown() else colors.brand, colors.brand_ink, line
        if self.isDown():
            return colors.tint_pressed, colors.ink, colors.brand
        plain = not self.spec.special or self.spec.special == "space"
        return colors.card if plain else colors.quiet, colors.ink, line

    def _paint_face(self, painter: QPainter, ink: str) -> None:
        font = self._fitting_font()
        too_small = font.pixelSize() < self._theme.text_px(LEAST_WORD)
        sign = self._icon or (SIGNS.get(self.spec.special, "") if too_small else "")
        if sign:
            side = self._theme.text_px(ICON)
            pixmap = icon_pixmap(sign, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(
                QPointF((self.width() - side) / 2, (self.height() - side) / 2), pixmap
            )
            return
        painter.setPen(QColor(ink))
        painter.setFont(font)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())

    def _fitting_font(self) -> QFont:
        """A word that is too long for its key in this language or text size is set smaller."""
        font = QFont(self.font())
        room = self.width() - 2 * self._theme.px(SIDE_AIR)
        width = QFontMetrics(font).horizontalAdvance(self.text())
        if width > room:
            font.setPixelSize(max(1, font.pixelSize() * room // width))
        return font
