"""The terminal's one window: the top bar, the screens, and what is laid over them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from domain.errors import VisitEnded
from kiosk.services import Services
from ui.dialogs.overlays import Overlays
from ui.double_tap import NEAR, DoubleTapGuard
from ui.idle import IdleWatch
from ui.navigation import Navigation
from ui.scanner import Scanner
from ui.screen_stack import ScreenStack
from ui.screens.screen import Screen
from ui.theme import Theme
from ui.widgets.boxes import column
from ui.widgets.top_bar import TopBar

translate = QCoreApplication.translate


class Window(QWidget):
    """Ends visits: by the exit, by time, or because the cabinet said so."""

    def __init__(self, theme: Theme, services: Services) -> None:
        super().__init__()
        self._services = services
        self._theme = theme
        self._guard: DoubleTapGuard | None = None
        self._scanner: Scanner | None = None
        self._leaving = False
        self.setObjectName("Window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setStyleSheet(theme.style_sheet())
        self._bar = TopBar(theme, services.settings.brand)
        self._stack = ScreenStack()
        self._stack.setProperty("grow", 1)
        self.setLayout(column(self._bar, self._stack))
        visit = services.settings.visit
        self._overlays = Overlays(theme, self, warning_s=visit.warning_s)
        self._idle = IdleWatch(visit.idle_s, self)
        self.navigation = Navigation(theme, services, self._stack, self._overlays, self._sign_out)
        self._connect()
        self.navigation.open_attract()

    def showEvent(self, event: QShowEvent) -> None:
        """The system's window exists from now on."""
        handle = self.windowHandle()
        if handle is not None and self._guard is None:
            self._guard = DoubleTapGuard(handle, self._theme.px(NEAR))
            self._scanner = Scanner(handle)
            self._scanner.scanned.connect(self._on_scanned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Overlays cover the whole window."""
        self._overlays.fit()

    def _connect(self) -> None:
        self._stack.entered.connect(self._on_entered)
        self._bar.exit_clicked.connect(self._on_exit)
        self._bar.back_clicked.connect(self._on_back)
        self._idle.idle.connect(self._overlays.idle_warning.appear)
        warning = self._overlays.idle_warning
        warning.stayed.connect(self._stay)
        warning.left.connect(self._sign_out)
        warning.ran_out.connect(self._wipe)
        self._overlays.unavailable.gave_up.connect(self._wipe)
        self._overlays.unavailable.readings_wanted.connect(self.navigation.open_offline_part)
        self._services.connection.lost.connect(self.navigation.show_connection)
        self._services.connection.restored.connect(self._on_restored)
        self._services.visit.ended.connect(self._on_visit_ended)

    def _on_entered(self, screen: Screen) -> None:
        self._overlays.toast.dismiss()
        if self._scanner is not None:
            self._scanner.listen(screen.takes_scans)
        self._bar.setVisible(not screen.full_window)
        self._bar.show_account(self._services.visit.account, back=screen.back_in_bar)
        if screen.full_window:
            self._idle.disarm()
        else:
            self._idle.arm(screen.patience)
            self.navigation.show_connection()

    def _on_exit(self) -> None:
        """What was changed and not saved, here or below, is asked about first."""
        asked = (screen.before_leaving(self._sign_out) for screen in self._stack.screens)
        question = next(filter(None, asked), None)
        if question is None:
            self._sign_out()
        else:
            self._overlays.ask(question)

    def _on_back(self) -> None:
        if self._stack.topmost is not None:
            self._stack.topmost.on_back()

    def _on_scanned(self, text: str) -> None:
        if self._stack.topmost is not None:
            self._stack.topmost.on_scanned(text)

    def _stay(self) -> None:
        self._overlays.idle_warning.dismiss()
        screen = self._stack.topmost
        self._idle.arm(screen.patience if screen else 1.0)

    def _sign_out(self) -> None:
        """End the visit and say goodbye; without a visit, go back to the beginning."""
        was_active = self._services.visit.active
        self._end_visit()
        if was_active:
            self.navigation.open_thanks()
        else:
            self.navigation.open_attract()

    def _wipe(self) -> None:
        """The resident went away: everything of the visit goes too."""
        self._end_visit()
        self.navigation.open_attract()

    def _end_visit(self) -> None:
        self._idle.disarm()
        self._leaving = True
        self._services.actions.sign_out()
        self._leaving = False
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            QGuiApplication.clipboard().clear(mode)

    def _on_visit_ended(self) -> None:
        """The cabinet ended the visit: say so. A sign-out of our own opens its screen by itself."""
        if not self._leaving:
            self.navigation.open_attract()
            self._overlays.explain(VisitEnded(), "plain")

    def _on_restored(self) -> None:
        self._overlays.unavailable.hide()
        for screen in self._stack.screens:
            screen.reload()
