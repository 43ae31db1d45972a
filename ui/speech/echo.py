"""Hears what is done with the control in focus: what is typed into it, that it was ticked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from shiboken6 import isValid

from ui.speech.controls import is_secret

translate = QCoreApplication.translate


class Echo(QObject):
    """Says the character that was typed; of a password only that there is one more."""

    typed = Signal(str)
    toggled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._control: QWidget | None = None
        self._length = 0

    def follow(self, control: QWidget | None) -> None:
        """Listen to this one; None to none."""
        older = self._control
        if isinstance(older, QLineEdit) and isValid(older):
            older.textChanged.disconnect(self._on_changed)
        elif isinstance(older, QAbstractButton) and isValid(older):
            older.toggled.disconnect(self.toggled)
        self._control = control
        if isinstance(control, QLineEdit):
            self._length = len(control.text())
            control.textChanged.connect(self._on_changed)
        elif isinstance(control, QAbstractButton):
            control.toggled.connect(self.toggled)

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        before, self._length = self._length, len(text)
        field = self._control
        if not isinstance(field, QLineEdit) or before == len(text):
            return
        if not text:
            self.typed.emit(translate("Speech", "empty"))
        elif len(text) < before:
            self.typed.emit(translate("Speech", "erased"))
        elif is_secret(field):
            self.typed.emit(translate("Speech", "character"))
        else:
            self.typed.emit(text[: field.cursorPosition()].strip()[-1:])
