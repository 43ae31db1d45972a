"""Programs of the machine that tests run: where they are, and the ports that they listen on."""

from __future__ import annotations

import os
import shutil
import socket

_PLACES = os.pathsep.join(
    [os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin", "/usr/lib/kannel/test"]
)


def find_program(name: str) -> str:
    """Where it is, with the places of daemons that are in nobody's PATH."""
    found = shutil.which(name, path=_PLACES)
    assert found is not None, f"{name} is not installed"
    return found


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def listens(port: int) -> bool:
    """Whether somebody does."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
