"""The demo's cabinet: a child process that says on its first line where it is."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import msgspec

from domain.errors import CabinetUnavailable
from kiosk.cabinet_address import CabinetAddress
from kiosk.children import Child


class SampleAccount(msgspec.Struct, frozen=True):
    """Somebody that one can sign in as."""

    account_number: str
    password: str
    about: str = ""


class Announcement(msgspec.Struct, frozen=True):
    """The one line that `cabinet embedded` prints when it listens."""

    url: str
    terminal_token: str
    accounts: tuple[SampleAccount, ...]


class DemoCabinet:
    """Starts the cabinet once and hands out its address. `start` and `stop` may race."""

    def __init__(self, data_dir: Path, delivery: Path) -> None:
        self.log = data_dir / "cabinet.log"
        self._command = [sys.executable, "-m", "cabinet", "embedded"]
        self._command += ["--data-dir", str(data_dir), "--delivery", str(delivery)]
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._stopped = False
        self._address: CabinetAddress | None = None

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
        except msgspec.DecodeError:
            return None
        self._address = CabinetAddress(said.url, said.terminal_token)
        return said

    def address(self) -> CabinetAddress:
        """An `AddressSource`: CabinetUnavailable until the cabinet listens."""
        if self._address is None:
            raise CabinetUnavailable
        return self._address

    def stop(self) -> None:
        """End the child."""
        with self._lock:
            self._stopped = True
            if self._child is not None:
                self._child.stop()
