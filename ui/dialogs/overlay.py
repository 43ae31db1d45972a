"""A veil over the window with one card in its middle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QWidget
from shiboken6 import isValid

from ui.speech.announce import announce
from ui.theme import Theme
from ui.theme.icons import icon_label
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column, row
from ui.widgets.card import Card
from ui.widgets.finger_scroll import FingerScroll

PADDING = 48
AIR = 24
"""Design units between what is said and the answers to it."""


class Overlay(QWidget):
    """Takes every touch and every key while it is shown.

    What has no room on a low screen scrolls; the answers below it are always in sight.

    It has the focus itself at first: a key that was still held answers nothing.
    """

    read_aloud = True
    """Whether it may be heard; where not, nothing at all is read while it is shown."""

    def __init__(self, theme: Theme, parent: QWidget, *, name: str, width: float = 760) -> None:
        super().__init__(parent)
        self.theme = theme
        self._focus_before: QWidget | None = None
        self.setObjectName(name)
        self.card = Card()
        widest = theme.metrics.width - 2 * theme.metrics.margin
        self.card.setFixedWidth(min(theme.px(width * theme.metrics.text), widest))
        self._padding = min(theme.px(PADDING), theme.metrics.height // 20)
        self._scroll: FingerScroll | None = None
        self._answers: Adaptive | None = None
        self.setLayout(column(None, row(None, self.card, None), None))
        self.hide()
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._on_focus)

    def fill_card(self, content: QLayout, *answers: QWidget, shares: Sequence[int] = ()) -> None:
        """Put the content into the card with air around it, and the answers under it."""
        self._scroll = FingerScroll(self.theme, content)
        box = column(self._scroll, spacing=self.theme.px(AIR), margins=self._padding)
        if answers:
            gap = self.theme.metrics.gap
            self._answers = Adaptive(*answers, spacing=gap, shares=shares or (1,) * len(answers))
            box.addWidget(self._answers)
        self.card.setLayout(box)

    def fit(self) -> None:
        """Give the content the height that it needs, as far as there is."""
        if self._scroll is None:
            return
        inner = self.card.maximumWidth() - 2 * self._padding
        around = 2 * (self._padding + self.theme.metrics.gap)
        if self._answers is not None:
            around += _height(self._answers.layout(), inner) + self.theme.px(AIR)
        wanted = _height(self._scroll.content.layout(), inner)
        self._scroll.setFixedHeight(max(0, min(wanted, self.height() - around)))

    def sign(self, icon: str, color: str, *, size: float = 84) -> QLabel:
        """A large icon for the top of the card."""
        return icon_label(icon, color, self.theme.px(size))

    def appear(self) -> None:
        """Cover the window."""
        self.place()
        self.fit()
        self.show()
        self.come_forward()
        announce(self, urgent=True)

    def come_forward(self) -> None:
        """Lie over what has come up since, and get the keys again."""
        self.raise_()
        self._take_focus()

    def place(self) -> None:
        """Lie over all of what is below it."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def escape(self) -> None:
        """What Escape does; nothing where an answer is wanted."""

    def hideEvent(self, event: QHideEvent) -> None:
        """Typing goes on where it was."""
        before, self._focus_before = self._focus_before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def _take_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not (focused is self or self.isAncestorOf(focused)):
            self._focus_before = focused
            self.setFocus()

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Whatever still goes on below: keys are meant for what lies over it."""
        parent = self.parentWidget()
        inside = now is self or (now is not None and self.isAncestorOf(now))
        beside = parent is not None and now is not None and parent.isAncestorOf(now)
        if self.isVisible() and beside and not inside and self._in_front():
            self._take_focus()

    def _in_front(self) -> bool:
        parent = self.parentWidget()
        siblings = parent.children() if parent is not None else []
        shown = [each for each in siblings if isinstance(each, Overlay) and each.isVisible()]
        return bool(shown) and shown[-1] is self

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil."""
        QPainter(self).fillRect(self.rect(), QColor(self.theme.colors.veil))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing below is touched."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing below is touched."""
        event.accept()


def _height(layout: QLayout | None, width: int) -> int:
    """Pixels that it takes in that width."""
    if layout is None:
        return 0
    layout.invalidate()  # before it was shown, a layout is told nothing of new texts
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
