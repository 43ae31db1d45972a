"""What stands beside the code, or above it on a tall screen; it gives way where room is short.

The code needs its size to be read: with large text, and where a bill has several payees, it is this
column that says less, and scrolls where even that has not the room.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLayout, QLayoutItem

from ui.theme import Theme
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.savings import Savings, reckon_anew


class FactsColumn(FingerScroll):
    """Never higher than what is in it: above the code the rest of the height is the code's."""

    def __init__(self, theme: Theme, content: QLayout, savings: Savings) -> None:
        super().__init__(theme, content, name="PaymentScreen_facts")
        self._savings = savings
        self.content.setMinimumHeight(1)  # else it is as high as if each text were at its narrowest

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """WORKAROUND: a text that needs more lines is told to the content, not to the area."""
        if watched is self.content and event.type() == QEvent.Type.LayoutRequest:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Be as high as the content needs to be by now."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._follow()
        return done

    def adapt(self) -> None:
        """To what was just changed in it, now and not when all events have been round."""
        reckon_anew(self.content)
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def start_over(self) -> None:
        """The room is another one: say everything again, as far as it goes."""
        self._savings.undo()
        self.adapt()

    def _follow(self) -> None:
        if self.isVisible() and self._too_large:
            self._savings.make_until(self._fits)
        height = self._height()
        if height == self.maximumHeight():
            return
        self.setMaximumHeight(height)
        beside = self.parentWidget()
        if beside is not None and (layout := beside.layout()) is not None:
            layout.activate()  # now, not a frame later

    def _fits(self) -> bool:
        reckon_anew(self.content)
        return not self._too_large

    @property
    def _too_large(self) -> bool:
        wide = self.content.minimumSizeHint().width() > self.viewport().width()
        return wide or self._height() > self._room()

    def _height(self) -> int:
        return self.content.heightForWidth(self.viewport().width())

    def _room(self) -> int:
        """Pixels of height that the others in its layout leave when they are at their least."""
        beside = self.parentWidget()
        layout = None if beside is None else beside.layout()
        if beside is None or layout is None:
            return self.maximumHeight()
        every = map(layout.itemAt, range(layout.count()))
        others = [each for each in every if each and not each.isEmpty()]
        spent = [_least(each, beside.width()) for each in others if each.widget() is not self]
        margins = layout.contentsMargins()
        taken = sum(spent) + layout.spacing() * len(spent)
        return beside.height() - margins.top() - margins.bottom() - taken


def _least(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.minimumHeightForWidth(width)
    return item.minimumSize().height()
