"""Short forms for building layouts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Margins = int | tuple[int, int, int, int]

Item = QWidget | QLayout | int | None
"""A widget, a layout, a fixed space in pixels, or None for a stretch."""


def column(*items: Item, spacing: int = 0, margins: Margins = 0) -> QVBoxLayout:
    """Items from top to bottom."""
    box = QVBoxLayout()
    _fill(box, items, spacing, margins)
    return box


def row(*items: Item, spacing: int = 0, margins: Margins = 0) -> QHBoxLayout:
    """Items from left to right, centred across."""
    box = QHBoxLayout()
    _fill(box, items, spacing, margins)
    return box


def along(tall: bool, *, spacing: int, margins: Margins = 0) -> QBoxLayout:
    """Still empty: from top to bottom on a tall screen, from left to right on a wide one."""
    box = QVBoxLayout() if tall else QHBoxLayout()
    _fill(box, (), spacing, margins)
    return box


def stacked(*items: Item, spacing: int = 0) -> QVBoxLayout:
    """Items from top to bottom that keep together in the middle, to stand in a row."""
    return column(None, *items, None, spacing=spacing)


def boxed(layout: QLayout) -> QWidget:
    """A layout as a widget that takes the room that is left in a row."""
    box = QWidget()
    box.setLayout(layout)
    box.setProperty("grow", 1)
    return box


def tight(layout: QLayout) -> QWidget:
    """A layout as a widget that is no larger than it needs."""
    box = QWidget()
    box.setLayout(layout)
    return box


def rule(thickness: int = 1) -> QFrame:
    """A thin horizontal line between rows."""
    line = QFrame()
    line.setProperty("rule", "true")
    line.setFixedHeight(thickness)
    return line


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and destroy it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


def _fill(box: QBoxLayout, items: Iterable[Item], spacing: int, margins: Margins) -> None:
    box.setSpacing(spacing)
    sides = (margins,) * 4 if isinstance(margins, int) else margins
    box.setContentsMargins(*sides)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        elif isinstance(box, QHBoxLayout) and item.property("grow") is None:
            box.addWidget(item, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            box.addWidget(item, item.property("grow") or 0)
