"""What speaks, as the screens see it: a process of its own that is written to.

Qt's speech takes a second or two to find the voices and holds Python's lock meanwhile; the
libraries under it crash now and then. Neither may stop a screen (docs/decisions/0020). Nothing
that is read is kept or logged on either side.
"""

from __future__ import annotations

import importlib.util
import logging
import sys
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal, Slot

from kiosk.settings import SpeechSettings
from kiosk.speech.reports import (
    Command,
    Reason,
    Report,
    Say,
    Speak,
    Speaking,
    State,
    Stop,
    decode_report,
    encode,
)

MODULE = "PySide6.QtTextToSpeech"
RESTART_MS = 5_000
LONGEST_RESTART_MS = 300_000
ENDED_MS = 2_000
"""When the terminal ends, the process has so long to end by itself."""

logger = logging.getLogger(__name__)


class Speaker(QObject):
    """Silent until `start`, and where something is missing; then `reason` names it.

    Start it after the first paint. Where a headset is asked for, `available` follows its plug, and
    pulling it silences what is being read.
    """

    changed = Signal()
    """`available` or `reason`."""

    plugged = Signal()
    """Somebody has plugged a headset in and can be spoken to: a sign that they want to be."""

    def __init__(
        self,
        settings: SpeechSettings,
        parent: QObject | None = None,
        *,
        program: Sequence[str] = (),
    ) -> None:
        """`program`: what to start in the place of this program's own `speak`."""
        super().__init__(parent)
        self._settings = settings
        self._program = list(program) or [*_own_program(), "speak"]
        self._language = ""
        self._reason = Reason.STARTING if settings.enabled else Reason.OFF
        self._speaking = False
        self._closing = False
        self._wait_ms = RESTART_MS
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._on_ended)
        self._process.errorOccurred.connect(self._on_failed)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._begin)

    @property
    def available(self) -> bool:
        """Whether something said now is heard."""
        return self._reason is Reason.READY

    @property
    def reason(self) -> Reason:
        """What is missing; empty where nothing is. `ui.speech.reasons` has words for it."""
        return self._reason

    @property
    def speaking(self) -> bool:
        """Whether something is being read."""
        return self._speaking

    def start(self, language: str) -> None:
        """Begin, or go on in another language: a code such as `ru`."""
        self._language = language
        if not self._settings.enabled:
            return
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._send(Speak(language))
        elif importlib.util.find_spec(MODULE) is None:
            self._become(Reason.NOT_INSTALLED)
        else:
            self._begin()

    def say(self, text: str, interrupt: bool = False) -> None:
        """Read a text after what is being read, or instead of it."""
        if self.available and text:
            self._send(Say(text, interrupt))

    def stop(self) -> None:
        """Be silent at once, and forget what was still to be read."""
        if self.available:
            self._send(Stop())

    @Slot()
    def close(self) -> None:
        """End the process; called by itself when the application is about to quit."""
        self._closing = True
        self._again.stop()
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(ENDED_MS):
            self._process.kill()
            self._process.waitForFinished(ENDED_MS)

    @Slot()
    def _begin(self) -> None:
        self._again.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            return
        settings = self._settings
        options = ["--language", self._language, "--rate", str(settings.rate)]
        options += ["--engine", settings.engine] if settings.engine else []
        options += [] if settings.only_headset else ["--aloud"]
        for language, voice in settings.voices.items():
            options += ["--voice", f"{language}={voice}"]
        self._become(Reason.STARTING)
        self._process.start(self._program[0], [*self._program[1:], *options])

    @Slot()
    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                self._take(decode_report(line))
            except msgspec.DecodeError:
                self._process.kill()

    def _take(self, report: Report) -> None:
        match report:
            case State(reason=reason):
                self._wait_ms = RESTART_MS
                self._become(reason)
            case Speaking(now=now):
                self._speaking = now

    def _send(self, command: Command) -> None:
        self._process.write(encode(command))

    def _become(self, reason: Reason) -> None:
        if reason is not Reason.READY:
            self._speaking = False
        before, self._reason = self._reason, reason
        if reason is not before:
            logger.info("speech: %s", reason or "ready")
            self.changed.emit()
        if before is Reason.NO_HEADSET and reason is Reason.READY:
            self.plugged.emit()

    @Slot()
    def _on_ended(self) -> None:
        if not self._closing:
            self._become(Reason.FAILED)
            self._again.start(self._wait_ms)
            self._wait_ms = min(self._wait_ms * 2, LONGEST_RESTART_MS)

    @Slot(QProcess.ProcessError)
    def _on_failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_ended()


def _own_program() -> list[str]:
    """A built program has no `-m`."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
