"""Noticing that the process which started this one is gone."""

from __future__ import annotations

import os
import stat
import sys
from threading import Event, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LOOKED_FOR_EVERY_S = 0.5


class Parent:
    """The starting process; make one early, while it is surely there.

    Where stdin is a pipe its closing tells, on every system. On POSIX a new parent tells as well,
    so that a starter which knows nothing of this leaves nobody behind.
    """

    def __init__(self) -> None:
        self._pid = None if sys.platform == "win32" else os.getppid()
        self._closed = Event()

    def when_gone(self, callback: Callable[[], None]) -> None:
        """Call back once, from another thread."""
        if _stdin_is_pipe():
            Thread(target=self._read_to_end, daemon=True).start()
        Thread(target=self._wait, args=(callback,), daemon=True).start()

    def _wait(self, callback: Callable[[], None]) -> None:
        while not self._closed.wait(LOOKED_FOR_EVERY_S):
            if self._pid is not None and os.getppid() != self._pid:
                break
        callback()

    def _read_to_end(self) -> None:
        while os.read(sys.stdin.fileno(), 1024):
            pass
        self._closed.set()


def _stdin_is_pipe() -> bool:
    """Whether there is a stdin at all, and it is somebody's pipe."""
    return sys.stdin is not None and stat.S_ISFIFO(os.fstat(sys.stdin.fileno()).st_mode)
