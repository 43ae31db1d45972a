"""A screen that nobody sees: Xvfb, looked at through its frame buffer and touched through xdotool.

The X server keeps the frame buffer in a file (`-fbdir`), in the format of `xwd`. Reading it asks
nothing of the program on the screen: what is there has really been painted.
"""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage

_HEADER = struct.Struct(">25I")
_WIDTH, _HEIGHT, _BITS_PER_PIXEL, _BYTES_PER_LINE, _COLOURS = 4, 5, 11, 12, 19
_COLOUR_BYTES = 12


class XScreen:
    """A running X server; `display` is what goes into DISPLAY."""

    def __init__(self, display: str, frame_buffer: Path) -> None:
        self.display = display
        with frame_buffer.open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = _HEADER.unpack_from(self._memory)
        if header[_BITS_PER_PIXEL] != 32:
            raise ValueError("the screen must be 24 bits deep")
        self.width, self.height = header[_WIDTH], header[_HEIGHT]
        self._bytes_per_line = header[_BYTES_PER_LINE]
        self._start = header[0] + header[_COLOURS] * _COLOUR_BYTES

    def environment(self) -> dict[str, str]:
        """The environment of a program that is to show itself here."""
        return os.environ | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def row(self, y: int) -> bytes:
        """The pixels of one row, four bytes each; cheap enough to be asked every millisecond."""
        start = self._start + y * self._bytes_per_line
        return self._memory[start : start + self.width * 4]

    def image(self) -> QImage:
        """What the screen shows now."""
        size = self._bytes_per_line * self.height
        pixels = self._memory[self._start : self._start + size]
        shown = QImage(
            pixels, self.width, self.height, self._bytes_per_line, QImage.Format.Format_RGB32
        )
        return shown.copy()  # the image must outlive the bytes

    def grey(self) -> memoryview:
        """What the screen shows now, as rows of grey bytes: what a reader of codes takes."""
        grey = self.image().convertToFormat(QImage.Format.Format_Grayscale8)
        pixels, stride = bytes(grey.constBits()), grey.bytesPerLine()
        lines = [pixels[y * stride : y * stride + self.width] for y in range(self.height)]
        return memoryview(b"".join(lines)).cast("B", shape=[self.height, self.width])

    def save(self, path: Path) -> None:
        """Write what the screen shows now as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.image().save(str(path)):
            raise OSError(f"cannot write {path}")

    def touch(self, x: int, y: int, times: int = 1) -> None:
        """Touch the screen there, as fast as xdotool can where `times` is more than one."""
        click = ["click", "--repeat", str(times), "--delay", "20", "1"]
        self._xdotool("mousemove", str(x), str(y), *click)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at `start`, move to `end` in steps as a finger does, and let go."""
        steps = 12
        moves: list[str] = []
        for step in range(1, steps + 1):
            x, y = (a + (b - a) * step // steps for a, b in zip(start, end, strict=True))
            moves += ["mousemove", str(x), str(y), "sleep", "0.01"]
        first = ["mousemove", str(start[0]), str(start[1]), "mousedown", "1"]
        self._xdotool(*first, *moves, "mouseup", "1")

    def key(self, name: str, times: int = 1) -> None:
        """Press a key of a keyboard, named as X names it: `Tab`, `Return`."""
        self._xdotool("key", "--repeat", str(times), "--delay", "1", name)

    def type(self, text: str, *, every_ms: int = 1) -> None:
        """Type Latin letters, digits and commas on a keyboard that is plugged in.

        Where a reader of codes is expected, only slow keys are taken for a person's.
        """
        self._xdotool("type", "--delay", str(2 * every_ms), text)  # it waits half as long

    def scan(self, text: str) -> None:
        """Type as a reader of codes does: hardly a millisecond a key, and Enter."""
        self._xdotool("type", "--delay", "1", text)
        self._xdotool("key", "Return")

    def close(self) -> None:
        """Let the frame buffer go."""
        self._memory.close()

    def _xdotool(self, *arguments: str) -> None:
        environment = os.environ | {"DISPLAY": self.display}
        subprocess.run(["xdotool", *arguments], env=environment, check=True, timeout=20)


def free_display() -> str:
    """One that no X server of this machine has now."""
    taken = {path.name[1:] for path in Path("/tmp/.X11-unix").glob("X*")}
    return f":{next(number for number in range(200, 1000) if str(number) not in taken)}"


@contextmanager
def x_screen(width: int = 1280, height: int = 1024) -> Iterator[XScreen]:
    """An X server of its own, on a free display, for as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="x-screen-") as folder:
        read, write = os.pipe()
        command = [
            "Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24",
            "-fbdir", folder, "-nolisten", "tcp", "-noreset",
        ]  # fmt: skip
        with (Path(folder) / "log").open("wb") as log:
            server = subprocess.Popen(command, pass_fds=[write], stdout=log, stderr=log)
        os.close(write)
        try:
            with os.fdopen(read) as answer:
                display = answer.readline().strip()  # comes when the server is ready
            if not display:
                raise RuntimeError((Path(folder) / "log").read_text())
            screen = XScreen(f":{display}", Path(folder) / "Xvfb_screen0")
            try:
                yield screen
            finally:
                screen.close()
        finally:
            server.terminate()
            server.wait(timeout=20)
