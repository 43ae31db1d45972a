"""A slip printer that is connected, and what it says about itself (ESC/POS DLE EOT and GS r)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from domain.errors import PrinterFailed
from domain.printing import PrinterFault, Supply
from kiosk.printing.printer import PrinterStatus
from kiosk.printing.slip_ports import SlipPort, open_slip_port

TELL_S = 1.5
"""A printer that says anything about itself does so at once."""

PRINTED_S = 10.0
"""Within this time after the last byte a slip has come out."""

_OFFLINE_CAUSE, _PAPER = b"\x10\x04\x02", b"\x10\x04\x04"
_COVER_OPEN, _PAPER_END, _ERROR = 0x04, 0x20, 0x40
"""Of DLE EOT 2."""

_NEAR_END, _END = 0x0C, 0x60
"""Of DLE EOT 4."""

_TELL_WHEN_DONE = b"\x1dr\x01"
"""GS r 1 is answered in its turn, so after all that was sent before it was printed."""


class SlipDevice:
    """A printer on an open port. OSErrors of it are PrinterFailed(OFFLINE)."""

    def __init__(self, port: SlipPort) -> None:
        self._port = port
        self._tells = port.answers

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
            self._write(_TELL_WHEN_DONE)
            if not self._read(PRINTED_S):
                raise PrinterFailed(self.status().fault or PrinterFault.UNKNOWN)

    def _ask(self, question: bytes) -> int:
        if not self._tells:
            return 0
        self._write(question)
        answer = self._read(TELL_S)
        self._tells = bool(answer)
        return answer[-1] if answer else 0

    def _write(self, data: bytes) -> None:
        try:
            self._port.write(data)
        except OSError as error:
            raise PrinterFailed(PrinterFault.OFFLINE) from error

    def _read(self, timeout_s: float) -> bytes:
        try:
            return self._port.read(timeout_s)
        except OSError as error:
            raise PrinterFailed(PrinterFault.OFFLINE) from error


@contextmanager
def slip_device(uri: str) -> Iterator[SlipDevice]:
    """Connect to it until the block ends; PrinterFailed(OFFLINE) when there is none."""
    try:
        port = open_slip_port(uri)
    except (OSError, ValueError) as error:
        raise PrinterFailed(PrinterFault.OFFLINE) from error
    try:
        yield SlipDevice(port)
    finally:
        port.close()
