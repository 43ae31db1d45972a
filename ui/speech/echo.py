"""Hears what is typed into a field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

translate = QCoreApplication.translate


class Echo(QObject):
    """Says the character that was typed; of a hidden field only that there is one more."""

    typed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QLineEdit | None = None
        self._length = 0

    def follow(self, field: QLineEdit | None) -> None:
        """Listen to this field; None to none."""
        if self._field is not None and isValid(self._field):
            self._field.textChanged.disconnect(self._on_changed)
        self._field = field
        if field is not None:
            self._length = len(field.text())
            field.textChanged.connect(self._on_changed)

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        before, self._length = self._length, len(text)
        field = self._field
        if field is None or before == len(text):
            return
        if len(text) < before:
            self.typed.emit(translate("Speech", "erased"))
        elif field.echoMode() is not QLineEdit.EchoMode.Normal:
            self.typed.emit(translate("Speech", "character"))
        else:
            self.typed.emit(text[: field.cursorPosition()].strip()[-1:])
