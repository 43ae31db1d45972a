"""A message at the lower edge, for what has no better place on the screen."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.boxes import column
from ui.widgets.card import Card
from ui.widgets.notice import Notice, Tone

SHOWN_MS = 8000


class Toast(Card):
    """Shown for a while; the newest message takes the place of the older one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(name="Toast")
        self.setParent(parent)
        self._theme = theme
        self._notice = Notice(theme, name="Toast_notice")
        self._box = column(self._notice, margins=theme.px(10))
        self.setLayout(self._box)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    def say(self, text: str, tone: Tone) -> None:
        """Show a message."""
        self._notice.say(text, tone)
        self.show()
        self.place()
        self.raise_()
        self._timer.start(SHOWN_MS)

    def place(self) -> None:
        """Stand in the middle of the lower edge."""
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(parent.width() - 2 * self._theme.metrics.margin, self._theme.px(1000))
        height = self._box.heightForWidth(width)
        height = max(height, self.sizeHint().height())
        bottom = parent.height() - self._theme.px(40)
        self.setGeometry((parent.width() - width) // 2, bottom - height, width, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch takes it away from what it covers."""
        event.accept()
        self.dismiss()

    def dismiss(self) -> None:
        """Forget the message."""
        self._timer.stop()
        self._notice.clear()
        self.hide()
