"""The sound outputs of a system: what it says of them, and that they changed.

Linux: PulseAudio, or PipeWire in its guise, by `pactl`; without a sound server ALSA's jacks, by
`amixer` and `alsactl`. Windows: `kiosk.speech.windows_outputs`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from kiosk.speech.headset import Headset, from_alsa, from_pulse

PATIENCE_S = 3.0
"""A sound server that does not answer for so long tells nothing."""

ALSA_CARDS = Path("/proc/asound")
_PLAIN = {"LC_ALL": "C"}
"""What is read here is not translated."""


class Outputs(QObject):
    """`changed`: look again. `lost`: nothing tells of changes any more.

    `begin` begins to listen to changes. `headset` tells where the sound goes now, and waits for the
    system to answer.
    """

    changed = Signal()
    lost = Signal()

    def __init__(
        self, parent: QObject, begin: Callable[[], object], headset: Callable[[], Headset]
    ) -> None:
        super().__init__(parent)
        self.begin = begin
        self.headset = headset


class ProgramOutputs(Outputs):
    """Told by programs of the system: one that says when, another that says what."""

    def __init__(
        self, parent: QObject, listener: list[str], headset: Callable[[], Headset]
    ) -> None:
        super().__init__(parent, self._listen, headset)
        self._listener = listener
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in _PLAIN.items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._on_told)
        self._process.finished.connect(self.lost)

    def _listen(self) -> None:
        """Start the program that tells of changes; it ends with this process."""
        self._process.start(self._listener[0], self._listener[1:])

    @Slot()
    def _on_told(self) -> None:
        """Whatever changed: outputs are few, and looking is cheap."""
        self._process.readAllStandardOutput()
        self.changed.emit()


def find_outputs(platform: str, parent: QObject) -> Outputs | None:
    """What tells of the outputs here; None where nothing does."""
    if platform == "win32":
        from kiosk.speech.windows_outputs import WindowsOutputs

        return WindowsOutputs(parent)
    if shutil.which("pactl") and _answer("pactl", "info"):
        return ProgramOutputs(parent, ["pactl", "subscribe"], _pulse)
    if shutil.which("alsactl") and shutil.which("amixer") and _cards():
        return ProgramOutputs(parent, ["alsactl", "monitor"], _alsa)
    return None


def _pulse() -> Headset:
    sinks = _answer("pactl", "--format=json", "list", "sinks")
    default = _answer("pactl", "get-default-sink").strip()
    try:
        return from_pulse(json.loads(sinks or "[]"), default)
    except json.JSONDecodeError:
        return Headset.UNKNOWN


def _alsa() -> Headset:
    return from_alsa(_answer("amixer", "-c", card, "contents") for card in _cards())


def _cards() -> list[str]:
    """The numbers of the sound cards."""
    return [path.name.removeprefix("card") for path in ALSA_CARDS.glob("card[0-9]*")]


def _answer(*command: str) -> str:
    """What a program says; empty where it fails or does not answer."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell, nothing of a resident
            command,
            env=os.environ | _PLAIN,
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return "" if done.returncode else done.stdout.decode("utf-8", "replace")
