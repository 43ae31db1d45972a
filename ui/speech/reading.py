"""All that can be read on a screen, in the order in which the eye meets it: that of the layouts."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QLineEdit, QScrollArea, QWidget

from ui.speech.controls import ROLE, control_text, words_of
from ui.widgets.keyboard import Keyboard


def reading_of(widget: QWidget) -> Iterator[str]:
    """Its texts, one by one. What is hidden has none, nor has the keyboard: its keys are heard."""
    if widget.isHidden() or isinstance(widget, Keyboard):
        return
    if isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, QAbstractButton | QLineEdit):
        yield control_text(widget)
    elif isinstance(widget, QScrollArea):
        yield from _of_parts(widget.widget(), None)
    elif (layout := widget.layout()) is not None:
        yield from _of_parts(None, layout)
    elif widget.accessibleName():
        yield control_text(widget) if widget.property(ROLE) else words_of(widget)


def _of_parts(widget: QWidget | None, layout: QLayout | None) -> Iterator[str]:
    """Of the widget or of what the layout holds, whichever is there."""
    if widget is not None:
        yield from reading_of(widget)
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index) if layout is not None else None
        if item is not None:
            yield from _of_parts(item.widget(), item.layout())
