"""How the readings tab is laid out: meters, and beside or under them what goes with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.context import Context
from ui.tabs.acknowledgement_card import AcknowledgementCard
from ui.tabs.readings_lines import ReadingsLines
from ui.tabs.use_card import UseCard
from ui.widgets.boxes import boxed, clear, column, row
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.keyboard import COMPACT_WIDTH, Keyboard

GUTTER = 14
"""Right of the cards, for the mark that tells where the list stands."""

REST_MS = 1500
"""After a reading was taken."""


class ReadingsPage(QWidget):
    """The keypad is there while a meter is being entered; the acknowledgement takes its place."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self.lines = ReadingsLines(self._theme)
        self.keyboard = Keyboard(self._theme)
        self.keyboard.show_layout("decimal")
        self.acknowledgement = AcknowledgementCard(context)
        self.use = UseCard(self._theme)
        self._list = QVBoxLayout()
        self._list.setSpacing(self._theme.px(16))
        self._end = column()
        self._side = column(self.keyboard, spacing=self._theme.px(18))
        self._cards = self._arrange()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._wake)

    def show_list(self, widgets: list[QWidget], *, typing: bool) -> None:
        """Show these instead of those before."""
        clear(self._list)
        for widget in widgets:
            self._list.addWidget(widget)
        self.keyboard.setVisible(typing)
        place = self._end if typing else self._side
        place.insertWidget(0, self.acknowledgement)

    def replace(self, older: QWidget, newer: QWidget) -> None:
        """Put a widget of the list in the place of another one, which is destroyed."""
        self._list.replaceWidget(older, newer)
        older.hide()
        older.deleteLater()

    def rest(self) -> None:
        """For a moment a touch on the list does nothing: what was under the finger has moved."""
        self._cards.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._resting.start(REST_MS)

    def _wake(self) -> None:
        self._cards.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def reveal(self, widget: QWidget, *, at_least_from: QWidget | None = None) -> None:
        """Scroll until the whole of it is seen.

        Where it is higher than the page, its end, as far as the part `at_least_from` is seen too;
        its top, where no such part is named.
        """
        least = at_least_from or widget
        QTimer.singleShot(0, widget, lambda: self._reveal(widget, least))

    def _reveal(self, widget: QWidget, least: QWidget) -> None:
        inner, bar = self._cards, self._scroll.verticalScrollBar()
        for _ in range(2):  # the rows first, then the page that holds them
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        room = self._scroll.viewport().height()
        top = widget.mapTo(inner, QPoint(0, 0)).y()
        end = top + widget.height()
        if widget.height() > room:
            bar.setValue(min(end - room, least.mapTo(inner, QPoint(0, 0)).y()))
        else:
            bar.setValue(min(max(bar.value(), end - room), top))

    def _arrange(self) -> QWidget:
        """All of it; the widget that holds the list."""
        theme, metrics = self._theme, self._theme.metrics
        gap, gutter = theme.px(18), theme.px(GUTTER)
        cards = column(self._list, self._end, None, margins=(0, 0, gutter, 0))
        cards.setSpacing(theme.px(16))
        self._scroll = FingerScroll(theme, cards, name="ReadingsTab_scroll")
        self._scroll.setProperty("grow", 1)
        parts: QBoxLayout
        if metrics.portrait:
            cards.insertWidget(2, self.use)
            parts = column(self._scroll, self._side, spacing=gap)
        else:
            side = QWidget()
            side.setFixedWidth(theme.px(COMPACT_WIDTH))
            side.setLayout(column(self._side, self.use, None, spacing=gap))
            parts = row(boxed(column(self._scroll)), spacing=gap - gutter)
            parts.addWidget(side)
        whole = column(self.lines, spacing=theme.px(14))
        whole.addLayout(parts, 1)
        self.setLayout(whole)
        return self._scroll.content
