"""A reader of codes that types like a keyboard: a burst of keys, ended by Enter.

Keys are held back for a moment. What a person typed goes on to where it was meant to go, however
quick the fingers are; what a reader read goes to the screen as a whole and leaves nothing in any
field. At least `LEAST_KEYS` keys are a reader's, if one of these holds:

- they begin like a payment code (GOST R 56042-2014): nobody's number, name or password does, and
  some readers are slow;
- they come at a reader's pace: three gaps of four are not longer than `READER_MS`. A reader that
  stumbles does so now and then; fingers that roll over a few keys need a moment after each few;
- they are more than a password has, without any gap that would part them.

So rubbish (the bar code of a loaf) does nothing. Only from a reader that is set to be as slow as
fingers it would be typed.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputEvent, QKeyEvent, QWindow

from domain.credentials import PASSWORD_LENGTH
from domain.scanned_bill import begins_like_bill

GAP_MS = 60
"""Between two keys of a reader, at most; most need 1 to 20. So long waits what a person types."""

READER_MS = 30
"""Most gaps of a reader are that short. The quickest typists need 50 over a few words."""

LEAST_KEYS = 8
"""So many keys without a gap are no person's: quick fingers roll over three or four."""

SUSPECT_KEYS = 3
"""So many may be a reader's that has stumbled: they wait longer for what follows."""

BURST_GAP_MS = 500
"""A reader that has begun may stumble; until it is quiet for so long, all keys are its own."""

BUSY_S = 0.02
"""A timer that is so late says that nothing else was heard, either."""

_ENDS = {"\r", "\n"}
"""What Enter gives, and the line feed that some readers are set to send in its place."""

_MODIFIERS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
}  # fmt: skip
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
"""May move the focus: keys that came before go where it was."""


class Scanner(QObject):
    """Looks at the system's window, where keys arrive, while a screen takes scans."""

    scanned = Signal(str)

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._listening = False
        self._replaying = False
        self._held: list[QKeyEvent] = []
        self._text = ""
        self._last_ms = 0
        self._gaps_ms: list[int] = []
        self._due = 0.0
        self._after_burst = False
        """The code has ended, or was broken off; its reader may not be quiet yet."""
        self._broken_off = False
        """Its end is still to come; after an end only what follows at once is the reader's."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_silence)
        window.installEventFilter(self)

    def listen(self, wanted: bool) -> None:
        """Whether the screen that is shown now takes scans."""
        self._listening = wanted
        self._timer.stop()
        self._forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether a key is held back."""
        if not self._listening or self._replaying:
            return False
        if event.type() in _TOUCHES:
            self._on_touch()
        return isinstance(event, QKeyEvent) and event.type() in _KEYS and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        """Within a burst a repeated key is not a held one: X takes two like digits for that."""
        if event.type() == QEvent.Type.KeyRelease or event.key() in _MODIFIERS:
            return self._hold(event) if self._held else self._after_burst
        self._end_if_late(event)
        if event.text() in _ENDS:
            return self._end()
        if not event.text():
            return self._pass_on()
        begun = bool(self._held) or self._after_burst
        if not begun and (event.isAutoRepeat() or not event.text().isprintable()):
            return False
        self._text += event.text()
        self._wait(self._patience_ms)
        return self._hold(event)

    @property
    def _in_burst(self) -> bool:
        return self._after_burst or (len(self._text) >= LEAST_KEYS and self._is_readers)

    @property
    def _is_readers(self) -> bool:
        """Whether what is held is a reader's as far as can be told."""
        gaps = sorted(self._gaps_ms)
        quick = bool(gaps) and gaps[len(gaps) * 3 // 4] <= READER_MS
        too_long = len(self._text) >= PASSWORD_LENGTH.stop
        return quick or too_long or begins_like_bill(self._text)

    @property
    def _ended(self) -> bool:
        """Whether the code came whole, and nothing after it."""
        return self._after_burst and not self._broken_off and not self._text

    @property
    def _patience_ms(self) -> int:
        """How long a gap may be that parts nothing."""
        suspect = self._broken_off or (len(self._text) >= SUSPECT_KEYS and self._is_readers)
        return BURST_GAP_MS if suspect else GAP_MS

    def _on_touch(self) -> None:
        """It breaks a burst off, whose end is still to come; a person's keys go where they were."""
        if not self._in_burst or self._ended:
            self._pause()
            return
        self._clear()
        self._after_burst = self._broken_off = True
        self._wait(BURST_GAP_MS)

    def _end_if_late(self, event: QInputEvent) -> None:
        """By the clock of the keyboard: a busy screen makes keys arrive in a heap."""
        gap = event.timestamp() - self._last_ms
        self._last_ms = event.timestamp()
        if gap > self._patience_ms:
            self._pause()
        elif self._text:
            self._gaps_ms.append(gap)

    def _hold(self, event: QKeyEvent) -> bool:
        self._held.append(event.clone())
        return True

    def _pass_on(self) -> bool:
        """A key without a character is a person's, and so is what came before it."""
        if self._in_burst:
            return True
        self._pause()
        return False

    def _end(self) -> bool:
        """Enter: the end of a burst, or a person's."""
        if not self._in_burst:
            self._pause()
            return False
        text = self._text
        self._clear()
        self._after_burst = True
        self._wait(GAP_MS)
        self.scanned.emit(text)
        return True

    def _wait(self, ms: int) -> None:
        self._due = time.monotonic() + ms / 1000
        self._timer.start(ms)

    @Slot()
    def _on_silence(self) -> None:
        """Keys may have queued up while the screen was busy: those come before it is silence."""
        if time.monotonic() - self._due > BUSY_S:
            self._wait(GAP_MS)
        else:
            self._pause()

    def _pause(self) -> None:
        """No key for a while: rubbish is dropped, what a person typed goes where it belongs."""
        self._timer.stop()
        held, typed = self._held, not self._in_burst
        self._forget()
        if not typed:
            return
        self._replaying = True
        for event in held:
            QCoreApplication.sendEvent(self._window, event)
        self._replaying = False

    def _clear(self) -> None:
        self._held = []
        self._text = ""
        self._gaps_ms.clear()

    def _forget(self) -> None:
        self._clear()
        self._after_burst = self._broken_off = False
