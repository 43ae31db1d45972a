"""A terminal on a screen, and what somebody with a keyboard, a mouse or a desktop does to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import resources
from tests.journeys.file_keyring import BACKEND, FILE_VARIABLE
from tests.journeys.terminal import Terminal, terminal
from tests.lockdown.x11 import send_delete, with_frames
from tests.real_parts.small_cabinet import Answer, Call, small_cabinet
from tests.real_parts.waiting import until
from tests.real_parts.x_screen import XScreen

PRODUCT = Path(resources.__file__).parent.parent

_SETTINGS = """
[cabinet]
url = "{url}"
[storage]
data_dir = "{folder}/data"
[screen]
{screen}
"""
_MODE = ("63.5", "1024", "1072", "1176", "1328", "768", "771", "775", "798")
"""1024x768 as xrandr wants to be told."""


@dataclass
class Desk:
    """`size` is what the terminal has to fill, `left` where its monitor begins."""

    screen: XScreen
    terminal: Terminal
    size: tuple[int, int]
    left: int = 0

    @property
    def window(self) -> int:
        """The only window of the terminal that shows."""
        return int(self._windows()[0])

    def stays(self, what: str) -> None:
        """Wait until the terminal is where it belongs: alone, whole, on top, with the focus."""
        try:
            until(lambda: not self.wrong(), "the terminal in its place", 8)
        except AssertionError as error:
            error.add_note(f"after {what}: {self.wrong()}")
            raise

    def wrong(self) -> str:
        """What is not as it should be."""
        if self.terminal.process.poll() is not None:
            return "it has ended"
        windows = self._windows()
        if len(windows) != 1:
            return f"{len(windows)} windows show"
        if self.xdotool("getwindowfocus") != windows[0]:
            return "another one has the focus"
        geometry = self.xdotool("getwindowgeometry", windows[0])
        if "Geometry: {}x{}".format(*self.size) not in geometry:
            return geometry
        seen = self.terminal.find("Window")
        if seen is None or (seen.width, seen.height) != self.size:
            return f"it thinks that it is {seen}"
        own = with_frames(self.screen.display, int(windows[0]))
        covered = [place for place in self._places() if self._window_at(place) not in own]
        return f"something else is at {covered}" if covered else ""

    def key(self, name: str) -> None:
        """Press it on a keyboard that is plugged in."""
        self.xdotool("key", name)

    def right_click(self, x: int, y: int) -> None:
        """With a mouse that is plugged in."""
        self.xdotool("mousemove", str(x), str(y), "click", "3")

    def corners(self) -> None:
        """The hidden pattern, by touches."""
        right, bottom = self.size[0] - 12, self.size[1] - 12
        for x, y in ((12, 12), (right, 12), (right, bottom), (12, bottom)):
            self.screen.touch(self.left + x, y)

    def xdotool(self, *arguments: str) -> str:
        """What it says."""
        return self._run("xdotool", *arguments)

    def add_mode(self) -> None:
        """The monitor can do 1024x768 from now on."""
        self._run("xrandr", "--newmode", "small", *_MODE)
        self._run("xrandr", "--addmode", "screen", "small")

    def set_mode(self, mode: str, size: tuple[int, int]) -> None:
        """Another resolution."""
        self._run("xrandr", "--output", "screen", "--mode", mode)
        self.size = size

    def ask_to_close(self) -> None:
        """As a window manager does: WM_DELETE_WINDOW (ICCCM 4.2.8.1)."""
        send_delete(self.screen.display, self.window)

    def _windows(self) -> list[str]:
        pid = str(self.terminal.process.pid)
        found = self._run("xdotool", "search", "--onlyvisible", "--pid", pid, check=False)
        return [each for each in found.split() if self._is_large(each)]

    def _is_large(self, window: str) -> bool:
        """Toolkits have windows of a few pixels that nobody sees."""
        said = self._run("xdotool", "getwindowgeometry", "--shell", window, check=False)
        return any(line.startswith("WIDTH=") and len(line) > 8 for line in said.splitlines())

    def _places(self) -> list[tuple[int, int]]:
        width, height = self.size
        edge = 3
        across = (edge, width // 2, width - edge)
        return [(self.left + x, y) for x in across for y in (edge, height // 2, height - edge)]

    def _window_at(self, place: tuple[int, int]) -> int:
        x, y = map(str, place)
        said = self.xdotool("mousemove", x, y, "getmouselocation", "--shell")
        return int(next(line[7:] for line in said.splitlines() if line.startswith("WINDOW=")))

    def _run(self, *command: str, check: bool = True) -> str:
        done = subprocess.run(
            command,
            env=self.screen.environment(),
            capture_output=True,
            text=True,
            timeout=20,
            check=check,
        )
        return done.stdout.strip()


@contextmanager
def desk(
    screen: XScreen, folder: Path, screen_settings: str = "", *, first: str = "AttractScreen"
) -> Iterator[Desk]:
    """An enrolled terminal, until the block ends; it may have ended by itself before."""
    folder.mkdir(exist_ok=True)
    _kiosk(folder, "enrol", "a-token")
    settings = folder / "kiosk.toml"
    arguments = ["run", "--settings", str(settings)]
    with small_cabinet() as cabinet:
        cabinet.answer = _answer
        filled = _SETTINGS.format(url=cabinet.url, folder=folder, screen=screen_settings)
        settings.write_text(filled, "utf-8")
        with terminal(screen, arguments, environment(folder), folder / "log") as running:
            running.wait_for(first, 30)
            yield Desk(screen, running, (screen.width, screen.height))


def _answer(call: Call) -> Answer:
    """What a terminal asks for that waits for somebody."""
    known = {"terminal_name": "Зал", "company_name": "АО «Тепло»", "most_payment": 100}
    return (
        Answer(body=json.dumps(known).encode()) if call.path.endswith("/terminal") else Answer(500)
    )


def environment(folder: Path) -> Mapping[str, str]:
    """What a terminal's process is told beside its settings."""
    return {
        "PYTHON_KEYRING_BACKEND": BACKEND,
        FILE_VARIABLE: str(folder / "keyring.json"),
        "PYTHONPATH": str(PRODUCT),
        "HOME": str(folder),
    }


