"""What can be seen in a window at one moment: texts, pictures, controls, and where they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontInfo, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QWidget,
)

from tests.audit.painted import WRAP, Drawn, ink_area, recorded
from ui.dialogs.overlay import Overlay
from ui.dialogs.toast import Toast
from ui.screens.screen import Screen
from ui.service.touch_test import TouchTest
from ui.widgets.access_sheet import AccessSheet
from ui.widgets.finger_scroll import ScrollPosition
from ui.widgets.key import Key
from ui.widgets.keyboard import Keyboard
from ui.widgets.qr_view import QrView
from ui.window import Window

TOUCHED_EVERYWHERE = (Overlay, Screen, Toast, Keyboard, TouchTest, AccessSheet)
"""They take touches that are meant for no control in particular; a key is a control by itself."""

COVERS = (Overlay, TouchTest, AccessSheet)
"""They leave nothing to be touched below."""

EDGE = 20
"""Pixels between the edge of a field and what stands in it, about."""


@dataclass(frozen=True)
class Text:
    """In the coordinates of the window. `room` is what it has to fit in."""

    widget: QWidget
    text: str
    area: QRect
    room: QRect
    pixels: int
    """The size of its font."""

    @property
    def key(self) -> tuple[int, str]:
        """The same text, wherever it has been scrolled to."""
        return id(self.widget), self.text


@dataclass(frozen=True)
class Picture:
    """An icon, in the coordinates of the window."""

    widget: QWidget
    area: QRect


class Seen:
    """One moment of a window: its image, and what is on it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self._openings: dict[QWidget, QRect] = {}
        self.root = top_of(window)
        self.widgets = [each for each in shown_in(self.root) if not self._elsewhere(each)]
        with recorded() as drawn:
            self.image: QImage = window.grab().toImage()
        self._drawn = drawn
        self._messages = [each for each in self.widgets if isinstance(each, Toast)]

    def _elsewhere(self, widget: QWidget) -> bool:
        """The old interface waits below a new one in no audit; a mark of scrolling says nothing."""
        return isinstance(widget, ScrollPosition)

    def part(self, widget: QWidget, area: QRect) -> QRect:
        """What of an area of the window can be seen of that widget: nothing below a message."""
        if widget not in self._openings:
            self._openings[widget] = visible_part(widget, area_of(widget))
        shown = area.intersected(self._openings[widget])
        return QRect() if self._messages and self.under_a_message(widget, shown) else shown

    def under_a_message(self, widget: QWidget, area: QRect | None = None) -> bool:
        """Whether one lies over it, or over that area of it: for some seconds, or until a touch."""
        area = area_of(widget) if area is None else area
        return any(
            area_of(each).intersects(area) for each in self._messages
            if each is not widget and not each.isAncestorOf(widget)
        )  # fmt: skip

    @cached_property
    def controls(self) -> list[QWidget]:
        """What can be pressed or typed into, disabled ones too."""
        return [each for each in self.widgets if is_control(each)]

    @cached_property
    def texts(self) -> list[Text]:
        """All that can be read, wherever it would be without the edges of what scrolls."""
        drawn = [_painted_text(each) for each in self._drawn if each.text and self._has(each)]
        return [*filter(None, map(_label_text, self.widgets)), *drawn,
                *filter(None, map(_field_text, self.widgets))]  # fmt: skip

    @cached_property
    def pictures(self) -> list[Picture]:
        """Icons, but for logos and codes."""
        labels = (each for each in self.widgets if isinstance(each, QLabel))
        shown = [
            Picture(each, QRect(each.mapTo(self.window, QPoint(0, 0)), each.size()))
            for each in labels
            if not each.pixmap().isNull()
        ]
        drawn = [
            Picture(each.widget, _in_window(each.widget, each.area))
            for each in self._drawn
            if not each.text and self._has(each) and not isinstance(each.widget, QrView)
        ]
        return shown + drawn

    def _has(self, drawn: Drawn) -> bool:
        return drawn.widget is self.root or self.root.isAncestorOf(drawn.widget)


def top_of(window: Window) -> QWidget:
    """What is in front: the veil with its card where there is one, else everything."""
    covers = [each for kind in COVERS for each in window.findChildren(kind) if each.isVisible()]
    stacked = {each: each.parentWidget().children().index(each) for each in covers}
    return max(covers, key=lambda each: stacked[each], default=window)


def shown_in(root: QWidget) -> Iterator[QWidget]:
    """Everything visible in it."""
    return (each for each in root.findChildren(QWidget) if each.isVisible())


def is_control(widget: QWidget) -> bool:
    """Whether something happens when it is touched."""
    if isinstance(widget, QAbstractButton | QLineEdit):
        return True
    own = type(widget).__module__.startswith("ui.")
    touched = {"mousePressEvent", "mouseReleaseEvent"} & {
        name for kind in type(widget).__mro__ if kind.__module__.startswith("ui.")
        for name in vars(kind)
    }  # fmt: skip
    return own and bool(touched) and not isinstance(widget, TOUCHED_EVERYWHERE)


def is_key(widget: QWidget) -> bool:
    """Whether it belongs to the on-screen keyboard: a plugged-in one needs no way to it."""
    return isinstance(widget, Key)


def is_reached_by_tab(widget: QWidget) -> bool:
    """Not the screen itself, that has the focus where nothing else takes it."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def area_of(widget: QWidget) -> QRect:
    """Of the whole widget, in its window."""
    return _in_window(widget, widget.rect())


def visible_part(widget: QWidget, area: QRect) -> QRect:
    """What of an area of the window its ancestors let be seen."""
    return area.intersected(_opening(widget))


def _opening(widget: QWidget) -> QRect:
    """What its ancestors leave of a widget."""
    parent = widget.parentWidget()
    own = area_of(widget)
    return own if widget.isWindow() or parent is None else own.intersected(_opening(parent))


def _label_text(label: QWidget) -> Text | None:
    if not isinstance(label, QLabel) or not label.text():
        return None
    flags = int(label.alignment().value) | (WRAP if label.wordWrap() else 0)
    room = label.contentsRect()
    area = ink_area(QFontMetrics(label.font()), room, flags, label.text())
    return _text(label, label.text(), area, room, label.font().pixelSize())


def _field_text(field: QWidget) -> Text | None:
    """What is too long in a field is scrolled; what it asks for has to fit."""
    if not isinstance(field, QLineEdit):
        return None
    shown = field.displayText() or field.placeholderText()
    if not shown:
        return None
    metrics = QFontMetrics(field.font())
    room = field.contentsRect().marginsRemoved(field.textMargins())
    flags = int((Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft).value)
    area = ink_area(metrics, room, flags, shown).translated(EDGE, 0)
    if field.displayText():
        area = area.intersected(QRect(0, area.top(), room.right() - EDGE, area.height()))
    return _text(field, shown, area, room, field.font().pixelSize())


def _painted_text(drawn: Drawn) -> Text:
    room = drawn.widget.rect()
    if drawn.room is not None:
        room = room.intersected(drawn.room)
    return _text(drawn.widget, drawn.text, drawn.area, room, QFontInfo(drawn.font).pixelSize())


def _text(widget: QWidget, text: str, area: QRect, room: QRect, pixels: int) -> Text:
    at_window = (_in_window(widget, each) for each in (area, room))
    return Text(widget, text, *at_window, pixels=pixels)


def _in_window(widget: QWidget, area: QRect) -> QRect:
    return area.translated(widget.mapTo(widget.window(), QPoint(0, 0)))
