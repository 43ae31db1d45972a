"""The process of `spooling`, from outside: started, fed, listened to, ended.

A printer's driver runs in it and may hang anywhere, before it has read a byte or while it is
killed. So the caller never touches its pipes: each belongs to a thread of its own.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import IO, Any, Self, cast

from domain.errors import PrinterFailed
from domain.printing import PrinterFault

LOOK_EVERY_S = 0.1
ENDED_S = 2.0
"""A killed process is gone by then, or stands in a driver that the system cannot interrupt."""


class SpoolerProcess:
    """This program again, until the block ends, with a document that it may read."""

    def __init__(
        self,
        options: list[str],
        document: bytes = b"",
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._document = document
        self._said: queue.Queue[str] = queue.Queue()
        self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
            [*_program(), "print-spooled", *options],
            env=os.environ | dict(environment or {}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._threads = [
            threading.Thread(target=work, name="spooler", daemon=True)
            for work in (self._feed, self._listen)
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End it; one that cannot be ended is left to the system."""
        self._process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(ENDED_S)
        for thread in self._threads:
            thread.join(ENDED_S)

    def messages(
        self, patience_s: float, meanwhile: Callable[[], object] = lambda: None
    ) -> Iterator[Mapping[str, Any]]:
        """What it says, until it ends; `meanwhile` is called again and again and may raise.

        PrinterFailed(OFFLINE) when it says nothing for `patience_s`.
        """
        give_up = time.monotonic() + patience_s
        while True:
            meanwhile()
            try:
                line = self._said.get(timeout=LOOK_EVERY_S)
            except queue.Empty:
                if time.monotonic() > give_up:
                    raise PrinterFailed(PrinterFault.OFFLINE) from None
                continue
            if not line:
                return
            give_up = time.monotonic() + patience_s
            yield json.loads(line)

    def _feed(self) -> None:
        # it ended with the document half read: that its words end, too, tells `messages`
        with contextlib.suppress(OSError), cast("IO[bytes]", self._process.stdin) as stdin:
            stdin.write(self._document)

    def _listen(self) -> None:
        """Its lines as they come, at last an empty one."""
        with cast("IO[bytes]", self._process.stdout) as stdout:
            for line in stdout:
                self._said.put(line.decode("utf-8"))
        self._said.put("")


def _program() -> list[str]:
    """A built program has no `-m`."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
