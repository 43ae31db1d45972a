"""A pointer driven by the XTEST extension from this very process, as fast as events can be sent.

A program like xdotool takes some milliseconds to start: too long where milliseconds are measured.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

_LEFT = 1


class XPointer:
    """One finger on the screen of a display."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        opened = self._x11.XOpenDisplay(display.encode())
        if not opened:
            raise OSError(f"cannot open the display {display}")
        self._display = ctypes.c_void_p(opened)

    def go_to(self, x: int, y: int) -> None:
        """Move there."""
        self._xtst.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x11.XFlush(self._display)

    def press(self, x: int, y: int) -> None:
        """Touch there."""
        self.go_to(x, y)
        self._button(True)

    def lift(self) -> None:
        """Take the finger away."""
        self._button(False)

    def tap(self, x: int, y: int) -> None:
        """Touch and lift at once."""
        self.press(x, y)
        self.lift()

    def close(self) -> None:
        """Leave the display."""
        self._x11.XCloseDisplay(self._display)

    def _button(self, down: bool) -> None:
        self._xtst.XTestFakeButtonEvent(self._display, _LEFT, int(down), 0)
        self._x11.XFlush(self._display)


@contextmanager
def x_pointer(display: str) -> Iterator[XPointer]:
    """A pointer until the block ends."""
    pointer = XPointer(display)
    try:
        yield pointer
    finally:
        pointer.close()
