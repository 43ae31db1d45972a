"""The terminal's one window: a visit begins and ends here, whatever its screens look like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.services import Services
from ui import plugged_keys
from ui.appearance import Appearance
from ui.double_tap import NEAR, DoubleTapGuard
from ui.idle import IdleWatch
from ui.interface import Interface
from ui.kept_interface import keep_interface, restore_interface
from ui.navigation import Navigation, Ways
from ui.scanner import Scanner
from ui.screens.screen import Screen
from ui.service.entrance import StaffEntrance
from ui.speech.aloud import Aloud
from ui.theme import Theme
from ui.visit_end import VisitEnd
from ui.widgets.access_bar import Offer

MakeTheme = Callable[[Appearance, QSize], Theme]


class Window(QWidget):
    """Keeps what goes on while its interface is exchanged: the visit, the watches, the voice."""

    def __init__(
        self,
        make_theme: MakeTheme,
        services: Services,
        appearance: Appearance,
        languages: Sequence[tuple[str, str]],
        size: QSize,
    ) -> None:
        """`make_theme` also puts the language of the appearance in force.

        `languages` are codes and their own names.
        """
        super().__init__()
        self.setFixedSize(size)
        self._services = services
        self._make_theme = make_theme
        self._default = appearance
        self._languages = languages
        self._guard: DoubleTapGuard | None = None
        self._scanner: Scanner | None = None
        self.setObjectName("Window")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._idle = IdleWatch(services.settings.visit.idle_s, self)
        self._idle.idle.connect(self._on_idle)
        services.connection.lost.connect(self._on_lost)
        services.connection.restored.connect(self._on_restored)
        self.visit_end = VisitEnd(services, self, self)
        self._entrance = StaffEntrance(
            self,
            services.staff,
            lambda: self._interface.theme,
            enter=self._open_service,
            closed=lambda: self._interface.navigation.service_is_open,
        )
        self.aloud = Aloud(self, services.settings.speech)
        self.aloud.wanted.connect(self._on_headset)
        self.aloud.speaker.changed.connect(self._offer_speech)
        self._interface = self._make_interface(appearance)
        self.navigation.show_attract()

    @property
    def interface(self) -> Interface:
        """What is drawn now."""
        return self._interface

    @property
    def navigation(self) -> Navigation:
        """From one screen to the next."""
        return self._interface.navigation

    @property
    def theme(self) -> Theme:
        """What the screens are drawn with now."""
        return self._interface.theme

    @property
    def appearance(self) -> Appearance:
        """How the screens look now."""
        return self._interface.appearance

    def begin(self) -> None:
        """The first screen in the terminal's own look, for whoever comes next."""
        self._take_own_look()
        self.navigation.show_attract()

    def rest(self) -> None:
        """Nobody is expected, and nobody is read to."""
        self._idle.disarm()
        self.aloud.hush()

    def set_appearance(self, appearance: Appearance) -> None:
        """Make the screens anew as somebody wants them; what was typed stays."""
        if appearance != self.appearance:
            self._remake(appearance)

    def take_size(self, size: QSize) -> None:
        """The screen is another, or has another resolution: all is made anew for it."""
        self.setFixedSize(size)
        self._remake(self.appearance)

    def showEvent(self, event: QShowEvent) -> None:
        """The system's window exists from now on."""
        handle = self.windowHandle()
        if handle is not None and self._guard is None:
            self._guard = DoubleTapGuard(handle, lambda: self.theme.px(NEAR))
            self._scanner = Scanner(handle)
            self._scanner.scanned.connect(self._on_scanned)
            self._entrance.watch(handle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The interface covers the whole window, and overlays cover it."""
        self._place(self._interface)
        self._interface.overlays.fit()
        self._entrance.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no control took of a plugged-in keyboard."""
        plugged_keys.press(event, self._interface, back=self._on_back)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Where nothing has the focus yet, Tab begins as it goes on."""
        if QApplication.focusWidget() in {None, self}:
            return self._interface.focusNextPrevChild(forward)
        return super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Above an interface that was brought down there is nothing but its ground."""
        QPainter(self).fillRect(self.rect(), QColor(self._interface.theme.colors.stage))

    def _place(self, interface: Interface) -> None:
        """All of the window, or its lower part where somebody cannot reach the upper one."""
        height = interface.theme.metrics.height
        interface.setGeometry(0, self.height() - height, self.width(), height)

    def _make_interface(self, appearance: Appearance) -> Interface:
        ways = Ways(begin=self.begin, leave=self.visit_end.sign_out, change=self.set_appearance)
        theme = self._make_theme(appearance, self.size())
        offer = Offer(self._languages, reach=self.height() > self.width())
        made = Interface(theme, self._services, appearance, offer, ways, self.aloud.speaker, self)
        self._place(made)
        made.access_bar.offer_speech(self.aloud.offered or appearance.speech)
        made.stack.entered.connect(self._on_entered)
        made.top_bar.exit_clicked.connect(self.visit_end.ask_to_leave)
        made.top_bar.back_clicked.connect(self._on_back)
        warning = made.overlays.idle_warning
        warning.stayed.connect(self._stay)
        warning.left.connect(self.visit_end.sign_out)
        warning.ran_out.connect(self.visit_end.wipe)
        made.overlays.unavailable.gave_up.connect(self.visit_end.wipe)
        made.overlays.unavailable.readings_wanted.connect(made.navigation.open_offline_part)
        return made

    def _remake(self, appearance: Appearance) -> None:
        kept = keep_interface(self._interface)
        self._exchange(appearance)
        restore_interface(self._interface, kept, self.visit_end.ask_again)

    def _exchange(self, appearance: Appearance) -> None:
        """The new interface is shown before the old one goes: nothing flickers."""
        old = self._interface
        self._interface = self._make_interface(appearance)
        self._interface.show()
        self._entrance.follow_theme()
        self.aloud.follow(appearance)
        old.overlays.dismiss()
        old.stack.leave_all()
        old.hide()
        old.deleteLater()

    def _on_entered(self, screen: Screen) -> None:
        self._interface.overlays.toast.dismiss()
        if self._scanner is not None:
            self._scanner.listen(screen.takes_scans)
        self._interface.unfold(False)  # it was opened for the screen before
        self._interface.show_bars(screen, self._services)
        self.aloud.screen_entered(screen)
        if not screen.full_window:
            self._idle.arm(self._patience(screen))
            self.navigation.show_connection()
        elif self.appearance != self._default:
            self._idle.arm()
        else:
            self._idle.disarm()

    def _on_idle(self) -> None:
        """Who chose a look and went away need not be asked."""
        screen = self._interface.stack.topmost
        if screen is not None and screen.full_window:
            self.begin()
        else:
            self._interface.overlays.idle_warning.appear()

    def _patience(self, screen: Screen) -> float:
        """How many times the usual time may pass: more for who asked for more, or who reads."""
        more = self._services.settings.visit.more_time_factor if self.appearance.more_time else 1.0
        return max(screen.patience, more)

    def _on_back(self) -> None:
        """From a question first."""
        if self._interface.overlays.escape_question():
            return
        screen = self._interface.stack.topmost
        if screen is not None:
            screen.on_back()

    def _on_scanned(self, text: str) -> None:
        screen = self._interface.stack.topmost
        if screen is not None:
            screen.on_scanned(text)

    def _stay(self) -> None:
        self._interface.overlays.idle_warning.dismiss()
        screen = self._interface.stack.topmost
        if screen is not None:
            self._idle.arm(self._patience(screen))

    def _open_service(self) -> None:
        """Staff is there: whoever was, is not any more."""
        self.visit_end.end()
        self._take_own_look()
        self.navigation.show_service()

    def _take_own_look(self) -> None:
        self._interface.unfold(False)
        if self.appearance != self._default:
            self._exchange(self._default)

    def _on_headset(self) -> None:
        """Staff that tries the sound is no resident who wants to be read to."""
        if not self.navigation.service_is_open:
            self.set_appearance(replace(self.appearance, speech=True))

    def _offer_speech(self) -> None:
        offered = self.aloud.offered or self.appearance.speech
        self._interface.access_bar.offer_speech(offered)

    def _on_lost(self) -> None:
        self.navigation.show_connection()

    def _on_restored(self) -> None:
        self._interface.overlays.unavailable.hide()
        for screen in self._interface.stack.screens:
            screen.reload()
