"""One key of the on-screen keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.key_layouts import KeySpec

REPEAT_AFTER_MS = 500
REPEAT_EVERY_MS = 70


class Key(QWidget):
    """Acts on the press, not on the release, so that fast two-finger typing loses nothing.

    Each key takes touches of its own: a second finger may land before the first is lifted.
    """

    pressed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        spec: KeySpec,
        face: str,
        *,
        icon: str | None = None,
        size: float = Type.LARGE,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._down = False
        self.spec = spec
        self.face = face
        self.lit = False
        self.setFont(theme.font(size if len(face) == 1 else Type.SMALL, Weight.SEMIBOLD))
        self.setObjectName(f"Keyboard_key_{spec.name}")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._repeat = QTimer(self)
        self._repeat.timeout.connect(self._again)

    def set_face(self, face: str, *, lit: bool = False) -> None:
        """What the key shows; `lit` marks a shift that is on."""
        self.face = face
        self.lit = lit
        self.setAccessibleName(face)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Take touches as presses of this very key."""
        match event.type():
            case QEvent.Type.TouchBegin:
                self._press()
            case QEvent.Type.TouchEnd | QEvent.Type.TouchCancel:
                self._release()
            case QEvent.Type.TouchUpdate:
                pass
            case _:
                return super().event(event)
        event.accept()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A mouse stands for a finger."""
        self._press()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick presses are two letters."""
        self._press()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The finger is lifted."""
        self._release()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key's ground, edge and face."""
        colors, px = self._theme.colors, self._theme.px
        special = bool(self.spec.special) and self.spec.special != "space"
        enter = self.spec.special == "enter"
        fill = colors.brand if enter else colors.quiet if special or self.lit else colors.card
        if self._down:
            fill = colors.brand_raised if enter else colors.tint_pressed
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.field_line if self.lit else colors.line), px(2)))
        painter.setBrush(QColor(fill))
        inset = px(2) / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, px(14), px(14))
        self._paint_face(painter, colors.brand_ink if enter else colors.ink)

    def _paint_face(self, painter: QPainter, ink: str) -> None:
        if self._icon:
            side = self._theme.px(32)
            pixmap = icon_pixmap(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(
                QPointF((self.width() - side) / 2, (self.height() - side) / 2), pixmap
            )
            return
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.face)

    def _press(self) -> None:
        self._down = True
        self.update()
        self.pressed.emit(self.spec)
        if self.spec.special == "backspace":
            self._repeat.start(REPEAT_AFTER_MS)

    def _release(self) -> None:
        self._down = False
        self._repeat.stop()
        self.update()

    def _again(self) -> None:
        self._repeat.setInterval(REPEAT_EVERY_MS)
        self.pressed.emit(self.spec)
