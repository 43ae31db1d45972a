"""Qt's speech: an engine of the system, and a voice of it that speaks the language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.speech.reports import Reason

MOCK = "mock"
"""Qt's engine for tests is silent: it is taken only where it is asked for by name."""

PREFERRED = {"en": "en_GB"}
"""Of a language's locales; the first English voice of speech-dispatcher is a Caribbean one."""


class Voice(QObject):
    """Reads texts one after the other. `reason` says what keeps it from the language."""

    changed = Signal()
    speaking = Signal(bool)

    def __init__(
        self, engine: str = "", *, rate: float = 0.0, names: Mapping[str, str] | None = None
    ) -> None:
        """`engine` empty: the first of the system's that works. `names`: voices by language."""
        super().__init__()
        self._names = dict(names or {})
        self._speech = _first_working([engine] if engine else _engines())
        self.reason = Reason.NO_ENGINE if self._speech is None else Reason.NO_VOICE
        if self._speech is not None:
            self._speech.setRate(rate)
            self._speech.stateChanged.connect(self._on_state)

    def take_language(self, code: str) -> None:
        """Speak a language from now on."""
        if self._speech is None:
            return
        self._speech.stop()
        found = [each for each in self._speech.availableLocales() if _code(each) == code]
        best = next((each for each in found if each.name() == PREFERRED.get(code)), None)
        self.reason = Reason.READY if found else Reason.NO_VOICE
        if found:
            self._speech.setLocale(best or found[0])
            self._take_named_voice(self._names.get(code, ""))

    def say(self, text: str, *, interrupt: bool) -> None:
        """Read a text after the others, or instead of them."""
        if self._speech is None or self.reason is not Reason.READY:
            return
        if interrupt:
            self._speech.say(text)
        else:
            self._speech.enqueue(text)

    def stop(self) -> None:
        """Be silent, and forget what waits."""
        if self._speech is not None:
            self._speech.stop()

    def _take_named_voice(self, name: str) -> None:
        """A voice that was uninstalled leaves the system's own choice."""
        voices = self._speech.availableVoices() if self._speech is not None else []
        wanted = next((each for each in voices if each.name() == name), None)
        if self._speech is not None and wanted is not None:
            self._speech.setVoice(wanted)

    @Slot(QTextToSpeech.State)
    def _on_state(self, state: QTextToSpeech.State) -> None:
        if state is QTextToSpeech.State.Error:
            self.reason = Reason.NO_ENGINE
            self.changed.emit()
        else:
            self.speaking.emit(state is QTextToSpeech.State.Speaking)


def _engines() -> list[str]:
    return [name for name in QTextToSpeech.availableEngines() if name != MOCK]


def _first_working(engines: Sequence[str]) -> QTextToSpeech | None:
    made = (QTextToSpeech(name) for name in engines)
    return next((each for each in made if each.state() is not QTextToSpeech.State.Error), None)


def _code(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())
