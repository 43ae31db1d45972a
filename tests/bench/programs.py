"""The two that are compared: the terminal, and a browser in kiosk mode with a sign-in page."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Protocol

from tests.real_parts.x_screen import XScreen

PAGE = Path(__file__).with_name("sign_in.html")
_BROWSER = (
    "chromium", "--kiosk", "--no-first-run", "--no-default-browser-check", "--no-sandbox",
    "--test-type", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-quic",
)  # fmt: skip


class Program(Protocol):
    """Starts a program on a screen; it is ended when the block is left."""

    def __call__(self, screen: XScreen) -> AbstractContextManager[subprocess.Popen[bytes]]:
        """The main process, started just now."""


@contextmanager
def browser(screen: XScreen) -> Iterator[subprocess.Popen[bytes]]:
    """Chromium as an office would run it, with an empty profile: nothing to restore or to sync."""
    with tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True) as profile:
        place = ("--window-position=0,0", f"--window-size={screen.width},{screen.height}")
        command = [*_BROWSER, *place, f"--user-data-dir={profile}", PAGE.as_uri()]
        with _running(command, screen) as process:
            yield process


def terminal(arguments: Sequence[str], told: Mapping[str, str]) -> Program:
    """The terminal with these arguments after `kiosk`, told more by its environment."""

    @contextmanager
    def start(screen: XScreen) -> Iterator[subprocess.Popen[bytes]]:
        with _running([sys.executable, "-m", "kiosk", *arguments], screen, told) as process:
            yield process

    return start


@contextmanager
def _running(
    command: list[str], screen: XScreen, told: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    environment = screen.environment() | dict(told or {})
    # A machine keeps the compiled modules; a setting of whoever measures must not take them away.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and what it started; they are a session of their own."""
    process.terminate()
    try:
        process.wait(timeout=10)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(timeout=10)
