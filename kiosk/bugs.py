"""Bugs in the log: where they happened, never with what data."""

from __future__ import annotations

import logging
from pathlib import PurePath
from types import TracebackType


def log_bug(logger: logging.Logger, error: BaseException) -> None:
    """Log an unexpected exception by its class and its places in the code.

    The exception's own text is left out: it may quote what a resident typed.
    """
    logger.error("bug: %s at %s", type(error).__name__, " < ".join(_places(error.__traceback__)))


def _places(traceback: TracebackType | None) -> list[str]:
    """`file:line`, innermost first."""
    places: list[str] = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        places.append(f"{PurePath(code.co_filename).name}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    return places[::-1]
