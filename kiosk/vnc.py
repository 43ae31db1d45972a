"""The terminal's screen over VNC, where there is no display: Qt's own VNC server, on loopback.

WORKAROUND: the plugin (Qt 6.12) can only listen on all addresses. It is told to listen on a port
that the system picks, and before the event loop serves it once, its socket is exchanged for one
that is bound to 127.0.0.1; nobody can have been let in between.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from domain.errors import SurroundingsFailed

FIRST_PORT = 5900
"""Where VNC displays begin; the next ones are tried when it is taken."""

PORTS = 100
WIDTH, HEIGHT = 1280, 1024
PLATFORM = f"vnc:size={WIDTH}x{HEIGHT}:port=0"

_LISTEN = "0A"
"""The state of a listening socket in /proc/net/tcp."""


def needed(environment: Mapping[str, str]) -> bool:
    """Whether this is a Linux session without any display."""
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(environment.get(name) for name in chosen)


def serve_on_loopback() -> int:
    """Move Qt's VNC server to 127.0.0.1; returns the port.

    Call once, right after the application was made. Raises SurroundingsFailed when the server
    did not start or no port is free.
    """
    before = _listening()
    QCoreApplication.sendPostedEvents()  # the server opens its socket in a posted event
    opened = _listening() - before
    if not opened:
        raise SurroundingsFailed
    loopback = _bind()
    for descriptor in opened:
        os.dup2(loopback.fileno(), descriptor, inheritable=False)
    port: int = loopback.getsockname()[1]
    loopback.close()
    return port


def _bind() -> socket.socket:
    """A listening socket on the first free port."""
    for port in range(FIRST_PORT, FIRST_PORT + PORTS):
        bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            bound.bind(("127.0.0.1", port))
            bound.listen()
        except OSError:
            bound.close()
            continue
        bound.setblocking(False)
        return bound
    raise SurroundingsFailed


def _listening() -> set[int]:
    """The descriptors of this process that listen for TCP."""
    inodes = {
        fields[9]
        for table in ("tcp", "tcp6")
        for fields in _rows(Path("/proc/self/net") / table)
        if fields[3] == _LISTEN
    }
    found = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except FileNotFoundError:
            continue  # the descriptor that lists the folder
        if target.startswith("socket:[") and target[8:-1] in inodes:
            found.add(int(entry.name))
    return found


def _rows(table: Path) -> list[list[str]]:
    if not table.exists():
        return []
    return [line.split() for line in table.read_text("ascii").splitlines()[1:]]
