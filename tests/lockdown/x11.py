"""What xdotool does not do: asks a window to close itself, and tells which frames it is in."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

_CLIENT_MESSAGE = 33
_Window = ctypes.c_ulong


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib.h, as long as an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", _Window),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 16),
    )


def send_delete(display: str, window: int) -> None:
    """WM_DELETE_WINDOW (ICCCM 4.2.8.1), as a window manager sends it."""
    with _connection(display) as (x11, connection):
        x11.XInternAtom.restype = ctypes.c_ulong
        protocols = x11.XInternAtom(connection, b"WM_PROTOCOLS", 0)
        message = _ClientMessage(
            type=_CLIENT_MESSAGE, window=window, message_type=protocols, format=32
        )
        message.data[0] = x11.XInternAtom(connection, b"WM_DELETE_WINDOW", 0)
        x11.XSendEvent(connection, _Window(window), 0, 0, ctypes.byref(message))
        x11.XSync(connection, 0)


def with_frames(display: str, window: int) -> set[int]:
    """The window and what a window manager has put around it, the whole screen left out."""
    found: set[int] = set()
    root, parent, count = _Window(), _Window(window), ctypes.c_uint()
    children = ctypes.POINTER(_Window)()
    with _connection(display) as (x11, connection):
        while parent.value and parent.value != root.value:
            found.add(parent.value)
            here = _Window(parent.value)
            x11.XQueryTree(
                connection, here, ctypes.byref(root), ctypes.byref(parent),
                ctypes.byref(children), ctypes.byref(count),
            )  # fmt: skip
            if children:
                x11.XFree(children)
    return found


@contextmanager
def _connection(display: str) -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p]]:
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    if not connection:
        raise RuntimeError(f"no X server on {display}")
    try:
        yield x11, connection
    finally:
        x11.XCloseDisplay(connection)
