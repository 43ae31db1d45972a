"""A visitor who understands every language: what is awaited is written down in Russian."""

from __future__ import annotations

import re
from functools import lru_cache
from xml.etree import ElementTree as ET

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.audit.looks import Look
from tests.pseudo_locale import CODE as PSEUDO
from tests.pseudo_locale import pseudo
from tests.ui.visitor import Visitor
from ui.languages import CATALOGUES, DEFAULT
from ui.screens.screen import Screen
from ui.window import Window

KEY = "Keyboard_key_"
MOMENT_MS = 1
_PLACEHOLDER = re.compile(r"\\\{\w*\\\}|%n")


class Reader(Visitor):
    """Waits for the translations of a Russian text, too."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._language = DEFAULT
        self._field = ""

    def wear(self, look: Look) -> None:
        """The terminal is of that size, and shows whoever comes its screens in that look."""
        self._language = look.language
        self.window._default = look.appearance
        if self.window.size() != QSize(*look.size):
            self.window.take_size(QSize(*look.size))
        self.window.set_appearance(look.appearance)
        self.settle()

    def settle(self) -> None:
        """A moment for the cabinet, too: it has the same processor."""
        super().settle()
        QTest.qWait(MOMENT_MS)

    def touch(self, name: str) -> None:
        """Keys that were put away to show an error come back at a touch on the field."""
        key = name.startswith(KEY)
        if key and not self.names(f"{KEY}.+"):
            if name == f"{KEY}hide":
                return
            super().touch(self._field)
        super().touch(name)
        focused = QApplication.focusWidget()
        if focused is not None and not isinstance(focused, QAbstractButton | Screen):
            self._field = focused.objectName()

    def type(self, text: str) -> None:
        """The first sign by touch, which brings its layout; the others come from a keyboard."""
        for symbol in text[:1]:
            super().type(symbol)
        for symbol in text[1:]:
            focused = QApplication.focusWidget()
            assert focused is not None, "nothing takes what is typed"
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = Qt.Key(ord(symbol.upper()))
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, symbol)
                QApplication.sendEvent(focused, event)
        self.settle()

    def wait_text(self, fragment: str, timeout_s: float = 15.0) -> None:
        """Until something with this text, or what it is in the language, can be read."""
        patterns = [re.compile(re.escape(_plain(fragment))), *self._translated(fragment)]

        def found() -> bool:
            texts = [_plain(text) for text in self.texts()]
            return any(each.search(text) for each in patterns for text in texts)

        self.wait(found, fragment, timeout_s)

    def _translated(self, fragment: str) -> list[re.Pattern[str]]:
        russian, own = catalogue(DEFAULT), catalogue(self._language)
        keys = [key for key, text in russian.items() if _plain(fragment) in _plain(text)]
        return [_pattern(own[key]) for key in keys if key in own]


@lru_cache
def catalogue(code: str) -> dict[tuple[str, str], str]:
    """Translations by context and source."""
    if code == PSEUDO:
        return {key: pseudo(text) for key, text in catalogue(DEFAULT).items()}
    path, found = CATALOGUES / f"{code}.ts", {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = message.findtext("translation", "")
    return found


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(_PLACEHOLDER.sub(".*", re.escape(_plain(text))))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
