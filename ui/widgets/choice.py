"""A choice of two or three, side by side where there is room: exactly one is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.speech.controls import ROLE
from ui.theme import Theme
from ui.widgets.adaptive import AdaptiveBox
from ui.widgets.boxes import row
from ui.widgets.button import Button


class Choice(QWidget):
    """The taken one is dark; which it is does not depend on colour alone: it has a tick."""

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, options: Sequence[tuple[str, str]], *, stacks: bool = True
    ) -> None:
        """Each option is its text and object name; the first is taken at first.

        `stacks`: whether the options may stand one under the other.
        """
        buttons = [Button(theme, text, kind="outline", name=name) for text, name in options]
        super().__init__()
        self._buttons = buttons
        box = AdaptiveBox(buttons, [1] * len(buttons)) if stacks else _side_by_side(buttons)
        box.setSpacing(theme.metrics.gap)
        box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(box)
        for index, button in enumerate(buttons):
            button.setCheckable(True)
            button.setProperty(ROLE, QAccessible.Role.RadioButton.name)
            button.clicked.connect(self._show)
            button.toggled.connect(lambda on, index=index: self._on_toggled(index, on))
        self.index = 0
        self._show()

    def choose(self, index: int) -> None:
        """Take an option."""
        self.mark(index)
        self.chosen.emit(index)

    def mark(self, index: int) -> None:
        """Show which option is taken."""
        self.index = index
        self._show()

    def _on_toggled(self, index: int, on: bool) -> None:
        """By touch, or because it had been when the screen had another look."""
        if on and index != self.index:
            self.choose(index)

    def _show(self) -> None:
        for position, button in enumerate(self._buttons):
            taken = position == self.index
            button.setChecked(taken)
            button.set_kind("brand" if taken else "outline")
            button.set_icon("check" if taken else None)


def _side_by_side(buttons: Sequence[Button]) -> QBoxLayout:
    for button in buttons:
        button.setProperty("grow", 1)
    return row(*buttons)
