"""A sound server of its own: PulseAudio with outputs that are no hardware, and what they play."""

from __future__ import annotations

import array
import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.real_parts.waiting import until

ROOM, WORN = "room", "worn"
_RATE = 16_000
_BLOCK = _RATE // 50
_LOUD = 1_000
"""Of 32,767: what is above is no noise of rounding."""

_MODULES = (
    "module-native-protocol-unix",
    f"module-null-sink sink_name={ROOM} sink_properties=device.form_factor=speaker",
    f"module-null-sink sink_name={WORN} sink_properties=device.form_factor=headset",
)
_DISPATCHER = Path("speech-dispatcher", "pid", "speech-dispatcher.pid")


class SoundServer:
    """A loudspeaker is the default output at first; a headset is plugged in by a call."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._recorded = folder / "recorded"
        self.environment = {"XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}

    def plug(self) -> None:
        """Sound goes to the headset."""
        self._control("set-default-sink", WORN)

    def pull(self) -> None:
        """Sound goes to the room again."""
        self._control("set-default-sink", ROOM)

    @contextmanager
    def recording(self, output: str) -> Iterator[None]:
        """Listen to an output while the block runs."""
        command = ["parec", "-d", f"{output}.monitor", "--raw", "--format=s16le", f"--rate={_RATE}"]
        with self._recorded.open("wb") as file:
            listener = self._start([*command, "--channels=1", "--latency-msec=20"], stdout=file)
            try:
                until(lambda: self._recorded.stat().st_size, "the recorder")
                yield
            finally:
                _end(listener)

    @property
    def heard_s(self) -> float:
        """For how long something was heard since the recording began, in seconds."""
        data = self._recorded.read_bytes()
        samples = array.array("h", data[: len(data) // 2 * 2])
        blocks = (samples[at : at + _BLOCK] for at in range(0, len(samples), _BLOCK))
        return sum(max(block) > _LOUD for block in blocks) * _BLOCK / _RATE

    def written(self) -> bytes:
        """All that the sound server and speech-dispatcher have written into files, logs mostly."""
        files = (path for path in self._folder.rglob("*") if path.is_file())
        return b"".join(path.read_bytes() for path in files if path != self._recorded)

    @contextmanager
    def running(self) -> Iterator[None]:
        """PulseAudio, and at the end the speech-dispatcher that speech has started under it."""
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        for module in _MODULES:
            command += ["-L", module]
        server = self._start(command, stdout=subprocess.DEVNULL)
        try:
            until(lambda: self._control("info") == 0, "the sound server")
            self.pull()
            yield
        finally:
            self._end_dispatcher()
            _end(server)

    def _control(self, *arguments: str) -> int:
        return self._start(["pactl", *arguments], stdout=subprocess.DEVNULL).wait(10)

    def _start(self, command: list[str], **options: object) -> subprocess.Popen[bytes]:
        environment = os.environ | self.environment
        return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL, **options)

    def _end_dispatcher(self) -> None:
        pid = self._folder / _DISPATCHER
        if pid.exists():
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(pid.read_text()), signal.SIGTERM)
            until(lambda: not pid.exists(), "speech-dispatcher ends")


@contextmanager
def sound_server() -> Iterator[SoundServer]:
    """In a folder with a short name: a socket's path may have no more than 107 characters."""
    with TemporaryDirectory(prefix="sound", ignore_cleanup_errors=True) as folder:
        server = SoundServer(Path(folder))
        with server.running():
            yield server


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(10)
