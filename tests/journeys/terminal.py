"""The terminal as a resident has it: a screen to read and to touch."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.real_parts.waiting import until
from tests.real_parts.x_screen import XScreen

_LAYOUT_KEYS = ("latin", "cyrillic", "symbols")


@dataclass(frozen=True, slots=True)
class Seen:
    """A widget as it is on the screen; `x`, `y` is the middle of the part that shows."""

    x: int
    y: int
    width: int
    height: int
    visible: bool
    enabled: bool
    focused: bool
    checked: bool
    touchable: bool
    offset: int
    text: str


class Terminal:
    """A running terminal. All looking is patient; every touch goes through the X server."""

    def __init__(self, screen: XScreen, process: subprocess.Popen[bytes], door: Path) -> None:
        self.screen = screen
        self.process = process
        self._socket = socket.socket(socket.AF_UNIX)
        until(lambda: self._reach(door), "the terminal's inspector", 30)
        self._answers = self._socket.makefile("r")

    def close(self) -> None:
        """Leave the inspector alone."""
        self._answers.close()
        self._socket.close()

    def find(self, name: str) -> Seen | None:
        """The widget with that object name: the visible one, if there are several."""
        found = sorted((Seen(**each) for each in self._ask(find=name)), key=lambda s: not s.visible)
        return found[0] if found else None

    def shown(self, name: str) -> bool:
        """Whether that widget shows, at least in part."""
        seen = self.find(name)
        return seen is not None and seen.visible

    def wait_for(self, name: str, timeout_s: float = 15.0) -> Seen:
        """The widget, once it shows."""
        until(lambda: self.shown(name), f"{name} on the screen", timeout_s)
        seen = self.find(name)
        assert seen is not None
        return seen

    def wait_gone(self, name: str, timeout_s: float = 15.0) -> None:
        """Until that widget does not show any more."""
        until(lambda: not self.shown(name), f"{name} gone from the screen", timeout_s)

    def wait_text(self, fragment: str, timeout_s: float = 15.0) -> str:
        """The shown text that contains the fragment, in any letter case."""
        wanted = _plain(fragment)

        def look() -> str | None:
            return next((text for text in self.shown_texts() if wanted in _plain(text)), None)

        found = until(look, f"«{fragment}» on the screen", timeout_s)
        assert found is not None
        return found

    def touch(self, name: str, times: int = 1) -> None:
        """Touch the widget where it stands, once it stands still and nothing covers it."""
        seen = self.aim(name)
        self.screen.touch(seen.x, seen.y, times)

    def aim(self, name: str) -> Seen:
        """Where a touch will land, once the widget stands still and nothing covers it."""
        seen = until(lambda: self._still(name), f"{name} to be touched")
        assert seen is not None
        return seen

    def scroll_to(self, name: str) -> None:
        """Drag the page by finger until the whole height of the widget shows."""
        middle, height = self.screen.width // 4, self.screen.height

        def nearer() -> bool:
            seen = self._still(name, touchable=False)
            if seen is None or (seen.visible and seen.touchable and abs(seen.offset) <= 1):
                return seen is not None
            up = seen.offset > 0 if seen.visible else seen.y > height // 2
            begin, end = (0.75, 0.55) if up else (0.55, 0.75)
            self.screen.drag((middle, int(height * begin)), (middle, int(height * end)))
            return False

        until(nearer, f"{name} within reach")

    def type(self, text: str) -> None:
        """Type on the on-screen keyboard into the field that has the focus."""
        for symbol in text:
            self._show_key(symbol.lower())
            if symbol != symbol.lower():
                self.touch("Keyboard_key_shift")
            self.touch(f"Keyboard_key_{symbol.lower()}")

    def shown_texts(self) -> list[str]:
        """All that is written on widgets that show."""
        return list(self._ask(texts="shown"))

    def texts_inside(self, name: str) -> list[str]:
        """All that is written on that widget and in it, scrolled out of sight or not."""
        return list(self._ask(inside=name))

    def all_texts(self) -> list[str]:
        """All that is written on any widget of the process, seen or not."""
        return list(self._ask(texts="all"))

    def shown_names(self) -> list[str]:
        """The object names of all widgets that show."""
        return list(self._ask(names="shown"))

    def watch_stalls(self) -> None:
        """Begin to look for stalls of the GUI thread."""
        self._ask(stalls="start")

    def longest_stall_ms(self) -> float:
        """The longest time since `watch_stalls` in which the GUI thread was away."""
        return float(self._ask(stalls="longest"))

    def _show_key(self, name: str) -> None:
        """Turn to the layout that has the key."""
        for layout in _LAYOUT_KEYS:
            if self.shown(f"Keyboard_key_{name}"):
                return
            if self.shown(f"Keyboard_key_{layout}"):
                self.touch(f"Keyboard_key_{layout}")
                self.wait_gone(f"Keyboard_key_{layout}")
        self.wait_for(f"Keyboard_key_{name}")

    def _still(self, name: str, *, touchable: bool = True) -> Seen | None:
        """The widget if it is where it was a moment ago, and can be touched."""
        before = self.find(name)
        if before is None or (touchable and not before.touchable):
            return None
        return before if self.find(name) == before else None

    def _reach(self, door: Path) -> bool:
        if self.process.poll() is not None:
            raise AssertionError(f"the terminal ended with {self.process.returncode}")
        try:
            self._socket.connect(str(door))
        except OSError:
            return False
        return True

    def _ask(self, **question: str) -> Any:
        self._socket.sendall(json.dumps(question).encode() + b"\n")
        return json.loads(self._answers.readline())


def terminal(
    screen: XScreen, arguments: list[str], environment: Mapping[str, str], log: Path
) -> AbstractContextManager[Terminal]:
    """The terminal's own process, started with these arguments of `kiosk`, until the block ends.

    What the process prints goes to `log`.
    """
    return started(screen, "tests.journeys.launcher", arguments, environment, log)


@contextmanager
def started(
    screen: XScreen, module: str, arguments: list[str], environment: Mapping[str, str], log: Path
) -> Iterator[Terminal]:
    """A module that opens an `Inspector` at the path which is its first argument."""
    with tempfile.TemporaryDirectory(prefix="inspector-") as folder:
        door = Path(folder) / "door"
        command = [sys.executable, "-m", module, str(door), *arguments]
        with log.open("wb") as output:
            process = subprocess.Popen(
                command,
                env=screen.environment() | dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        try:
            running = Terminal(screen, process, door)
            try:
                yield running
            finally:
                running.close()
        finally:
            process.terminate()
            process.wait(timeout=20)


def _plain(text: str) -> str:
    """Without case and with every kind of space the same."""
    return " ".join(text.split()).casefold()
