"""The demo's local printer: CUPS' own IPP printer in software, its paper a folder.

`ippeveprinter` insists on a D-Bus to announce itself on; it gets a private one, and no Avahi, so
that any user may start it and the network hears nothing of it.
"""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from pathlib import Path

from kiosk.children import Child, guarded

STARTING_S = 5.0
LOOK_AGAIN_S = 0.05

_PATH = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"])
_PROGRAMS = ("dbus-daemon", "ippeveprinter")
_BUS = ("dbus-daemon", "--session", "--nofork")


class DemoPrinter:
    """A printer that keeps each printed page as a PDF. `start` and `stop` may race."""

    def __init__(self, data_dir: Path) -> None:
        self.paper = data_dir / "printed"
        self.log = data_dir / "printer.log"
        self._output = data_dir / "printer"
        self._port = _free_port()
        self._lock = threading.Lock()
        self._children: list[Child] = []
        self._stopped = False

    @staticmethod
    def available() -> bool:
        """Whether its programs are installed, and it can listen: it wants IPv4 and IPv6 alike."""
        return all(_find(program) for program in _PROGRAMS) and _has_ipv6_loopback()

    @property
    def uri(self) -> str:
        """Where it listens once it was started."""
        return f"ipp://localhost:{self._port}/ipp/print"

    def start(self) -> bool:
        """Start it and wait until it listens; False when it does not. On a worker thread."""
        for folder in (self.paper, self._output):
            folder.mkdir(parents=True, exist_ok=True)
        with self._lock:
            if self._stopped:
                return False
            bus = Child(guarded([*_BUS, "--print-address=1"]), log=self.log)
            self._children.append(bus)
            printer = Child(
                guarded(self._command()),
                log=self.log,
                environment=os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": bus.read_line().strip()},
            )
            self._children.append(printer)
        return self._listens()

    def stop(self) -> None:
        """End it."""
        with self._lock:
            self._stopped = True
            for child in reversed(self._children):
                child.stop()

    def _listens(self) -> bool:
        give_up = time.monotonic() + STARTING_S
        while time.monotonic() < give_up and not self._stopped:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self._port)) == 0:
                    return True
            time.sleep(LOOK_AGAIN_S)
        return False

    def _command(self) -> list[str]:
        """A printer on loopback that keeps its documents and is done with each at once."""
        return [
            _find("ippeveprinter"),
            *("-n", "localhost", "-p", str(self._port), "-r", "off"),
            *("-f", "application/pdf", "-k", "-d", str(self.paper)),
            *("-c", _find("true"), "-D", self._output.absolute().as_uri()),
            "Терминал",
        ]


def _find(program: str) -> str:
    return shutil.which(program, path=_PATH) or ""


def _has_ipv6_loopback() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
