"""What a slip printer hangs on: a network address, a serial line or a device file.

All of it gives up in time: a printer without paper takes nothing, and says so only by that.
"""

from __future__ import annotations

import os
import select
import socket
import time
from typing import TYPE_CHECKING, Protocol
from urllib.parse import parse_qs, unquote, urlsplit

if TYPE_CHECKING:
    from serial import Serial

CONNECT_S = 4.0
TAKE_S = 10.0
"""Beyond what the line itself needs for the data."""

PORT, BAUD = 9100, 9600
_BITS_A_BYTE = 10
"""On a serial line: a start bit, eight, a stop bit."""

_LONGEST_ANSWER = 16

_WRITE_ONLY = os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""The first flag of the two is of POSIX, the other one of Windows, which would change line ends."""


class SlipPort(Protocol):
    """An open way to a printer. What fails is an OSError, which a TimeoutError is too."""

    answers: bool
    """Whether anything comes back this way."""

    def write(self, data: bytes) -> None:
        """Until all of it was taken."""
        ...

    def read(self, timeout_s: float) -> bytes:
        """What has come back; nothing when nothing does in that time."""
        ...

    def close(self) -> None:
        """Done with it."""
        ...


class NetworkPort:
    """TCP, IPv4 or IPv6."""

    answers = True

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), timeout=CONNECT_S)

    def write(self, data: bytes) -> None:
        """See `SlipPort`."""
        self._socket.settimeout(TAKE_S)
        self._socket.sendall(data)

    def read(self, timeout_s: float) -> bytes:
        """See `SlipPort`."""
        self._socket.settimeout(timeout_s)
        try:
            return self._socket.recv(_LONGEST_ANSWER)
        except TimeoutError:
            return b""

    def close(self) -> None:
        """See `SlipPort`."""
        self._socket.close()


class SerialPort:
    """RS-232, or USB that behaves like it."""

    answers = True

    def __init__(self, path: str, baud: int) -> None:
        from serial import Serial

        self._line: Serial = Serial(path, baudrate=baud, dsrdtr=True)

    def write(self, data: bytes) -> None:
        """See `SlipPort`."""
        self._line.write_timeout = TAKE_S + len(data) * _BITS_A_BYTE / self._line.baudrate
        self._line.write(data)

    def read(self, timeout_s: float) -> bytes:
        """See `SlipPort`."""
        self._line.timeout = timeout_s
        answer: bytes = self._line.read(1)
        return answer + self._line.read(self._line.in_waiting) if answer else b""

    def close(self) -> None:
        """See `SlipPort`."""
        self._line.close()


class DeviceFile:
    """A printer's device file, which is written only. No printer there is an OSError, too."""

    answers = False

    def __init__(self, path: str) -> None:
        self._file = os.open(path, _WRITE_ONLY)

    def write(self, data: bytes) -> None:
        """See `SlipPort`."""
        give_up = time.monotonic() + TAKE_S
        left = memoryview(data)
        while left:
            try:
                left = left[os.write(self._file, left) :]
            except BlockingIOError:
                _, ready, _ = select.select(
                    [], [self._file], [], max(0, give_up - time.monotonic())
                )
                if not ready:
                    raise TimeoutError("the printer takes nothing more") from None

    def read(self, timeout_s: float) -> bytes:  # noqa: ARG002 - as `SlipPort` has it
        """Nothing ever comes."""
        return b""

    def close(self) -> None:
        """See `SlipPort`."""
        os.close(self._file)


def open_slip_port(uri: str) -> SlipPort:
    """As `slip_printer_uri` of the settings names it; OSError when there is none.

    ValueError: a serial line that does not know this `baud`.
    """
    parts = urlsplit(uri)
    if parts.scheme == "tcp":
        return NetworkPort(parts.hostname or "", parts.port or PORT)
    path = unquote(parts.path)
    if parts.scheme == "serial":
        baud = int(parse_qs(parts.query).get("baud", [str(BAUD)])[0])
        return SerialPort(path, baud)
    return DeviceFile(path)
