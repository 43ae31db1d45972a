"""White cards on the light ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import Theme
from ui.theme.icons import icon_pixmap


class Card(QFrame):
    """A card; `active` marks the one that is being worked on."""

    def __init__(self, *, name: str = "", active: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", "active" if active else "plain")


class IconTile(QWidget):
    """An icon on a tinted square: the sign of a utility, or of what can be done here."""

    def __init__(
        self, theme: Theme, icon: str, *, size: float = 56, on_stage: bool = False
    ) -> None:
        """`on_stage` is for screens without a visit: their ground is dark."""
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._on_stage = on_stage
        self.setFixedSize(theme.px(size), theme.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        colors, side = self._theme.colors, self.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        fill, ink = (
            (colors.stage_raised, colors.stage_ink)
            if self._on_stage
            else (colors.tint, colors.brand)
        )
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(self.rect()), side * 0.25, side * 0.25)
        icon_side = round(side * 0.54)
        offset = (side - icon_side) // 2
        pixmap = icon_pixmap(self._icon, ink, icon_side, self.devicePixelRatioF())
        painter.drawPixmap(offset, offset, pixmap)
