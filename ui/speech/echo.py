"""Hears what is done with the control in focus: what is typed into it, that it was ticked."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from shiboken6 import isValid

from ui.speech.controls import is_secret

translate = QCoreApplication.translate

_HIDDEN = "•"


class Echo(QObject):
    """Says the character that was typed; of a password only that there is one more."""

    typed = Signal(str)
    changed = Signal()
    """It was ticked, or the other way round."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._control: QWidget | None = None
        self._text = ""

    def follow(self, control: QWidget | None) -> None:
        """Listen to this one; None to none, and what was typed is forgotten."""
        if self._control is not None and isValid(self._control):
            for signal in _signals(self._control):
                signal.disconnect(self._on_changed)
        self._control = control
        self._text = "" if control is None else _typed_into(control)
        if control is not None:
            for signal in _signals(control):
                signal.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        control, before = self._control, self._text
        if control is None:
            return
        if isinstance(control, QAbstractButton):
            self.changed.emit()
            return
        text = self._text = _typed_into(control)
        if before and not text:
            self.typed.emit(translate("Speech", "empty"))
        elif len(text) < len(before):
            self.typed.emit(translate("Speech", "erased"))
        elif len(text) > len(before):
            new = next(now for now, old in zip_longest(text, before) if now != old)
            self.typed.emit(translate("Speech", "character") if new == _HIDDEN else new)


def _signals(control: QWidget) -> Iterator[SignalInstance]:
    from ui.widgets.digit_boxes import DigitBoxes

    if isinstance(control, QLineEdit):
        yield control.textChanged
    elif isinstance(control, DigitBoxes):
        yield control.edited
    elif isinstance(control, QAbstractButton):
        yield control.toggled


def _typed_into(control: QWidget) -> str:
    """Without the spaces that group it; of a password as many signs."""
    from ui.widgets.digit_boxes import DigitBoxes

    if isinstance(control, QLineEdit):
        return _HIDDEN * len(control.text()) if is_secret(control) else _plain(control.text())
    return _plain(control.text) if isinstance(control, DigitBoxes) else ""


def _plain(text: str) -> str:
    return "".join(text.split())
