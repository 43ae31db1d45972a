"""A veil over the window with one card in its middle."""

from __future__ import annotations

from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from ui.speech.announce import announce
from ui.theme import Theme
from ui.theme.icons import icon_label
from ui.widgets.boxes import column, row
from ui.widgets.card import Card


class Overlay(QWidget):
    """Takes every touch while it is shown."""

    def __init__(self, theme: Theme, parent: QWidget, *, name: str, width: float = 760) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName(name)
        self.card = Card()
        self.card.setFixedWidth(theme.px(width))
        self.setLayout(column(None, row(None, self.card, None), None))
        self.hide()

    def fill_card(self, content: QLayout) -> None:
        """Put the content into the card, with air around it."""
        pad = self.theme.px(48)
        content.setContentsMargins(pad, pad, pad, pad)
        self.card.setLayout(content)

    def sign(self, icon: str, color: str, *, size: float = 84) -> QLabel:
        """A large icon for the top of the card."""
        return icon_label(icon, color, self.theme.px(size))

    def appear(self) -> None:
        """Cover the window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        announce(self, urgent=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil."""
        QPainter(self).fillRect(self.rect(), QColor(self.theme.colors.veil))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing below is touched."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing below is touched."""
        event.accept()
