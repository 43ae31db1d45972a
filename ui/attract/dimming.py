"""At night the waiting screen is dark: for the panel, and for who lives across the street."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.settings import AttractSettings

SHADE = "#99000000"


class Dimming(QWidget):
    """Lies over the screen and lets touches through."""

    def __init__(self, screen: QWidget, settings: AttractSettings) -> None:
        super().__init__(screen)
        self._from, self._until = settings.dim_from, settings.dim_until
        self.setObjectName("AttractScreen_dimming")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def look(self, now: datetime) -> None:
        """Show or hide it, as the hour is."""
        self.setVisible(is_night(f"{now:%H:%M}", self._from, self._until))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shade."""
        QPainter(self).fillRect(self.rect(), QColor(SHADE))


def is_night(hour: str, begin: str, end: str) -> bool:
    """Whether `HH:MM` lies from `begin` on and before `end`, over midnight, too."""
    if not begin or not end:
        return False
    return begin <= hour < end if begin < end else hour >= begin or hour < end
