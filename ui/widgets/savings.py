"""What is left out where room is short, the least missed first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLayout, QWidget

Saving = Callable[[bool], None]
"""Takes less room when it is told True, and all that it wants again when it is told False."""


class Savings:
    """Made one after the other, until the rest has the room."""

    def __init__(self, *savings: Saving) -> None:
        """The least missed first."""
        self._savings = savings
        self._made = 0

    def make_until(self, fits: Callable[[], bool]) -> None:
        """Those that are needed yet. What was left out before stays so: nothing comes and goes."""
        while self._made < len(self._savings) and not fits():
            self._savings[self._made](True)
            self._made += 1

    def undo(self) -> None:
        """The room is another one."""
        for saving in self._savings[: self._made]:
            saving(False)
        self._made = 0


def reckon_anew(root: QWidget) -> None:
    """After something in it has changed, before its height is asked for.

    Layouts in widgets in layouts learn of a change one event after the other: here all do at once.
    It asks for a layout, so whoever answers such requests must not call it each time.
    """
    for part in root.findChildren(QWidget):
        if part.layout() is not None:
            part.updateGeometry()
    for each in root.findChildren(QLayout):
        each.invalidate()
    layout = root.layout()
    if layout is not None:
        layout.activate()
