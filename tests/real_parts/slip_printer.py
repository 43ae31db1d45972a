"""A thermal printer that takes ESC/POS over TCP: it reads each command and knows what it prints.

A command that it does not know is an error of the test: what a real printer makes of one is a row
of rubbish on the paper.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PIL import Image

ESC, GS, DLE, EOT, LF = 0x1B, 0x1D, 0x10, 0x04, 0x0A

NO_FAULT = 0x12
"""Bits that are always set in an answer to DLE EOT."""

_SET_ONE = {
    (ESC, 0x21): "size",
    (ESC, 0x2D): "underline",
    (ESC, 0x45): "bold",
    (ESC, 0x4D): "font",
    (ESC, 0x61): "align",
    (ESC, 0x74): "page",
    (ESC, 0x7B): "flip",
    (GS, 0x42): "invert",
    (GS, 0x62): "smooth",
}


@dataclass
class Printed:
    """What is on the paper of one slip."""

    lines: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    pictures: list[Image.Image] = field(default_factory=list)
    bold: set[str] = field(default_factory=set)
    large: set[str] = field(default_factory=set)


class SlipPrinterProcess:
    """The printer; `cause` and `paper` are its answers to DLE EOT 2 and 4."""

    def __init__(self, code_page: int) -> None:
        self.uri = ""
        self.slips: list[Printed] = []
        self.cause = self.paper = NO_FAULT
        self.tells = True
        self.stops_printing = False
        self.errors: list[str] = []
        self._code_page = code_page

    def serve(self, connection: socket.socket) -> None:
        """One connection, to its end."""
        with connection, connection.makefile("rb") as stream:
            try:
                _Reader(self, stream.read, connection.sendall, self._code_page).run()
            except (EOFError, OSError):
                return
            except ValueError as error:
                self.errors.append(str(error))


class _Reader:
    """Reads commands as they come."""

    def __init__(self, printer, read, answer, code_page) -> None:
        self._printer, self._take, self._answer = printer, read, answer
        self._code_page = code_page
        self._state = dict.fromkeys(_SET_ONE.values(), 0)
        self._line = bytearray()
        self._code = b""
        self._slip = Printed()

    def run(self) -> None:
        while True:
            byte = self._read(1)[0]
            if byte == DLE:
                self._tell_now(self._read(2))
            elif byte in {ESC, GS}:
                self._command(byte, self._read(1)[0])
            elif byte == LF:
                self._end_line()
            elif byte >= 0x20:
                self._line.append(byte)
            else:
                raise ValueError(f"the byte {byte:#x}")

    def _read(self, count: int) -> bytes:
        data: bytes = self._take(count)
        if len(data) < count:
            raise EOFError
        return data

    def _command(self, lead: int, command: int) -> None:
        if (lead, command) in _SET_ONE:
            self._state[_SET_ONE[lead, command]] = self._read(1)[0]
        elif (lead, command) == (ESC, 0x40):
            self._state = dict.fromkeys(self._state, 0)
        elif (lead, command) == (ESC, 0x64):
            self._read(1)
        elif (lead, command) == (GS, 0x56):
            self._cut(self._read(1)[0])
        elif (lead, command) == (GS, 0x28):
            self._code_command()
        elif (lead, command) == (GS, 0x76):
            self._picture()
        elif (lead, command) == (GS, 0x72):
            self._tell_in_turn(self._read(1)[0])
        else:
            raise ValueError(f"the command {lead:#x} {command:#x}")

    def _tell_now(self, question: bytes) -> None:
        known = {2: self._printer.cause, 4: self._printer.paper}
        if question[0] != EOT or question[1] not in known:
            raise ValueError(f"the question {question.hex()}")
        if self._printer.tells:
            self._answer(bytes([known[question[1]]]))

    def _tell_in_turn(self, question: int) -> None:
        if question != 1:
            raise ValueError(f"the question GS r {question}")
        if self._printer.tells and not self._printer.stops_printing:
            self._answer(b"\x00")

    def _end_line(self) -> None:
        page = "cp866" if self._state["page"] == self._code_page else "cp437"
        text = self._line.decode(page)
        self._line.clear()
        if not text:
            return
        self._slip.lines.append(text)
        if self._state["bold"]:
            self._slip.bold.add(text)
        if self._state["size"] & 0x30 == 0x30:
            self._slip.large.add(text)

    def _code_command(self) -> None:
        """GS ( k, QR codes: 165 the model, 167 the size, 169 the level, 180 the text, 181 print."""
        kind, low, high = self._read(3)
        data = self._read(low + 256 * high)
        if kind != 0x6B or data[0] != 0x31:
            raise ValueError(f"the code {data[:2].hex()}")
        if data[1] == 80:
            self._code = data[3:]
        elif data[1] == 69 and data[2:] != b"1":
            raise ValueError("the error correction level is not M")
        elif data[1] == 81:
            self._slip.codes.append(self._code.decode("utf-8"))

    def _picture(self) -> None:
        """GS v 0: a raster of rows of bytes, black where a bit is set."""
        _, _, low, high, rows_low, rows_high = self._read(6)
        width, height = low + 256 * high, rows_low + 256 * rows_high
        data = self._read(width * height)
        inverted = bytes(255 - byte for byte in data)
        self._slip.pictures.append(Image.frombytes("1", (width * 8, height), inverted))

    def _cut(self, mode: int) -> None:
        if mode not in {0, 1}:
            raise ValueError(f"the cut {mode}")
        self._printer.slips.append(self._slip)
        self._slip = Printed()


@contextmanager
def slip_printer(code_page: int = 17) -> Iterator[SlipPrinterProcess]:
    """A printer on a free loopback port until the block ends; its code page 866 has that number."""
    printer = SlipPrinterProcess(code_page)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        printer.uri = f"tcp://127.0.0.1:{listener.getsockname()[1]}"

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                printer.serve(connection)

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield printer
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(10)
    assert printer.errors == []
