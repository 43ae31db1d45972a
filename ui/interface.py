"""Everything on the window that is made for one appearance: bars, screens, what lies over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.services import Services
from ui.appearance import Appearance
from ui.context import Context
from ui.dialogs.overlays import Overlays
from ui.navigation import Navigation, Ways
from ui.screen_stack import ScreenStack
from ui.tab_order import focus_next
from ui.theme import Theme
from ui.widgets.access_bar import AccessBar, Offer
from ui.widgets.access_sheet import AccessSheet
from ui.widgets.boxes import column
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from ui.screens.screen import Screen
    from ui.speech.speaker import Speaker


class Interface(QWidget):
    """Made anew when somebody wants another appearance; the window and the visit stay."""

    def __init__(
        self,
        theme: Theme,
        services: Services,
        appearance: Appearance,
        offer: Offer,
        ways: Ways,
        speaker: Speaker,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setObjectName("Interface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme = theme
        self.appearance = appearance
        visit = services.settings.visit
        factor = visit.more_time_factor if appearance.more_time else 1.0
        self.top_bar = TopBar(theme, services.settings.brand)
        self.access_bar = AccessBar(theme, appearance, offer)
        self._sheet = AccessSheet(theme, self)
        self.stack = ScreenStack()
        self.stack.setProperty("grow", 1)
        self.overlays = Overlays(
            theme, self, warning_s=visit.warning_s * factor, bars=self._bars_height
        )
        self.navigation = Navigation(
            lambda navigator: Context(theme, services, navigator, appearance, speaker),
            self.stack,
            self.overlays,
            ways,
        )
        self._unfolded = False
        self._screen: Screen | None = None
        self.setStyleSheet(theme.style_sheet())
        self._box = column(self.top_bar, self.access_bar, self.stack)
        self.setLayout(self._box)
        self._sheet.raise_()  # over the screen, under whatever comes to lie over everything
        self.top_bar.view_clicked.connect(lambda: self.unfold(not self._unfolded))
        self.access_bar.wanted.connect(ways.change)
        self.access_bar.cover_wanted.connect(self.overlays.cover)
        for left in (self._sheet.left, self.access_bar.left):
            left.connect(lambda: self.unfold(False))

    @property
    def unfolded(self) -> bool:
        """Whether the accessibility bar is open below the top bar."""
        return self._unfolded

    @property
    def leads_back(self) -> bool:
        """Whether there is a way back from the screen, in the bar or on itself."""
        screen = self._screen
        within = screen is not None and not screen.full_window
        return within and (self.stack.count() > 1 or self.top_bar.leads_back)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on as the screen is read, and stays on what lies over it."""
        sheet = self._sheet if self._sheet.isVisible() else None
        return focus_next(self.overlays.front or sheet or self, forward=forward)

    def event(self, event: QEvent) -> bool:
        """Bars that come, go or become higher push a question down."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._follow_bars()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar that lies over a screen is as wide as it."""
        self._follow_bars()

    def unfold(self, unfolded: bool) -> None:
        """Open the accessibility bar, or put it away."""
        self._unfolded = unfolded
        self._place_access_bar()

    def show_bars(self, screen: Screen, services: Services) -> None:
        """What the bars show over a screen."""
        if screen is not self._screen:
            self._screen = screen
            screen.stood_aside.connect(self._go_along)
            self._go_along()
        self.top_bar.setVisible(not screen.full_window)
        self.top_bar.show_account(services.visit.account, back=screen.back_in_bar)
        self.access_bar.offer_cover(services.visit.active)
        self._place_access_bar()

    def _go_along(self) -> None:
        """The bar's left edge is that of the screen above it."""
        if self._screen is not None:
            self.access_bar.stand_aside(self._screen.aside)

    def _bars_height(self) -> int:
        """Pixels above what can be seen of the screen."""
        self._box.activate()
        return self.stack.y() + self._sheet.covered

    def _follow_bars(self) -> None:
        self._sheet.place(self.stack.y(), self.rect())
        self.overlays.follow_bars()

    def _place_access_bar(self) -> None:
        """Below the waiting screen; elsewhere under the top bar, over a screen that is not tall."""
        screen = self._screen
        if screen is None:
            return
        unfolded = self._unfolded and not screen.full_window
        over = not (screen.access_bar_below or self.theme.metrics.portrait)
        if over:
            self._box.removeWidget(self.access_bar)
            self._sheet.hold(self.access_bar)
        else:
            self._sheet.give_up()
            self._box.removeWidget(self.access_bar)
            self._box.insertWidget(2 if screen.access_bar_below else 1, self.access_bar)
        self.access_bar.setVisible(unfolded or screen.access_bar_below)
        self._sheet.setVisible(over and unfolded)
        self._follow_bars()
        self.top_bar.mark_view(self._unfolded)
