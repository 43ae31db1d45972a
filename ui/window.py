"""The terminal's one window: the top bar, a stack of screens, and what is laid over them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from domain.errors import CabinetError, CabinetUnavailable, TerminalRefused, VisitEnded
from kiosk.services import Services
from ui.context import Context
from ui.dialogs.idle_warning import IdleWarning
from ui.dialogs.toast import Toast
from ui.dialogs.unavailable import UnavailableDialog
from ui.idle import IdleWatch
from ui.screens.attract import AttractScreen
from ui.screens.screen import Screen
from ui.theme import Theme
from ui.widgets.boxes import column
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from domain.bills import Bill
    from domain.utilities import Utility
    from ui.widgets.notice import Tone

translate = QCoreApplication.translate


class Window(QWidget):
    """Implements `ui.context.Navigator`. Screens other than the first are imported when needed."""

    def __init__(self, theme: Theme, services: Services) -> None:
        super().__init__()
        self._services = services
        self._leaving = False
        self._context = Context(theme, services, self)
        self.setObjectName("Window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setStyleSheet(theme.style_sheet())
        self._bar = TopBar(theme, services.settings.brand)
        self._stack = QStackedWidget()
        self._stack.setProperty("grow", 1)
        self.setLayout(column(self._bar, self._stack))
        self._unavailable = UnavailableDialog(theme, self)
        self._idle_warning = IdleWarning(theme, self, services.settings.visit.warning_s)
        self._toast = Toast(theme, self)
        self._idle = IdleWatch(services.settings.visit.idle_s, self)
        self._connect()
        self.open_attract()

    @property
    def screen_shown(self) -> Screen | None:
        """The topmost screen."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Screen) else None

    def open_attract(self) -> None:
        """Back to the beginning."""
        self._idle.disarm()
        self._start_over(AttractScreen(self._context))

    def open_sign_in(self) -> None:
        """Ask for account number and password."""
        from ui.screens.sign_in import SignInScreen

        self._start_over(SignInScreen(self._context))
        self._idle.arm()
        self._show_connection()

    def open_cabinet(self) -> None:
        """The tabs."""
        from ui.screens.cabinet import CabinetScreen

        self._start_over(CabinetScreen(self._context))

    def open_bill(self, bill: Bill, *, print_at_once: bool = False) -> None:
        """A bill, over the tabs."""
        from ui.screens.bill import BillScreen

        self._push_over_tabs(lambda: BillScreen(self._context, bill, print_at_once=print_at_once))

    def open_payment(self, utility: Utility | None, due: int) -> None:
        """The payment code, over the tabs."""
        from ui.screens.payment import PaymentScreen

        self._push_over_tabs(lambda: PaymentScreen(self._context, utility, due))

    def open_charges(self) -> None:
        """The charges of past months, over the tabs."""
        from ui.screens.charges import ChargesScreen

        self._push_over_tabs(lambda: ChargesScreen(self._context))

    def go_back(self) -> None:
        """Leave the topmost screen; the last one leaves to the beginning."""
        if self._stack.count() < 2:
            self.sign_out()
            return
        self._drop(self._stack.count() - 1)
        self._enter()

    def sign_out(self) -> None:
        """End the visit and say goodbye; without a visit, go back to the beginning."""
        from ui.screens.thanks import ThanksScreen

        was_active = self._services.visit.active
        self._end_visit()
        if was_active:
            self._start_over(ThanksScreen(self._context))
        else:
            self.open_attract()

    def report(self, error: CabinetError) -> None:
        """Tell what went wrong; a lost connection has a state of its own."""
        if not isinstance(error, CabinetUnavailable | TerminalRefused):
            self._explain(error, "bad")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Overlays cover the whole window."""
        for overlay in (self._unavailable, self._idle_warning):
            overlay.setGeometry(self.rect())
        self._toast.place()

    def _connect(self) -> None:
        self._bar.exit_clicked.connect(self.sign_out)
        self._bar.back_clicked.connect(self._on_back)
        self._idle.idle.connect(self._idle_warning.appear)
        self._idle_warning.stayed.connect(self._stay)
        self._idle_warning.left.connect(self.sign_out)
        self._idle_warning.ran_out.connect(self._wipe)
        self._unavailable.gave_up.connect(self._wipe)
        self._services.connection.lost.connect(self._show_connection)
        self._services.connection.restored.connect(self._on_restored)
        self._services.visit.ended.connect(self._on_visit_ended)

    def _start_over(self, screen: Screen) -> None:
        """The new screen takes the focus before the old ones go: nothing else gets it by chance."""
        older = self._stack.count()
        self._idle_warning.dismiss()
        self._unavailable.hide()
        self._toast.dismiss()
        self._push(screen)
        for index in reversed(range(older)):
            self._drop(index)

    def _push(self, screen: Screen) -> None:
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self._enter()

    def _push_over_tabs(self, make: Callable[[], Screen]) -> None:
        """Impatient touches open one screen: the tabs are covered after the first."""
        if self._stack.count() == 1:
            self._push(make())

    def _drop(self, index: int) -> None:
        screen = self._stack.widget(index)
        if isinstance(screen, Screen):
            screen.on_leave()
            self._stack.removeWidget(screen)
            screen.hide()
            screen.deleteLater()

    def _enter(self) -> None:
        screen = self.screen_shown
        if screen is None:
            return
        self._bar.setVisible(not screen.full_window)
        screen.setFocus()
        self._bar.show_account(self._services.visit.account)
        screen.on_enter()

    def _on_back(self) -> None:
        if self.screen_shown is not None:
            self.screen_shown.on_back()

    def _stay(self) -> None:
        self._idle_warning.dismiss()
        self._idle.arm()

    def _wipe(self) -> None:
        """The resident went away: everything of the visit goes too."""
        self._end_visit()
        self.open_attract()

    def _end_visit(self) -> None:
        self._idle.disarm()
        self._leaving = True
        self._services.actions.sign_out()
        self._leaving = False
        QGuiApplication.clipboard().clear()

    def _on_visit_ended(self) -> None:
        """The cabinet ended the visit: say so. A sign-out of our own opens its screen by itself."""
        if not self._leaving:
            self.open_attract()
            self._explain(VisitEnded(), "plain")

    def _explain(self, error: CabinetError, tone: Tone) -> None:
        from ui.messages import error_text

        self._toast.say(error_text(error), tone)

    def _show_connection(self) -> None:
        screen = self.screen_shown
        in_use = screen is not None and not screen.full_window
        if in_use and not self._services.connection.available:
            self._unavailable.appear()

    def _on_restored(self) -> None:
        self._unavailable.hide()
        if self.screen_shown is not None:
            for index in range(self._stack.count()):
                screen = self._stack.widget(index)
                if isinstance(screen, Screen):
                    screen.reload()
