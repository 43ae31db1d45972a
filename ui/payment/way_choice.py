"""Which of the phone's scanners is used: a switch, where there is something to switch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from domain.payments import PaymentWay
from ui.theme import Theme
from ui.widgets.boxes import clear, row
from ui.widgets.button import Button
from ui.widgets.choice import Choice

translate = QCoreApplication.translate


class WayChoice(QWidget):
    """Never higher than one line: the height is the code's. Larger letters get shorter words."""

    chosen = Signal(object)
    """The PaymentWay that somebody wants."""

    def __init__(self, theme: Theme, room: int) -> None:
        """`room`: pixels of width that it has."""
        super().__init__()
        self._theme = theme
        self._room = room
        self._ways: tuple[PaymentWay, ...] = ()
        self._choice: Choice | None = None
        self._row = row()
        self.setLayout(self._row)

    @property
    def several(self) -> bool:
        """Whether there is a choice."""
        return self._choice is not None

    def offer(self, ways: Sequence[PaymentWay], taken: PaymentWay) -> None:
        """These ways, of which one is the code's."""
        if self._ways != tuple(ways):
            self._ways = tuple(ways)
            self._make()
        if self._choice is not None:
            self._choice.mark(self._ways.index(taken))

    def _make(self) -> None:
        clear(self._row)
        self._choice = None
        if len(self._ways) < 2:
            return
        whole = [_name(way) for way in self._ways]
        shown = whole if self._fits(whole) else [_short_name(way) for way in self._ways]
        names = [f"PaymentScreen_{way}" for way in self._ways]
        self._choice = Choice(self._theme, list(zip(shown, names, strict=True)), stacks=False)
        for button, said in zip(self._choice.findChildren(Button), whole, strict=True):
            button.setAccessibleName(said)
        self._choice.chosen.connect(lambda index: self.chosen.emit(self._ways[index]))
        self._row.addWidget(self._choice, 1)

    def _fits(self, names: Sequence[str]) -> bool:
        """Side by side, each with the tick that the taken one has."""
        needed = [Button(self._theme, name, icon="check").sizeHint().width() for name in names]
        gaps = self._theme.metrics.gap * (len(names) - 1)
        return max(needed) * len(names) + gaps <= self._room


def _name(way: PaymentWay) -> str:
    names = {
        PaymentWay.CAMERA: translate("PaymentScreen", "Phone's camera"),
        PaymentWay.APP_SCANNER: translate("PaymentScreen", "Scanner in the bank's app"),
    }
    return names[way]


def _short_name(way: PaymentWay) -> str:
    """What it is done with: how is told by the steps."""
    names = {
        PaymentWay.CAMERA: translate("PaymentScreen", "Camera"),
        PaymentWay.APP_SCANNER: translate("PaymentScreen", "Bank's app"),
    }
    return names[way]
