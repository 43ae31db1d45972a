"""Keeps the interpreter's singletons alive under Qt's binding.

WORKAROUND for PySide6 6.12 on Python 3.11: its wheel is compiled for interpreters on which None,
True, False and NotImplemented are immortal (PEP 683, Python 3.12), so every call that returns one
of them takes a reference that it never gave. After some thousand calls the interpreter dies with
"deallocating None". Here they get so many references that it cannot happen.
"""

from __future__ import annotations

import ctypes
import sys

IMMORTAL_SINCE = (3, 12)
REFERENCES = 1 << 60
"""A terminal that paints a million times a second would need 36,000 years to use them up."""


def keep_singletons() -> None:
    """Give the singletons more references than can be taken; nothing to do from Python 3.12 on."""
    if sys.version_info >= IMMORTAL_SINCE:
        return
    for singleton in (None, True, False, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < REFERENCES:
            count.value += REFERENCES
