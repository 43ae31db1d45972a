"""The on-screen keyboard: layouts as data, a key for every finger, and nothing remembered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEventPoint, QHideEvent, QMouseEvent, QResizeEvent, QTouchEvent

from ui.number_words import decimal_mark
from ui.theme import Theme
from ui.theme.metrics import Type
from ui.widgets.card import Card
from ui.widgets.key import LETTER, Key
from ui.widgets.key_layouts import KeySpec, key_layout
from ui.widgets.key_places import distance, place_row

translate = QCoreApplication.translate

_ICONS = {"backspace": "backspace", "shift": "shift", "hide": "keyboard_down"}
_SWITCHES = {"latin", "cyrillic", "symbols"}
_MOUSE = -1
"""The mouse among the numbers of fingers."""

COMPACT_WIDTH = 460
KEY_HEIGHT, COMPACT_KEY_HEIGHT, KEY_HEIGHT_PORTRAIT = 72, 116, 84
KEY_GAP = 10
PADDING = 18


class KeyTarget(Protocol):
    """What a keyboard types into."""

    def type_text(self, text: str) -> None:
        """Put text where the cursor is."""

    def erase(self) -> None:
        """Take away the character before the cursor."""

    def clear_text(self) -> None:
        """Take everything away."""

    def starts_with_capital(self) -> bool:
        """Whether the next letter should be a capital one."""


class Keyboard(Card):
    """Types into its target. `entered` is the enter key, `hidden` the key that puts it away.

    A key acts on the press, not on the release, and the keyboard follows each finger by itself: a
    second one may land before the first is lifted. A touch between two keys is meant for the
    nearer one.
    """

    entered = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, *, language: str = "") -> None:
        """`language` is the code of the resident's language: it may have letters of its own."""
        super().__init__(name="Keyboard")
        self._theme = theme
        self._language = language
        self._target: KeyTarget | None = None
        self._layout = key_layout("digits")
        self._keys: list[list[Key]] = []
        self._fingers: dict[int, Key] = {}
        self._shift = False
        self.enter_text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    @property
    def compact(self) -> bool:
        """Whether the layout shown may stand beside the form."""
        return self._layout.compact

    def attach(self, target: KeyTarget | None) -> None:
        """Type into this from now on."""
        self._target = target
        self._set_shift(target is not None and target.starts_with_capital())

    def show_layout(self, name: str) -> None:
        """Show the layout of that name."""
        if self._keys and self._layout.name == name:
            return
        self._layout = key_layout(name, self._language)
        self._build_keys()
        self._set_shift(self._target is not None and self._target.starts_with_capital())
        self.updateGeometry()
        self._place_keys()

    def sizeHint(self) -> QSize:
        """The size that the layout wants; a docked keyboard is stretched to the full width."""
        metrics, rows = self._theme.metrics, len(self._layout.rows)
        wide = COMPACT_KEY_HEIGHT if self.compact else KEY_HEIGHT
        height = metrics.control_of(KEY_HEIGHT_PORTRAIT if metrics.portrait else wide)
        total = metrics.px(PADDING) * 2 + rows * height + (rows - 1) * metrics.px(KEY_GAP)
        return QSize(metrics.px(COMPACT_WIDTH), total)

    def minimumSizeHint(self) -> QSize:
        """Keys do not shrink by themselves."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """All fingers on the keyboard come in one event: each presses and leaves a key."""
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        if event.type() == QEvent.Type.TouchCancel:
            self._lift_all()
        else:
            for point in event.points():
                if point.state() == QEventPoint.State.Pressed:
                    self._press(point.id(), point.position())
                elif point.state() == QEventPoint.State.Released:
                    self._lift(point.id())
        event.accept()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A mouse stands for a finger."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(_MOUSE, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick presses are two letters."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The finger is lifted."""
        self._lift(_MOUSE)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever finger was on it: what is put away is not pressed."""
        self._lift_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every key its share."""
        self._place_keys()

    def _press(self, finger: int, place: QPointF) -> None:
        self._lift(finger)
        key = self._key_at(place.toPoint())
        if key is not None:
            self._fingers[finger] = key
            key.hold()
            self._act(key.spec)

    def _lift(self, finger: int) -> None:
        key = self._fingers.pop(finger, None)
        if key is not None and key not in self._fingers.values():
            key.let_go()

    def _lift_all(self) -> None:
        for finger in list(self._fingers):
            self._lift(finger)

    def _key_at(self, place: QPoint) -> Key | None:
        """The nearest key; none beyond the outer edge's padding."""
        near = min(self._all_keys(), key=lambda key: distance(key.geometry(), place), default=None)
        reach = self._theme.px(PADDING)
        return near if near and distance(near.geometry(), place) <= reach else None

    def _all_keys(self) -> Iterator[Key]:
        return (key for keys in self._keys for key in keys)

    def _build_keys(self) -> None:
        self._lift_all()
        for key in self._all_keys():
            key.hide()
            key.deleteLater()
        self._keys = [[self._make_key(spec) for spec in specs] for specs in self._layout.rows]

    def _make_key(self, spec: KeySpec) -> Key:
        size = Type.TITLE + 4 if self.compact else LETTER
        key = Key(self._theme, spec, icon=_ICONS.get(spec.special), size=size)
        key.set_face(self._face(spec))
        key.setParent(self)
        key.clicked.connect(lambda: self._act(spec))
        key.show()
        return key

    def _place_keys(self) -> None:
        px, gap = self._theme.px, self._theme.px(KEY_GAP)
        left, width = px(PADDING), self.width() - 2 * px(PADDING)
        height = self.height() - 2 * px(PADDING) - gap * (len(self._keys) - 1)
        for index, keys in enumerate(self._keys):
            key_height = height / len(self._keys)
            top = px(PADDING) + index * (key_height + gap)
            above, below = round(top), round(top + key_height)
            place_row(keys, QRect(left, above, width, below - above), gap)

    def _face(self, spec: KeySpec) -> str:
        if not spec.special:
            text = decimal_mark() if self.compact and spec.text == "," else spec.text
            return text.upper() if self._shift else text
        faces = {
            "clear": translate("Keyboard", "Clear"),
            "enter": self.enter_text or translate("Keyboard", "Done"),
            "space": translate("Keyboard", "Space"),
            "latin": "ABC",
            "cyrillic": "АБВ",
            "symbols": "#+=",
            "backspace": translate("Keyboard", "Erase"),
            "shift": translate("Keyboard", "Capital letters"),
            "hide": translate("Keyboard", "Hide the keyboard"),
        }
        return faces[spec.special]

    def _set_shift(self, on: bool) -> None:
        self._shift = on
        for key in self._all_keys():
            key.set_face(self._face(key.spec), lit=on and key.spec.special == "shift")

    def _act(self, spec: KeySpec) -> None:
        if spec.special in _SWITCHES:
            self.show_layout(spec.special)
        elif spec.special == "shift":
            self._set_shift(not self._shift)
        elif spec.special == "enter":
            self.entered.emit()
        elif spec.special == "hide":
            self.dismissed.emit()
        elif self._target is not None:
            self._type(self._target, spec)

    def _type(self, target: KeyTarget, spec: KeySpec) -> None:
        if spec.special == "backspace":
            target.erase()
        elif spec.special == "clear":
            target.clear_text()
        else:
            text = " " if spec.special == "space" else spec.text
            target.type_text(text.upper() if self._shift else text)
        self._set_shift(target.starts_with_capital())
