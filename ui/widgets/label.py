"""Text on the screen."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import Theme
from ui.theme.metrics import Type, Weight

Ink = Literal["plain", "soft", "bad", "warn", "good", "brand"]


def label(
    theme: Theme,
    text: str = "",
    *,
    size: float = Type.BODY,
    weight: int = Weight.REGULAR,
    ink: Ink = "plain",
    wrap: bool = False,
    tabular: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    name: str = "",
) -> QLabel:
    """A label of the type scale. Plain text only: nothing that comes from data is markup."""
    widget = QLabel()
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setText(text)
    widget.setFont(theme.font(size, weight, tabular=tabular))
    widget.setProperty("ink", ink)
    widget.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
    widget.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        widget.setSizePolicy(policy)
    if name:
        widget.setObjectName(name)
    return widget


def set_ink(widget: QLabel, ink: Ink) -> None:
    """Change the colour of a label that is already on the screen."""
    widget.setProperty("ink", ink)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
