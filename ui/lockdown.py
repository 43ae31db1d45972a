"""Keeps the window of a terminal where it belongs: on its monitor, over everything, not closed.

What the window cannot refuse is the session's to forbid: switching the console, the keys of a
desktop, the power button (docs/kiosk-mode.md).
"""

from __future__ import annotations

import logging
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QScreen,
    QSessionManager,
    QWindow,
)
from PySide6.QtWidgets import QWidget

from kiosk.settings import ScreenSettings

SOON_MS = 50
"""Several signals tell one change of the screens."""

PULSE_MS = 1000
"""What no signal tells, such as another window that came above, is put right so soon."""

_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
}
_REFUSED = {
    QEvent.Type.Close,
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
}
_UNSETTLING = {QEvent.Type.FocusOut, QEvent.Type.WindowStateChange, QEvent.Type.Hide}

_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_WITHOUT_TEXT = {
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Shift, Qt.Key.Key_CapsLock,
}  # fmt: skip
"""What a visit by keyboard needs beside characters."""

_X11 = "xcb"
"""There a program may take the whole keyboard: a window manager's own keys do nothing any more."""

_WAYLAND = "wayland"
_STACKING = {_X11, "windows"}
"""Where a window may put itself above others."""

_SCHEMES = ("http", "https", "ftp", "file", "mailto", "tel", "sms")

logger = logging.getLogger(__name__)


class Sized(Protocol):
    """What the locked window does for a screen of another size."""

    def take_size(self, size: QSize) -> None:
        """Make everything anew for it."""


class Lockdown(QObject):
    """Installed before the window is shown; `hold` shows it.

    Its filter sits on the system's window, below those that are installed later: a reader of
    codes gets its keys first.
    """

    def __init__(self, window: QWidget, sized: Sized, settings: ScreenSettings) -> None:
        super().__init__(window)
        self._window = window
        self._sized = sized
        self._settings = settings
        self._missed = False
        self._open = False
        window.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        if not settings.pointer:
            window.setCursor(Qt.CursorShape.BlankCursor)
        window.winId()  # makes the system's window
        self._handle = window.windowHandle()
        self._handle.installEventFilter(self)
        self._soon = self._timer(SOON_MS, single=True)
        self._soon.timeout.connect(self.hold)
        self._pulse = self._timer(PULSE_MS, single=False)
        self._pulse.timeout.connect(self._beat)
        self._watch_screens()
        for scheme in _SCHEMES:  # a link in a bill would open a browser
            # WORKAROUND: PySide6 6.12 says bytes and takes str
            QDesktopServices.setUrlHandler(scheme, self, "refuse_url")  # type: ignore[arg-type]

    @Slot()
    def hold(self) -> None:
        """Put the window where it belongs; cheap when it is there."""
        screen = self._screen()
        if self._open or screen is None:
            return
        if not self._pulse.isActive():
            self._pulse.start()
        self._place(screen)
        if not self._shown_full():
            self._window.showFullScreen()
        if QGuiApplication.platformName() in _STACKING:
            self._window.raise_()
        self._take_input()

    @Slot()
    def _beat(self) -> None:
        """A window that an X desktop hides ("show desktop") is put on the screen anew."""
        on_x11 = QGuiApplication.platformName() == _X11
        if on_x11 and self._shown_full() and not self._handle.isExposed():
            self._window.hide()
        self.hold()

    @Slot(QUrl)
    def refuse_url(self, _url: QUrl) -> None:
        """Nothing is opened; the address may be a resident's."""
        logger.warning("a link was not opened")

    def release(self) -> None:
        """The system is going down, and must not be kept waiting."""
        self._open = True
        self._pulse.stop()
        if QGuiApplication.platformName() == _X11:
            self._handle.setKeyboardGrabEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event is refused."""
        kind = event.type()
        if kind in _UNSETTLING:
            self._soon.start()
        if self._open:
            return False
        if kind in _REFUSED:
            event.ignore()
            return True
        if isinstance(event, QKeyEvent):
            return kind in _KEYS and not _is_typing(event)
        if isinstance(event, QMouseEvent):
            return kind in _MOUSE and event.button() != Qt.MouseButton.LeftButton
        return False

    def _place(self, screen: QScreen) -> None:
        area = self._area(screen)
        if self._window.size() != area.size():
            self._sized.take_size(area.size())
        if self._handle.screen() is not screen:
            self._window.setScreen(screen)
        if self._window.geometry() != area:
            self._window.setGeometry(area)

    def _take_input(self) -> None:
        if QGuiApplication.focusWindow() is not self._handle:
            self._window.activateWindow()
        if QGuiApplication.platformName() == _X11:
            self._handle.setKeyboardGrabEnabled(True)

    def _shown_full(self) -> bool:
        """Where a compositor such as cage decides, all of the screen is called maximized."""
        window = self._window
        whole = window.isFullScreen() or (
            QGuiApplication.platformName() == _WAYLAND and window.isMaximized()
        )
        return window.isVisible() and whole and not window.isMinimized()

    def _timer(self, ms: int, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(ms)
        timer.setSingleShot(single)
        return timer

    def _watch_screens(self) -> None:
        app = QGuiApplication.instance()
        if not isinstance(app, QGuiApplication):
            return
        app.screenAdded.connect(self._watch_screen)
        app.screenRemoved.connect(self._on_change)
        app.primaryScreenChanged.connect(self._on_change)
        app.focusWindowChanged.connect(self._on_focus)
        app.commitDataRequest.connect(self._on_session_end)
        for screen in app.screens():
            screen.geometryChanged.connect(self._on_change)

    @Slot(QScreen)
    def _watch_screen(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_change)
        self._soon.start()

    @Slot()
    def _on_change(self) -> None:
        self._soon.start()

    @Slot(QWindow)
    def _on_focus(self, window: QWindow | None) -> None:
        if window is not self._handle:
            self._soon.start()

    @Slot(QSessionManager)
    def _on_session_end(self, _manager: QSessionManager) -> None:
        self.release()

    def _screen(self) -> QScreen | None:
        """The monitor of the settings, or the first one while that is not there."""
        wanted = self._settings.monitor
        found = next((each for each in QGuiApplication.screens() if each.name() == wanted), None)
        if wanted and (found is None) != self._missed:
            self._missed = found is None
            names = ", ".join(each.name() for each in QGuiApplication.screens())
            logger.warning(
                "screen.monitor %s is %s; there are: %s",
                wanted, "not there" if self._missed else "there again", names,
            )  # fmt: skip
        return found or QGuiApplication.primaryScreen()

    def _area(self, screen: QScreen) -> QRect:
        area, settings = screen.geometry(), self._settings
        size = QSize(settings.width or area.width(), settings.height or area.height())
        return QRect(area.topLeft(), size)


def _is_typing(event: QKeyEvent) -> bool:
    """Characters, and the keys that lead from one control to the next."""
    if event.modifiers() & ~_TYPING:
        return False
    return event.key() in _WITHOUT_TEXT or bool(event.text() and event.text().isprintable())
