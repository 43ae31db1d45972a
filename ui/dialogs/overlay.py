"""A veil over the window with one card in its middle."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLayout, QWidget
from shiboken6 import isValid

from ui.speech.announce import announce
from ui.theme import Theme
from ui.theme.icons import icon_label
from ui.widgets.boxes import column, row
from ui.widgets.card import Card


class Overlay(QWidget):
    """Takes every touch and every key while it is shown.

    It has the focus itself at first: a key that was still held answers nothing.
    """

    def __init__(self, theme: Theme, parent: QWidget, *, name: str, width: float = 760) -> None:
        super().__init__(parent)
        self.theme = theme
        self._focus_before: QWidget | None = None
        self.setObjectName(name)
        self.card = Card()
        self.card.setFixedWidth(theme.px(width))
        self.setLayout(column(None, row(None, self.card, None), None))
        self.hide()

    def fill_card(self, content: QLayout) -> None:
        """Put the content into the card, with air around it."""
        pad = self.theme.px(48)
        content.setContentsMargins(pad, pad, pad, pad)
        self.card.setLayout(content)

    def sign(self, icon: str, color: str, *, size: float = 84) -> QLabel:
        """A large icon for the top of the card."""
        return icon_label(icon, color, self.theme.px(size))

    def appear(self) -> None:
        """Cover the window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self._take_focus()
        announce(self, urgent=True)

    def escape(self) -> None:
        """What Escape does; nothing where an answer is wanted."""

    def hideEvent(self, event: QHideEvent) -> None:
        """Typing goes on where it was."""
        before, self._focus_before = self._focus_before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the card."""
        buttons = [each for each in self.findChildren(QAbstractButton) if _in_use(each)]
        if buttons:
            buttons.sort(key=self._place)
            focused = QApplication.focusWidget()
            at = buttons.index(focused) if focused in buttons else -1 if forward else 0
            tab, back = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
            step, reason = (1, tab) if forward else (-1, back)
            buttons[(at + step) % len(buttons)].setFocus(reason)
        return True

    def _take_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not (focused is self or self.isAncestorOf(focused)):
            self._focus_before = focused
            self.setFocus()

    def _place(self, widget: QWidget) -> tuple[int, int]:
        at = widget.mapTo(self, QPoint(0, 0))
        return at.y(), at.x()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil."""
        QPainter(self).fillRect(self.rect(), QColor(self.theme.colors.veil))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing below is touched."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing below is touched."""
        event.accept()


def _in_use(button: QAbstractButton) -> bool:
    return button.isVisible() and button.isEnabled()
