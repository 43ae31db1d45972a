"""Reads aloud what happens on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from ui.speech.announce import Announcement
from ui.speech.controls import control_text, sentence, words_of
from ui.speech.echo import Echo
from ui.speech.words import spoken

if TYPE_CHECKING:
    from ui.screens.screen import Screen
    from ui.speech.speaker import Speaker

GATHER_MS = 60
"""What happens at once is said in one breath: the screen, the error on it, the field in focus."""


READ_ALL = (QEvent.Type.KeyPress, Qt.Key.Key_F1)
"""Reads the whole screen, for what takes no focus: texts, tables, charts."""


class Narrator(QObject):
    """Speaks between `begin` and `end`; holds widgets until they are said, and never a text.

    A new screen, an error and a moved focus interrupt what is being read; other news wait for
    their turn.
    """

    def __init__(self, window: QWidget, speaker: Speaker) -> None:
        super().__init__(window)
        self._application = cast("QApplication", QApplication.instance())
        self._window = window
        self._speaker = speaker
        self._language = ""
        self._screen: Screen | None = None
        self._shown: Screen | None = None
        self._news: list[QWidget] = []
        self._control: QWidget | None = None
        self._interrupts = False
        self._echo = Echo(self)
        self._echo.typed.connect(self._say_typed)
        self._echo.changed.connect(self._on_changed)
        self._handle: QWindow | None = None
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self._tell)

    @property
    def active(self) -> bool:
        """Whether it reads."""
        return bool(self._language)

    def begin(self, language: str) -> None:
        """Read from now on, or go on in another language."""
        if not self.active:
            self._window.installEventFilter(self)
            self._handle = self._window.windowHandle()
            if self._handle is not None:
                self._handle.installEventFilter(self)
            self._application.focusChanged.connect(self._on_focus)
        self._language = language
        self._speaker.start(language)

    def end(self) -> None:
        """Be silent at once and forget what was to be said; the visit is over, or speech is off."""
        if not self.active:
            return
        self._language = ""
        self._window.removeEventFilter(self)
        if self._handle is not None:
            self._handle.removeEventFilter(self)
        self._application.focusChanged.disconnect(self._on_focus)
        self._echo.follow(None)
        self._forget()
        self._shown = None
        self._speaker.stop()

    def screen_entered(self, screen: Screen) -> None:
        """Another screen is seen: what was said of the one before is no longer true."""
        if self.active:
            self._forget()
            self._screen = self._shown = screen
            self._soon(interrupt=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """News come to the window as events, touches and keys to the system's window."""
        if isinstance(event, Announcement):
            if event.widget not in self._news:
                self._news.append(event.widget)
            self._soon(interrupt=event.urgent)
        elif watched is self._handle:
            self._on_input(event)
        return False

    def read_all(self) -> None:
        """Read the whole screen, or the dialog over it: the way to what takes no focus."""
        from ui.dialogs.overlay import Overlay
        from ui.speech.reading import reading_of

        over = [each for each in self._window.findChildren(Overlay) if each.isVisible()]
        shown = over[-1] if over else self._shown
        if shown is not None and isValid(shown):
            text = " ".join(sentence(part) for part in reading_of(shown) if part)
            self._say(text, interrupt=True)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        control = now if now is not None and self._is_control(now) else None
        self._echo.follow(control)
        if control is not None:
            self._tell_control(control)

    def _on_input(self, event: QEvent) -> None:
        kinds = QEvent.Type
        if event.type() == kinds.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._on_touch(event.position())
        elif event.type() == kinds.TouchEnd and isinstance(event, QTouchEvent):
            self._on_touch(event.point(0).position())
        elif isinstance(event, QKeyEvent) and (event.type(), event.key()) == READ_ALL:
            self.read_all()

    def _on_touch(self, at: QPointF) -> None:
        """What is touched acts at once, as for everybody; then its new state is said."""
        touched = self._window.childAt(at.toPoint())
        if isinstance(touched, QAbstractButton) and touched.isCheckable():
            self._tell_control(touched)

    @Slot()
    def _on_changed(self) -> None:
        """A key has changed the control in focus."""
        control = self._window.focusWidget()
        if control is not None:
            self._tell_control(control)

    def _tell_control(self, control: QWidget) -> None:
        self._control = control
        self._soon(interrupt=True)

    @Slot(str)
    def _say_typed(self, text: str) -> None:
        self._say(text, interrupt=True)

    def _say(self, text: str, *, interrupt: bool) -> None:
        """The one way to the voice: it is silent, at once, under what must not be heard."""
        from ui.dialogs.overlay import Overlay

        over = self._window.findChildren(Overlay)
        if any(each.isVisible() and not each.read_aloud for each in over):
            self._speaker.stop()
            return
        self._speaker.say(spoken(text, self._language), interrupt=interrupt)

    def _soon(self, *, interrupt: bool) -> None:
        self._interrupts = self._interrupts or interrupt
        self._gather.start()

    @Slot()
    def _tell(self) -> None:
        """The screen first, then what is new on it, at last where one is."""
        news = [words_of(each) for each in self._news if isValid(each) and each.isVisible()]
        screen, control = self._screen, self._control
        title = screen.title if screen is not None and isValid(screen) else ""
        seen = control is not None and isValid(control) and control.isVisible()
        parts = [title, *news, control_text(control) if seen and control is not None else ""]
        text = " ".join(sentence(part) for part in parts if part)
        interrupts = self._interrupts
        self._forget()
        self._say(text, interrupt=interrupts)

    def _is_control(self, widget: QWidget) -> bool:
        """A screen may hold the focus, too; it is no control."""
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        return takes_focus and self._window.isAncestorOf(widget)

    def _forget(self) -> None:
        self._gather.stop()
        self._screen, self._control, self._interrupts = None, None, False
        self._news.clear()
