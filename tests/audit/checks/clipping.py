"""Nothing is cut off: texts fit their rooms, controls what they ask for, everything its parent."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QLineEdit, QScrollArea, QWidget

from tests.audit.finding import Finding, box, short, title_of
from tests.audit.seen import Seen, area_of, is_control

CHECK = "clipping"
TOLERATED = 1
"""Pixels: rounding."""

WHOLE_ELSEWHERE = {"TopBar_address": "the personal tab"}
"""Texts that may end in an ellipsis, and where all of them can be read."""


def clipping(seen: Seen) -> Iterator[Finding]:
    """Of all that is shown, wherever it has to be scrolled to."""
    yield from _texts(seen)
    for widget in seen.widgets:
        yield from _squeezed(widget)
        yield from _outside(widget)
        if isinstance(widget, QScrollArea):
            yield from _too_wide(widget)


def _texts(seen: Seen) -> Iterator[Finding]:
    for text in seen.texts:
        over = excess(text.area, text.room)
        if over > TOLERATED and not isinstance(text.widget, QLineEdit):
            problem = f"«{short(text.text)}» is {over} px larger than its room {box(text.room)}"
            yield Finding(CHECK, title_of(text.widget), problem, text.area)
        if "…" in text.text and text.widget.objectName() not in WHOLE_ELSEWHERE:
            problem = f"«{short(text.text)}» is shortened"
            if "…" not in _whole(text.widget):
                yield Finding(CHECK, title_of(text.widget), problem, text.area)


def _whole(widget: QWidget) -> str:
    """What a widget has to say, whatever it shows of it."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")


def _squeezed(widget: QWidget) -> Iterator[Finding]:
    """Smaller than it can be: labels are looked at by their text."""
    least, size = widget.minimumSizeHint(), widget.size()
    if not is_control(widget) or isinstance(widget, QLineEdit) or not least.isValid():
        return
    if widget.hasHeightForWidth():
        least.setHeight(widget.heightForWidth(max(size.width(), least.width())))
    if least.width() > size.width() + TOLERATED or least.height() > size.height() + TOLERATED:
        problem = (
            f"is {size.width()}x{size.height()} and needs {least.width()}x{least.height()} at least"
        )
        yield Finding(CHECK, title_of(widget), problem, area_of(widget))


def _outside(widget: QWidget) -> Iterator[Finding]:
    """What is scrolled may lie above or below what shows of it; nothing else lies outside."""
    parent = widget.parentWidget()
    if parent is None or widget.size().isEmpty():
        return
    scroller = parent.parentWidget()
    if isinstance(scroller, QAbstractScrollArea) and scroller.viewport() is parent:
        return
    over = excess(widget.geometry(), parent.rect())
    if over > TOLERATED:
        problem = f"{box(widget.geometry())} lies {over} px outside {title_of(parent)}"
        yield Finding(CHECK, title_of(widget), problem, area_of(widget))


def _too_wide(area: QScrollArea) -> Iterator[Finding]:
    inner, shown = area.widget(), area.viewport().width()
    wide = max(inner.width(), inner.minimumSizeHint().width()) if inner else 0
    if wide > shown:
        problem = f"is {wide} px wide, {shown} px of it can be seen: it would scroll sideways"
        yield Finding(CHECK, title_of(area), problem, area_of(area))


def excess(area: QRect, room: QRect) -> int:
    """By how many pixels an area is outside a room; not positive where it is inside."""
    return max(
        room.left() - area.left(), area.right() - room.right(),
        room.top() - area.top(), area.bottom() - room.bottom(),
    )  # fmt: skip
