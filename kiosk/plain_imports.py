"""Python's own import, put back after Qt's binding has replaced it.

WORKAROUND for PySide6 6.12: from its own import on, it reads the source of every module that is
imported, to find out whether that uses `from __feature__ import ...` (shibokensupport.feature).
That makes a start 11 ms longer, opening a screen for the first time 10 ms slower, and keeps the
sources of all modules in memory. Nothing here uses such features.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - replaces the import when it is first loaded itself


def use_plain_imports() -> None:
    """Put Python's own import back; does nothing where it was not replaced."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
