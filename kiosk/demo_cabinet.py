"""The demo's cabinet: a child process that says on its first line where it is."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec

from domain.errors import CabinetUnavailable
from kiosk.cabinet_address import CabinetAddress
from kiosk.children import Child
from kiosk.secrets import MemorySecrets, keep_terminal_token, terminal_token

STARTING_S = 60.0
"""The cabinet has so long to listen; its first start imports the sample delivery."""


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
    """Starts the cabinet once and hands out its address. `start` and `stop` may race."""

    def __init__(self, data_dir: Path, delivery: Path) -> None:
        self.log = data_dir / "cabinet.log"
        self.messages = data_dir / "messages"
        self._command = [*_cabinet_program(), "embedded"]
        self._command += ["--data-dir", str(data_dir), "--delivery", str(delivery)]
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._stopped = False
        self._decided = threading.Event()
        self._secrets = MemorySecrets()
        self._url: str | None = None

    def start(self) -> Announcement | None:
        """Start the child and wait until it listens; None when it ended instead.

        On a worker thread: it takes seconds, at the first start it imports the sample delivery.
        """
        with self._lock:
            if self._stopped:
                return None
            self._child = Child(self._command, log=self.log)
        try:
            said = msgspec.json.decode(self._child.read_line(), type=Announcement)
            keep_terminal_token(self._secrets, said.terminal_token)
            self._url = said.url
        except msgspec.DecodeError:
            return None
        finally:
            self._decided.set()
        return said

    def tell_messages(self, told: Callable[[Message], object]) -> None:
        """Hand over what the cabinet sends from now on, from a thread of its own."""
        child = self._child
        if child is not None:
            threading.Thread(target=_read_messages, args=(child, told), daemon=True).start()

    def address(self) -> CabinetAddress:
        """An `AddressSource` that waits for the start; CabinetUnavailable when it failed."""
        self._decided.wait(STARTING_S)
        if self._url is None:
            raise CabinetUnavailable
        return CabinetAddress(self._url, terminal_token(self._secrets))

    @property
    def stopped(self) -> bool:
        """Whether it was told to end."""
        return self._stopped

    def stop(self) -> None:
        """End the child."""
        with self._lock:
            self._stopped = True
            self._decided.set()
            if self._child is not None:
                self._child.stop()


def _read_messages(child: Child, told: Callable[[Message], object]) -> None:
    for line in _lines(child):
        told(msgspec.json.decode(line, type=_Line).message)


def _lines(child: Child) -> Iterator[str]:
    """What it prints until it has ended, or was stopped, which closes its stdout."""
    with suppress(ValueError):
        while line := child.read_line():
            yield line


def _cabinet_program() -> list[str]:
    """The cabinet by this interpreter; in a PyInstaller build it is the program beside this one."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_stem("cabinet"))]
    return [sys.executable, "-m", "cabinet"]
