"""The on-screen keyboard: layouts as data, and nothing remembered."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent

from ui.theme import Theme
from ui.theme.metrics import Type
from ui.widgets.card import Card
from ui.widgets.key import Key
from ui.widgets.key_layouts import KeySpec, key_layout

translate = QCoreApplication.translate

_ICONS = {"backspace": "backspace", "shift": "shift", "hide": "keyboard_down"}
_SWITCHES = {"latin", "cyrillic", "symbols"}
COMPACT_WIDTH = 460
COMPACT_KEY_HEIGHT = 116
COMPACT_KEY_HEIGHT_PORTRAIT = 84
KEY_HEIGHT = 72
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
    """Types into its target. `entered` is the enter key, `hidden` the key that puts it away."""

    entered = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(name="Keyboard")
        self._theme = theme
        self._target: KeyTarget | None = None
        self._layout = key_layout("digits")
        self._keys: list[list[Key]] = []
        self._shift = False
        self.enter_text = ""

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
        self._layout = key_layout(name)
        self._build_keys()
        self._set_shift(self._target is not None and self._target.starts_with_capital())
        self.updateGeometry()
        self._place_keys()

    def sizeHint(self) -> QSize:
        """The size that the layout wants; a docked keyboard is stretched to the full width."""
        px, rows = self._theme.px, len(self._layout.rows)
        portrait = self._theme.metrics.portrait
        compact = COMPACT_KEY_HEIGHT_PORTRAIT if portrait else COMPACT_KEY_HEIGHT
        height = compact if self.compact else KEY_HEIGHT
        total = px(PADDING) * 2 + rows * px(height) + (rows - 1) * px(KEY_GAP)
        return QSize(px(COMPACT_WIDTH), total)

    def minimumSizeHint(self) -> QSize:
        """Keys do not shrink."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every key its share."""
        self._place_keys()

    def _build_keys(self) -> None:
        for key in (key for keys in self._keys for key in keys):
            key.hide()
            key.deleteLater()
        self._keys = [[self._make_key(spec) for spec in specs] for specs in self._layout.rows]

    def _make_key(self, spec: KeySpec) -> Key:
        size = Type.TITLE - 4 if self.compact else Type.LARGE
        icon = _ICONS.get(spec.special)
        key = Key(self._theme, spec, self._face(spec), icon=icon, size=size)
        key.setParent(self)
        key.pressed.connect(self._on_key)
        key.show()
        return key

    def _place_keys(self) -> None:
        px, gap = self._theme.px, self._theme.px(KEY_GAP)
        left, width = px(PADDING), self.width() - 2 * px(PADDING)
        height = self.height() - 2 * px(PADDING) - gap * (len(self._keys) - 1)
        for index, keys in enumerate(self._keys):
            key_height = height / len(self._keys)
            top = px(PADDING) + index * (key_height + gap)
            _place_row(keys, left, round(top), width, round(key_height), gap)

    def _face(self, spec: KeySpec) -> str:
        if not spec.special:
            return spec.text.upper() if self._shift else spec.text
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
        for key in (key for keys in self._keys for key in keys):
            key.set_face(self._face(key.spec), lit=on and key.spec.special == "shift")

    def _on_key(self, spec: KeySpec) -> None:
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


def _place_row(keys: list[Key], left: int, top: int, width: int, height: int, gap: int) -> None:
    units = sum(key.spec.width for key in keys)
    unit = (width - gap * (len(keys) - 1)) / units
    at = float(left)
    for key in keys:
        key_width = unit * key.spec.width
        key.setGeometry(round(at), top, round(key_width), height)
        at += key_width + gap
