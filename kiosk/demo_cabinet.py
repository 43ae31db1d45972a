"""The demo's cabinet: a child process that says on its first line where it is.

One that dies is started again, as a service manager does it in an office.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from domain.errors import CabinetUnavailable
from kiosk.cabinet_address import CabinetAddress
from kiosk.children import Child
from kiosk.secrets import MemorySecrets, keep_terminal_token, terminal_token

STARTING_S = 60.0
"""The cabinet has so long to listen; its first start imports the sample delivery."""

FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 30.0
"""Before a cabinet that died is started again; doubled as long as it does not start."""

DIED = "Кабинет демонстрации остановился, запускаем его снова…"
RUNS_AGAIN = "Кабинет демонстрации снова работает."


class SampleAccount(msgspec.Struct, frozen=True):
    """Somebody that one can sign in as."""

    account_number: str
    password: str
    about: str = ""


class Newcomer(msgspec.Struct, frozen=True):
    """Somebody who can register."""

    account_number: str
    surname: str


class Announcement(msgspec.Struct, frozen=True):
    """The one line that `cabinet embedded` prints when it listens."""

    url: str
    terminal_token: str
    accounts: tuple[SampleAccount, ...]
    newcomers: tuple[Newcomer, ...] = ()


class Message(msgspec.Struct, frozen=True):
    """A letter or a text message that the cabinet would have sent; a text has no `subject`."""

    channel: Literal["email", "sms"]
    to: str
    subject: str
    text: str


class _Line(msgspec.Struct, frozen=True):
    """What the cabinet prints after its first line."""

    message: Message


class DemoCabinet:
    """Starts the cabinet, keeps it running and hands out its address. `stop` may race with all."""

    def __init__(self, data_dir: Path, delivery: Path) -> None:
        self.log = data_dir / "cabinet.log"
        self.messages = data_dir / "messages"
        self.settings = data_dir / "cabinet.toml"
        self._command = [*_cabinet_program(), "embedded"]
        self._command += ["--data-dir", str(data_dir), "--delivery", str(delivery)]
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._stopped = threading.Event()
        self._decided = threading.Event()
        self._secrets = MemorySecrets()
        self._url: str | None = None

    def start(self) -> Announcement | None:
        """Start the child and wait until it listens; None when it ended instead.

        On a worker thread: it takes seconds, at the first start it imports the sample delivery.
        """
        try:
            return self._begin(self._command)
        finally:
            self._decided.set()

    def watch(self, told: Callable[[Message], object], said: Callable[[str], object]) -> None:
        """Hand over what the cabinet sends from now on, and start it again whenever it dies.

        From a thread of its own; `said` is told in words what became of it.
        """
        threading.Thread(target=self._watch, args=(told, said), daemon=True).start()

    def address(self) -> CabinetAddress:
        """An `AddressSource` that waits for the start; CabinetUnavailable when it failed."""
        self._decided.wait(STARTING_S)
        if self._url is None:
            raise CabinetUnavailable
        return CabinetAddress(self._url, terminal_token(self._secrets))

    @property
    def stopped(self) -> bool:
        """Whether it was told to end."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """End the child."""
        with self._lock:
            self._stopped.set()
            self._decided.set()
            if self._child is not None:
                self._child.stop()

    def _begin(self, command: Sequence[str]) -> Announcement | None:
        with self._lock:
            if self.stopped:
                return None
            if self._child is not None:
                self._child.stop()
            child = self._child = Child(command, log=self.log)
        try:
            said = msgspec.json.decode(child.read_line(), type=Announcement)
        except (msgspec.DecodeError, ValueError):  # it ended, or its stdout was closed
            return None
        keep_terminal_token(self._secrets, said.terminal_token)
        self._url = said.url
        return said

    def _watch(self, told: Callable[[Message], object], said: Callable[[str], object]) -> None:
        while self._child is not None:
            _read_messages(self._child, told)
            if not self._begin_again(said):
                return

    def _begin_again(self, said: Callable[[str], object]) -> bool:
        """Until it runs; False when it was told to end.

        On the port that it had: the terminal looks for it there, and learns the new token.
        """
        command = [*self._command, "--port", str(urlsplit(self._url or "").port)]
        pause = FIRST_PAUSE_S
        while not self._stopped.wait(pause):
            said(DIED)
            if self._begin(command) is not None:
                said(RUNS_AGAIN)
                return True
            pause = min(2 * pause, LONGEST_PAUSE_S)
        return False


def _read_messages(child: Child, told: Callable[[Message], object]) -> None:
    for line in _lines(child):
        told(msgspec.json.decode(line, type=_Line).message)


def _lines(child: Child) -> Iterator[str]:
    """What it prints until it has ended, or was stopped, which closes its stdout.

    The last line of one that was killed may be half a line.
    """
    with suppress(ValueError):
        while (line := child.read_line()).endswith("\n"):
            yield line


def _cabinet_program() -> list[str]:
    """The cabinet by this interpreter; in a PyInstaller build it is the program beside this one."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_stem("cabinet"))]
    return [sys.executable, "-m", "cabinet"]
