"""Buttons, painted by hand so that press feedback is in the very next frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import Theme
from ui.theme.colors import Colors
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.wrapped import narrowest, widest, wrapped

Kind = Literal["accent", "brand", "tint", "outline", "on_brand", "on_brand_outline"]


@dataclass(frozen=True, slots=True)
class _Look:
    """Colours; an empty one is not painted."""

    fill: str
    pressed: str
    ink: str
    line: str = ""


def _looks(colors: Colors) -> dict[str, _Look]:
    return {
        "accent": _Look(colors.accent, colors.accent_pressed, colors.accent_ink),
        "brand": _Look(colors.brand, colors.brand_raised, colors.brand_ink),
        "tint": _Look(colors.tint, colors.tint_pressed, colors.brand, colors.edge),
        "outline": _Look(colors.card, colors.tint, colors.brand, colors.field_line),
        "on_brand": _Look(colors.stage_raised, colors.stage, colors.stage_ink, colors.edge),
        "on_brand_outline": _Look("", colors.stage_raised, colors.stage_ink, colors.stage_ink),
    }


class Button(QAbstractButton):
    """A button of at least 72 design units height; `accent` is the one main action of a screen.

    With `wrap`, and always with larger text, a button that has not the room for one line breaks
    its text and grows in height.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        kind: Kind = "tint",
        icon: str | None = None,
        icon_after: bool = False,
        size: float = Type.BODY,
        height: float = 72,
        wrap: bool = False,
        name: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self._icon_after = icon_after
        self._focus_shown = False
        self._sizes: dict[tuple[str, ...], QSize] = {}
        self._lines_in: dict[tuple[str, int], list[str]] = {}
        self.setText(text)
        self.setFont(theme.font(size, Weight.SEMIBOLD))
        self.setObjectName(name)
        self._least_height = theme.metrics.control_of(height)
        self._wraps = wrap or theme.metrics.text > 1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        across = QSizePolicy.Policy.Preferred if self._wraps else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(across, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(self._wraps)
        self.setSizePolicy(policy)

    def set_kind(self, kind: Kind) -> None:
        """Change the look, for instance when it becomes the main action."""
        self._kind = kind
        self.update()

    def set_icon(self, icon: str | None) -> None:
        """Change the icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for icon and text with air around them."""
        return self._size_of([self.text()])

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its text: a button is not cut off."""
        if not self._wraps:
            return self.sizeHint()
        return self._size_of(self._broken(0))

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """Pixels that the lines of the text take."""
        return self._size_of(self._lines(width)).height()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the focus when it came by keyboard; a finger knows where it is."""
        by_key = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self._focus_shown = event.reason() in by_key
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and text."""
        look = self._look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, look)
        self._paint_content(painter, look.ink)

    def _look(self) -> _Look:
        colors = self._theme.colors
        if not self.isEnabled():
            return _Look(colors.disabled, colors.disabled, colors.disabled_ink, colors.edge)
        return _looks(colors)[self._kind]

    def _paint_ground(self, painter: QPainter, look: _Look) -> None:
        width = 2.0 if look.line else 0.0
        fill = look.pressed if self.isDown() else look.fill
        painter.setPen(QPen(QColor(look.line), width) if look.line else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        inset = width / 2
        radius = self._theme.metrics.button_radius
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius
        )
        if self.hasFocus() and self._focus_shown:
            self._paint_focus(painter, look, radius)

    def _paint_focus(self, painter: QPainter, look: _Look, radius: int) -> None:
        inset = self._theme.px(5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.ink), self._theme.px(2)))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset),
            radius - inset,
            radius - inset,
        )

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        lines = self._lines(self.width())
        left = (self.width() - self._content_width(lines)) / 2
        text_width = widest(lines, self.fontMetrics())
        side, gap = self._icon_side(), self._icon_gap()
        text_left = left if self._icon_after or not self._icon else left + side + gap
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        painter.drawText(
            QRectF(text_left, 0, text_width + 2, self.height()),
            Qt.AlignmentFlag.AlignVCenter
            | (Qt.AlignmentFlag.AlignHCenter if len(lines) > 1 else Qt.AlignmentFlag.AlignLeft),
            "\n".join(lines),
        )
        if self._icon:
            icon_left = left + text_width + gap if self._icon_after else left
            pixmap = icon_pixmap(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(icon_left, (self.height() - side) / 2), pixmap)

    def _lines(self, width: int) -> list[str]:
        if not self._wraps:
            return [self.text()]
        return self._broken(max(0, width - self._icon_width() - self._padding()))

    def _broken(self, room: int) -> list[str]:
        """Lines of that width in pixels, two of them at most. Layouts ask again and again."""
        key = self.text(), room
        if key not in self._lines_in:
            metrics = self.fontMetrics()
            least = narrowest(self.text(), metrics, 2)
            self._lines_in[key] = wrapped(self.text(), metrics, max(room, least))
        return self._lines_in[key]

    def _size_of(self, lines: list[str]) -> QSize:
        """Asked for at every layout, and always of the same few texts."""
        key = (self._icon or "", *lines)
        if key not in self._sizes:
            self._sizes[key] = self._measure(lines)
        return QSize(self._sizes[key])

    def _measure(self, lines: list[str]) -> QSize:
        text = self.fontMetrics().lineSpacing() * len(lines) + self._theme.px(16)
        height = max(self._least_height, text)
        return QSize(max(self._content_width(lines) + self._padding(), self._least_height), height)

    def _content_width(self, lines: list[str]) -> int:
        return widest(lines, self.fontMetrics()) + self._icon_width()

    def _icon_width(self) -> int:
        return self._icon_side() + self._icon_gap() if self._icon else 0

    def _padding(self) -> int:
        """Air at both sides; less of it beside broken text, and around a sign alone."""
        if not self.text():
            return self._theme.px(28)
        return self._theme.px(36 if self._wraps else 52)

    def _icon_side(self) -> int:
        return self._theme.text_px(28)

    def _icon_gap(self) -> int:
        return self._theme.px(12) if self.text() else 0
