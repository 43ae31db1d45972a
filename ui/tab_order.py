"""Where Tab goes next: as the screen is read, whenever its parts were made.

Qt's own order is that in which widgets were made, and rows that are loaded later come last in it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

AROUND = 24
"""Pixels that are seen around a control that the focus has come to."""


def focus_next(root: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next control within `root`, after the last one to the first."""
    controls = [each for each in reading_order(root) if _takes_focus(each)]
    if not controls:
        return False
    focused = QApplication.focusWidget()
    at = controls.index(focused) if focused in controls else -1 if forward else 0
    tab, back = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
    step, reason = (1, tab) if forward else (-1, back)
    reached = controls[(at + step) % len(controls)]
    reached.setFocus(reason)
    _bring_into_sight(reached)
    return True


def reading_order(widget: QWidget) -> list[QWidget]:
    """A widget and all that shows in it: layouts from first to last, then what is in none."""
    order: list[QWidget] = []
    _read(widget, order)
    return order


def _read(widget: QWidget, order: list[QWidget]) -> None:
    order.append(widget)
    parts = _parts(widget)
    for part in parts:
        if not part.isHidden():
            _read(part, order)
    laid_out = set(parts)
    for child in widget.children():
        if (
            isinstance(child, QWidget)
            and child not in laid_out
            and not child.isHidden()
            and not _is_frame(child, widget)
        ):
            _read(child, order)


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea | QStackedWidget):
        inner = widget.widget() if isinstance(widget, QScrollArea) else widget.currentWidget()
        return [] if inner is None else [inner]
    found: list[QWidget] = []
    if (layout := widget.layout()) is not None:
        _laid_out(layout, found)
    return found


def _laid_out(layout: QLayout, found: list[QWidget]) -> None:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            found.append(widget)
        elif (inner := item.layout()) is not None:
            _laid_out(inner, found)


def _is_frame(child: QWidget, widget: QWidget) -> bool:
    """What is around the content of a scroll area, and the pages of a stack that are not open."""
    return isinstance(widget, QAbstractScrollArea | QStackedWidget) or child.isWindow()


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()


def _bring_into_sight(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, AROUND, AROUND)
        parent = parent.parentWidget()
