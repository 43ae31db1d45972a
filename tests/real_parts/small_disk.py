"""A disk of a few kilobytes, real to whoever runs on it: a tmpfs in a mount namespace of its own.

Neither needs more rights than a user has: the namespace is made together with one of users.
"""

from __future__ import annotations

import functools
import subprocess
from collections.abc import Sequence
from pathlib import Path

_MOUNTED = 'mount -t tmpfs -o "size=$1" tmpfs "$2" && shift 2 && exec "$@"'


def on_small_disk(folder: Path, size: str, command: Sequence[str]) -> list[str]:
    """The command that runs `command` with a disk of that size (`64k`) mounted at `folder`."""
    return [*_namespace(), "sh", "-c", _MOUNTED, "sh", size, str(folder), *command]


def remount(folder: Path, how: str) -> None:
    """`ro` or `rw`. For the program that runs there."""
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True, timeout=10)


def fill(ballast: Path) -> None:
    """Leave nothing free: what there is goes into that file."""
    with ballast.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while file.write(b"\0" * size) == size:
                    pass
            except OSError:
                continue


_NAMESPACES = (
    ("unshare", "--user", "--map-root-user", "--mount"),
    ("unshare", "--mount"),
    ("unshare", "--mount", "--propagation", "unchanged"),
)
"""As a user; as root, where users are forbidden to; as root within a changed root directory."""


@functools.cache
def _namespace() -> tuple[str, ...]:
    """The first that this machine allows."""
    *tried, last = _NAMESPACES
    return next((command for command in tried if _allowed(command)), last)


def _allowed(command: Sequence[str]) -> bool:
    tried = subprocess.run([*command, "true"], capture_output=True, check=False, timeout=10)
    return tried.returncode == 0
