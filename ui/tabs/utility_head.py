"""A utility's sign, name and volume; a touch on it answers «Почему столько?»."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from domain.utilities import Utility
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import boxed, row, stacked
from ui.widgets.card import IconTile
from ui.widgets.focus_ring import paint_focus_ring
from ui.widgets.label import label
from ui.wording import utility_name

translate = QCoreApplication.translate


class UtilityHead(QAbstractButton):
    """The whole of it is the button: a word to touch would be too small for a finger."""

    def __init__(self, theme: Theme, utility: Utility, volume: str) -> None:
        super().__init__()
        self._theme = theme
        why = translate("UtilityRow", "Why so much?")
        name = utility_name(utility)
        self.setObjectName(f"UtilityRow_{utility}_why")
        self.setAccessibleName(f"{name}. {why}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(theme.metrics.control)
        asked = label(theme, why, size=Type.SMALL, weight=Weight.MEDIUM, ink="brand")
        font = asked.font()
        font.setUnderline(True)
        asked.setFont(font)
        names = stacked(
            label(theme, name, weight=Weight.MEDIUM, wrap=True),
            label(theme, volume, size=Type.SMALL, ink="soft", wrap=True),
            asked,
        )
        self.setLayout(row(IconTile(theme, str(utility)), boxed(names), spacing=theme.px(18)))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """What its parts need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground while a finger is on it, a frame when keys brought the focus."""
        if not self.isDown() and not self.hasFocus():
            return
        colors, radius = self._theme.colors, self._theme.metrics.button_radius
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colors.tint) if self.isDown() else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_focus_ring(painter, self._theme, self, colors.brand)
