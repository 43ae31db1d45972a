"""How the readings tab is laid out: meters, and beside or under them what goes with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.context import Context
from ui.tabs.acknowledgement_card import AcknowledgementCard
from ui.tabs.readings_lines import ReadingsLines
from ui.tabs.use_card import UseCard
from ui.widgets.boxes import along, clear, column, tight
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.keyboard import COMPACT_WIDTH, KEY_GAP, PADDING, Keyboard

GUTTER = 14
"""Right of the cards, for the mark that tells where the list stands."""

NARROW_WIDTH = 320
"""Design units of the keypad where letters are large."""

ALMOST_SQUARE = 1.2
"""A width this many times the height is still near to a square."""

REST_MS = 1500
"""After a reading was taken."""


class ReadingsPage(QWidget):
    """The keypad is there while a meter is being entered; the acknowledgement takes its place.

    On a wide screen they stand in a column beside the meters; what that column has no room for
    goes on below the meters.
    """

    resized = Signal()
    """There is more room for the meters, or less."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self.lines = ReadingsLines(self._theme)
        self.keyboard = Keyboard(self._theme)
        self.keyboard.show_layout("decimal")
        self.acknowledgement = AcknowledgementCard(context)
        self.use = UseCard(self._theme)
        gap = self._theme.px(18)
        self._list = column(spacing=self._theme.px(16))
        self._end = column(self.use, spacing=self._theme.px(16))
        self._side_box = column(self.keyboard, None, spacing=gap)
        self._side = tight(self._side_box)
        self._typing = True
        self._held: int | None = None
        self._cards = self._arrange()
        self._fit_keyboard()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._wake)

    def show_list(self, widgets: list[QWidget], *, typing: bool) -> None:
        """Show these instead of those before."""
        clear(self._list)
        self._held = None
        for widget in widgets:
            self._list.addWidget(widget)
        self._typing = typing
        self.keyboard.setVisible(typing)
        below = typing or self._narrow
        place = self._end if below else self._side_box
        place.insertWidget(0, self.acknowledgement)
        self._share_room()

    def event(self, event: QEvent) -> bool:
        """Something asks for more room than before, or for less."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._share_room()
        return super().event(event)

    def replace(self, older: QWidget, newer: QWidget) -> None:
        """Put a widget of the list in the place of another one, which is destroyed.

        Shown at once: a list that is shorter for a moment would be scrolled to its beginning.
        """
        self._list.replaceWidget(older, newer)
        newer.show()
        older.hide()
        older.deleteLater()

    def hold(self, widget: QWidget) -> None:
        """It stays where it is on the screen, whatever becomes higher or lower above it now.

        What is to be revealed is not held where it was before.
        """
        if self._held is None:
            self._held = self._top(widget) - self.scroll_area.scrolled
            QTimer.singleShot(0, widget, lambda: self._put_back(widget))

    def _put_back(self, widget: QWidget) -> None:
        place, self._held = self._held, None
        if place is not None:
            self._lay_out()
            self.scroll_area.verticalScrollBar().setValue(self._top(widget) - place)

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
        self._held = None
        self._lay_out()
        bar, room = self.scroll_area.verticalScrollBar(), self.scroll_area.viewport().height()
        top = self._top(widget)
        end = top + widget.height()
        if widget.height() > room:
            bar.setValue(min(end - room, self._top(least)))
        else:
            bar.setValue(min(max(bar.value(), end - room), top))

    def _lay_out(self) -> None:
        """Now: the rows first, then the page that holds them."""
        for _ in range(2):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _top(self, widget: QWidget) -> int:
        """Pixels above it in the list."""
        return widget.mapTo(self._cards, QPoint(0, 0)).y()

    def _arrange(self) -> QWidget:
        """All of it; the widget that holds the list."""
        theme, portrait = self._theme, self._theme.metrics.portrait
        gap, gutter = theme.px(18), theme.px(GUTTER)
        cards = column(self._list, self._end, None, margins=(0, 0, gutter, 0))
        cards.setSpacing(theme.px(16))
        self.scroll_area = FingerScroll(theme, cards, name="ReadingsTab_scroll")
        self.scroll_area.resized.connect(self.resized)
        parts = along(portrait, spacing=gap if portrait else gap - gutter)
        parts.addWidget(self.scroll_area, 1)
        parts.addWidget(self._side)
        whole = column(self.lines, spacing=theme.px(14))
        whole.addLayout(parts, 1)
        self.setLayout(whole)
        return self.scroll_area.content

    @property
    def _narrow(self) -> bool:
        """The letters are large or the screen is nearly square: the meters need the width."""
        metrics = self._theme.metrics
        almost_square = metrics.width < metrics.height * ALMOST_SQUARE
        return not metrics.portrait and (metrics.text > 1 or almost_square)

    def _fit_keyboard(self) -> None:
        """Keys are never lower than a control; beside large letters they are no wider, either."""
        metrics, px = self._theme.metrics, self._theme.px
        keys = 4 * metrics.control + 3 * px(KEY_GAP) + 2 * px(PADDING)
        self.keyboard.setMinimumHeight(keys)
        if metrics.portrait and metrics.text > 1:
            self.keyboard.setMaximumHeight(keys)
        if not metrics.portrait:
            least = 3 * metrics.control + 2 * px(KEY_GAP) + 2 * px(PADDING)
            narrow = max(least, px(NARROW_WIDTH))
            self._side.setFixedWidth(narrow if self._narrow else px(COMPACT_WIDTH))

    def _share_room(self) -> None:
        """The use of a meter stands beside the list where all of it has the room."""
        beside = self._use_fits_beside()
        place: QBoxLayout = self._side_box if beside else self._end
        if place.indexOf(self.use) < 0:
            place.insertWidget(1, self.use)
        acknowledged = not self.acknowledgement.isHidden()
        below = self._end.indexOf(self.acknowledgement) >= 0
        self._side.setVisible(self._typing or beside or (acknowledged and not below))

    def _use_fits_beside(self) -> bool:
        if self._theme.metrics.portrait or self._narrow:
            return False
        width, gap = self._side.width(), self._side_box.spacing()
        above = self.keyboard.minimumHeight() if self._typing else self._acknowledgement_height()
        needed = above + gap + self.use.least_height(width)
        fits = self.use.minimumSizeHint().width() <= width
        return fits and needed <= self.scroll_area.height()

    def _acknowledgement_height(self) -> int:
        card = self.acknowledgement
        return 0 if card.isHidden() else max(card.heightForWidth(self._side.width()), 0)
