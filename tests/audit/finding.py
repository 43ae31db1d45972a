"""What the audit finds."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

SHOWN = 32
"""Letters of a text that stand for it."""


@dataclass(frozen=True)
class Finding:
    """Something that is not as it has to be: `problem` with figures, `area` in the window.

    `view` is empty for the state as it stands, otherwise what was done to it.
    """

    check: str
    widget: str
    problem: str
    area: QRect = field(default_factory=QRect, compare=False)
    view: str = ""


def title_of(widget: QWidget) -> str:
    """Its object name; of a nameless one what it says and where it is."""
    if widget.objectName():
        return widget.objectName()
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    named = widget.parentWidget()
    while named is not None and (named.objectName() or "qt_").startswith("qt_"):
        named = named.parentWidget()
    inside = named.objectName() if named is not None else "?"
    return f"{inside} > {type(widget).__name__}" + (f" «{short(text)}»" if text else "")


def short(text: str) -> str:
    """The beginning of a text."""
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def box(area: QRect) -> str:
    """`120x40 at 16,300`."""
    return f"{area.width()}x{area.height()} at {area.x()},{area.y()}"
