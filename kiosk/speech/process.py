"""The process that speaks, for `ui.speech.speaker`: commands on stdin, reports on stdout.

It ends with its stdin, so it never outlives the terminal. The engine is loaded when somebody can
hear it: without a headset, where one is asked for, no more runs here than what waits for its plug.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from kiosk.speech.headset import Headset
from kiosk.speech.headset_watch import HeadsetWatch
from kiosk.speech.reports import (
    Command,
    Reason,
    Report,
    Say,
    Speak,
    Speaking,
    State,
    Stop,
    decode_command,
    encode,
)

if TYPE_CHECKING:
    from kiosk.speech.voice import Voice

_SILENT = {
    Headset.ABSENT: Reason.NO_HEADSET,
    Headset.UNKNOWN: Reason.HEADSET_UNKNOWN,
}


@dataclass(frozen=True)
class SpeechOptions:
    """`aloud`: without a headset, too. `voices`: names by language."""

    language: str
    aloud: bool = False
    engine: str = ""
    rate: float = 0.0
    voices: Mapping[str, str] = field(default_factory=dict)


def main(options: SpeechOptions) -> int:
    """Run until stdin ends; returns the exit code."""
    application = QCoreApplication(["kiosk"])
    reader = Reader()
    speech = Speech(options)
    queued = Qt.ConnectionType.QueuedConnection
    reader.heard.connect(speech.obey, queued)
    reader.ended.connect(application.quit, queued)
    reader.start()
    speech.begin()
    return application.exec()


class Reader(QObject):
    """Reads commands on a thread of its own: pipes are waited for the same way on every system."""

    heard = Signal(object)
    ended = Signal()

    def start(self) -> None:
        """Begin; the thread ends with stdin, or with the process."""
        threading.Thread(target=self._read, name="commands", daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            try:
                self.heard.emit(decode_command(line))
            except msgspec.DecodeError:
                break
        self.ended.emit()


class Speech(QObject):
    """Speaks to a headset alone, unless it may do so aloud."""

    def __init__(self, options: SpeechOptions) -> None:
        super().__init__()
        self._options = options
        self._language = options.language
        self._voice: Voice | None = None
        self._told: Reason | None = None
        self._watch = None if options.aloud else HeadsetWatch(self)
        if self._watch is not None:
            self._watch.changed.connect(self._on_headset)

    def begin(self) -> None:
        """Look for a headset, or for a voice at once."""
        if self._watch is None:
            self._look()
        else:
            self._watch.start()

    @Slot(object)
    def obey(self, command: Command) -> None:
        """Do as told."""
        match command:
            case Speak(language=language):
                self._language = language
                if self._voice is not None:
                    self._voice.take_language(language)
                self._look()
            case Say(text=text, interrupt=interrupt) if self._told is Reason.READY:
                if self._voice is not None:
                    self._voice.say(text, interrupt=interrupt)
            case Stop():
                self._hush()

    @Slot()
    def _on_headset(self) -> None:
        """Its plug was pulled: the rest of the sentence is not for the room."""
        if self._watch is not None and self._watch.headset is not Headset.PLUGGED:
            self._hush()
        self._look()

    @Slot()
    def _look(self) -> None:
        reason = self._reason()
        if reason is not self._told:
            self._told = reason
            _tell(State(reason))

    def _reason(self) -> Reason:
        headset = Headset.PLUGGED if self._watch is None else self._watch.headset
        if headset is not Headset.PLUGGED:
            return _SILENT[headset]
        if self._voice is None:
            self._load()
        return Reason.NOT_INSTALLED if self._voice is None else self._voice.reason

    def _load(self) -> None:
        try:
            from kiosk.speech.voice import Voice
        except ImportError:
            return
        options = self._options
        self._voice = Voice(options.engine, rate=options.rate, names=options.voices)
        self._voice.take_language(self._language)
        self._voice.changed.connect(self._look)
        self._voice.speaking.connect(lambda now: _tell(Speaking(now)))

    def _hush(self) -> None:
        if self._voice is not None:
            self._voice.stop()


def _tell(report: Report) -> None:
    sys.stdout.buffer.write(encode(report))
    sys.stdout.buffer.flush()
