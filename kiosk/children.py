"""Child processes of the demo: started in a group of their own, ended for certain."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ENDING_S = 5
"""A child has so long to end by itself."""

_GUARD = 'exec 3<&0; "$@" </dev/null & child=$!; cat <&3 >/dev/null; kill $child'
"""Ends a program when its stdin is closed, which a killed parent does as well."""


def guarded(command: Sequence[str]) -> list[str]:
    """A command for a program that would not notice that whoever started it is gone. POSIX only."""
    return ["/bin/sh", "-c", _GUARD, "sh", *command]


class Child:
    """A running child. Its stdin stays open as long as the parent lives; it ends when it closes."""

    def __init__(
        self, command: Sequence[str], *, log: Path, environment: Mapping[str, str] | None = None
    ) -> None:
        with log.open("ab") as stderr:
            self._process = subprocess.Popen(  # noqa: S603 - our own programs, no shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=environment,
                # the terminal's Ctrl+C goes to the parent alone, which ends its children in order
                process_group=None if sys.platform == "win32" else 0,
            )

    def read_line(self) -> str:
        """Wait for the next line of its stdout; empty when it has ended."""
        stdout = self._process.stdout
        return stdout.readline().decode("utf-8", "replace") if stdout is not None else ""

    def stop(self) -> None:
        """End it, and what it started: asked first, then made to."""
        self._signal(signal.SIGTERM)
        try:
            self._process.wait(ENDING_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _signal(self, number: signal.Signals) -> None:
        if self._process.poll() is not None:
            return
        if sys.platform == "win32":
            self._process.terminate()
        else:
            os.killpg(self._process.pid, number)
