"""Waiting for a condition, as a person waits: looking again until it holds, or giving up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_LOOK_AGAIN_S = 0.02
_pause = threading.Event()  # never set: its wait is the pause between two looks


def until(
    condition: Callable[[], T],
    what: str,
    timeout_s: float = 10.0,
    *,
    look_every_s: float = _LOOK_AGAIN_S,
) -> T:
    """The first true value of `condition`; AssertionError naming `what` when none comes in time."""
    deadline = time.monotonic() + timeout_s
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"{what}: not within {timeout_s:g} s")
        _pause.wait(look_every_s)