def set_pin(folder: Path, pin: str) -> None:
    """As somebody of IT does."""
    folder.mkdir(exist_ok=True)
    _kiosk(folder, "pin", "set", pin)


def _kiosk(folder: Path, *arguments: str) -> None:
    """Run a command that reads its last argument from stdin."""
    subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments[:-1]],
        env=os.environ | environment(folder),
        input=f"{arguments[-1]}\n",
        text=True,
        stdout=subprocess.DEVNULL,
        check=True,
        timeout=60,
    )


@contextmanager
def window_manager(screen: XScreen, folder: Path) -> Iterator[None]:
    """openbox, with its own keys: Alt+F4, Alt+Tab, Super+D and the like."""
    folder.mkdir(exist_ok=True)
    environment = screen.environment() | {"HOME": str(folder)}
    with (folder / "openbox.log").open("wb") as log:
        process = subprocess.Popen(["openbox"], env=environment, stdout=log, stderr=log)
    try:
        until(lambda: _managed(environment), "the window manager")
        yield
    finally:
        process.terminate()
        process.wait(timeout=20)


def _managed(environment: Mapping[str, str]) -> bool:
    command = ["xdotool", "get_num_desktops"]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=20, check=False)
    return done.returncode == 0


@contextmanager
def intruder(screen: XScreen, *arguments: str) -> Iterator[None]:
    """Another program whose window covers all and takes the focus, until the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.lockdown.intruder", *arguments],
        env=screen.environment() | {"PYTHONPATH": str(PRODUCT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "shown\n"
        yield
    finally:
        process.terminate()
        process.wait(timeout=20)
        if process.stdout is not None:
            process.stdout.close()
