"""Says a sentence, where the terminal can speak, and tells in words what became of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.speech.reports import Reason
from ui.service import page_words as words
from ui.speech.speaker import Speaker

PATIENCE_MS = 15_000
LANGUAGE = "ru"


class SoundTest(QObject):
    """`speaker` is None where the window has none. It may have to look for voices first."""

    told = Signal(str, str)
    """A text and its tone; several until the last one."""

    def __init__(self, speaker: Speaker | None, parent: QObject) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._waiting = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        if speaker is not None:
            speaker.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Say it now, or as soon as it can be said."""
        if self._speaker is None:
            self.told.emit(words.NO_SPEECH, "plain")
            return
        self._waiting = True
        self._patience.start(PATIENCE_MS)
        if self._speaker.reason is Reason.STARTING:
            self.told.emit(words.SOUND_STARTING, "plain")
            self._speaker.start(LANGUAGE)
        else:
            self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        speaker = self._speaker
        if not self._waiting or speaker is None or speaker.reason is Reason.STARTING:
            return
        self._end()
        if speaker.available:
            speaker.say(words.SOUND_SENTENCE, interrupt=True)
            self.told.emit(words.SOUND_SAID, "good")
        else:
            self.told.emit(words.SPEECH_MISSING[speaker.reason], "warn")

    @Slot()
    def _give_up(self) -> None:
        self._end()
        self.told.emit(words.SOUND_TOO_LONG, "bad")

    def _end(self) -> None:
        self._waiting = False
        self._patience.stop()
