"""Reading aloud on the window: begins with a plugged headset or a touch, goes with the visit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.settings import SpeechSettings
from kiosk.speech.reports import Reason
from ui.appearance import Appearance
from ui.screens.screen import Screen
from ui.speech.narrator import Narrator
from ui.speech.speaker import Speaker


class Aloud(QObject):
    """What the window needs of speaker and narrator."""

    wanted = Signal()
    """Somebody has plugged a headset in, and cannot be expected to find a button."""

    def __init__(self, window: QWidget, settings: SpeechSettings) -> None:
        super().__init__(window)
        self.speaker = Speaker(settings, window)
        self._narrator = Narrator(window, self.speaker)
        self._started = False
        self.speaker.plugged.connect(self.wanted)

    @property
    def offered(self) -> bool:
        """Whether it would be heard."""
        return self.speaker.reason is Reason.READY

    def start(self, language: str) -> None:
        """Look for a voice and a headset; after the first paint."""
        self._started = True
        self.speaker.start(language)

    def follow(self, appearance: Appearance) -> None:
        """Begin to read, go on in another language, or be silent.

        Silent, too, it has to know whether there is a voice for the language that is shown.
        """
        if appearance.speech:
            self._narrator.begin(appearance.language)
            return
        self._narrator.end()
        if self._started:
            self.speaker.start(appearance.language)

    def hush(self) -> None:
        """What is being read is of a visit that has ended."""
        self.speaker.stop()

    def screen_entered(self, screen: Screen) -> None:
        """Another screen is seen."""
        self._narrator.screen_entered(screen)
