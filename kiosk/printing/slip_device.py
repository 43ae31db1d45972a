"""The way to a slip printer, and what it says about itself (ESC/POS DLE EOT and GS r)."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from escpos.exceptions import Error
from escpos.printer import File, Serial

from domain.errors import PrinterFailed
from domain.printing import PrinterFault, Supply
from kiosk.printing.printer import PrinterStatus

TELL_S = 1.5
"""A printer that says anything about itself does so at once."""

CONNECT_S = 4.0
SEND_S = 10.0
PORT, BAUD = 9100, 9600

_OFFLINE_CAUSE, _PAPER = b"\x10\x04\x02", b"\x10\x04\x04"
_COVER_OPEN, _PAPER_END, _ERROR = 0x04, 0x20, 0x40
"""Of DLE EOT 2."""

_NEAR_END, _END = 0x0C, 0x60
"""Of DLE EOT 4."""

_TELL_WHEN_DONE = b"\x1dr\x01"
"""GS r 1 is answered in its turn, so after all that was sent before it was printed."""


class SlipDevice:
    """An open connection. OSErrors of it are PrinterFailed(OFFLINE)."""

    def __init__(self, device: Any) -> None:
        self._device = device
        self._tells = True

    def status(self) -> PrinterStatus:
        """What it says; no fault when it says nothing, as cheap ones and print servers do."""
        cause, paper = self._ask(_OFFLINE_CAUSE), self._ask(_PAPER)
        low = frozenset({Supply.PAPER} if paper & _NEAR_END else ())
        if cause & _COVER_OPEN:
            return PrinterStatus(PrinterFault.COVER_OPEN, low)
        if cause & _PAPER_END or paper & _END:
            return PrinterStatus(PrinterFault.NO_PAPER, low)
        if cause & _ERROR:
            return PrinterStatus(PrinterFault.UNKNOWN, low)
        return PrinterStatus(None, low)

    def send(self, data: bytes) -> None:
        """Send a slip, and wait until it was printed where the printer tells."""
        self._write(data)
        if self._tells:
            self._set_timeout(SEND_S)
            self._write(_TELL_WHEN_DONE)
            if not self._read():
                raise PrinterFailed(self.status().fault or PrinterFault.UNKNOWN)

    def _ask(self, question: bytes) -> int:
        if not self._tells:
            return 0
        self._set_timeout(TELL_S)
        self._write(question)
        answer = self._read()
        self._tells = bool(answer)
        return answer[-1] if answer else 0

    def _write(self, data: bytes) -> None:
        try:
            self._device._raw(data)  # noqa: SLF001 - the library's way for own commands
        except OSError as error:
            raise PrinterFailed(PrinterFault.OFFLINE) from error

    def _read(self) -> bytes:
        """What it answers, nothing when it does not."""
        try:
            answer: bytes = self._device._read()  # noqa: SLF001 - the same
        except TimeoutError:
            return b""
        except NotImplementedError:  # a device file is written only
            return b""
        except OSError as error:
            raise PrinterFailed(PrinterFault.OFFLINE) from error
        return answer

    def _set_timeout(self, seconds: float) -> None:
        if isinstance(self._device, _Tcp):
            self._device.connection.settimeout(seconds)
        elif isinstance(self._device, Serial):
            self._device.device.timeout = seconds


class _Tcp:
    """As those of python-escpos, whose own speaks IPv4 only and leaves sockets open."""

    def __init__(self, host: str, port: int) -> None:
        self._address = (host, port)

    def open(self) -> None:
        self.connection = socket.create_connection(self._address, timeout=CONNECT_S)

    def close(self) -> None:
        self.connection.close()

    def _raw(self, data: bytes) -> None:
        self.connection.sendall(data)

    def _read(self) -> bytes:
        return self.connection.recv(16)


@contextmanager
def slip_device(uri: str) -> Iterator[SlipDevice]:
    """Open it until the block ends; PrinterFailed(OFFLINE) when there is none."""
    device = _named(uri)
    try:
        device.open()
    except (Error, OSError) as error:
        raise PrinterFailed(PrinterFault.OFFLINE) from error
    try:
        yield SlipDevice(device)
    finally:
        device.close()


def _named(uri: str) -> Any:
    parts = urlsplit(uri)
    if parts.scheme == "tcp":
        return _Tcp(parts.hostname or "", parts.port or PORT)
    path = unquote(parts.path)
    if parts.scheme == "serial":
        baud = int(parse_qs(parts.query).get("baud", [str(BAUD)])[0])
        return Serial(path, baudrate=baud, timeout=SEND_S)
    return File(path)
