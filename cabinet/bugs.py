"""Bugs in the log: where they happened, never with what data."""

from __future__ import annotations

import traceback


def place_of(error: BaseException) -> str:
    """The class of an error and where it arose. Its text may quote a resident's data."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.name} {frame.filename}:{frame.lineno}" for frame in frames[::-1])
    return f"{type(error).__module__}.{type(error).__qualname__} in {places}"
