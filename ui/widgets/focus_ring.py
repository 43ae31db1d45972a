"""Where keys act: a line inside the edge of a control, thick enough to be seen from a step away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import Theme

INSET = 3
THICKNESS = 3


def paint_focus_ring(painter: QPainter, theme: Theme, control: QWidget, ink: str) -> None:
    """Only where the control has the focus; `ink` reaches 3:1 on its ground."""
    if not control.hasFocus():
        return
    inset, radius = theme.px(INSET), theme.metrics.button_radius - theme.px(INSET)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ink), theme.px(THICKNESS)))
    area = QRectF(control.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(area, radius, radius)
