"""Another look in the middle of something: larger letters, more contrast, another language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from tests.ui.visitor import Visitor
from ui.appearance import TextSize
from ui.widgets.text_field import TextField


def look(visitor: Visitor, language: str = "en") -> None:
    """At once, before anything that is under way can arrive."""
    window = visitor.window
    size = TextSize.LARGEST if language == "en" else TextSize.NORMAL
    contrast = not window.appearance.high_contrast
    window.set_appearance(
        replace(window.appearance, language=language, text_size=size, high_contrast=contrast)
    )
    visitor.settle()


def click(visitor: Visitor, name: str, *, language: str = "en") -> None:
    """Touch it, and change the look before the answer can be told."""
    button = visitor.see(name, QAbstractButton)
    visitor.wait(button.isEnabled, name)
    button.click()
    window = visitor.window
    window.set_appearance(replace(window.appearance, language=language))


def field(visitor: Visitor, name: str) -> TextField:
    """The field of that name."""
    return visitor.see(name, TextField)


def text(visitor: Visitor, name: str) -> str:
    """What stands in it."""
    return visitor.see(name, QLineEdit).text()
