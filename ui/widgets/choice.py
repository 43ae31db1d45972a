"""A choice of two or three, side by side: exactly one is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ui.speech.controls import ROLE
from ui.theme import Theme
from ui.widgets.boxes import row
from ui.widgets.button import Button


class Choice(QWidget):
    """The taken one is dark; which it is does not depend on colour alone: it has a tick."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, options: Sequence[tuple[str, str]]) -> None:
        """Each option is its text and object name; the first is taken at first."""
        super().__init__()
        self._buttons = [Button(theme, text, kind="outline", name=name) for text, name in options]
        for index, button in enumerate(self._buttons):
            button.setProperty("grow", 1)
            button.setCheckable(True)
            button.setProperty(ROLE, QAccessible.Role.RadioButton.name)
            button.clicked.connect(lambda _checked, index=index: self.choose(index))
        self.index = 0
        self.setLayout(row(*self._buttons, spacing=theme.metrics.gap))
        self._show()

    def choose(self, index: int) -> None:
        """Take an option."""
        self.mark(index)
        self.chosen.emit(index)

    def mark(self, index: int) -> None:
        """Show which option is taken."""
        self.index = index
        self._show()

    def _show(self) -> None:
        for position, button in enumerate(self._buttons):
            taken = position == self.index
            button.setChecked(taken)
            button.set_kind("brand" if taken else "outline")
            button.set_icon("check" if taken else None)
