"""The default queue of CUPS, found by asking; the answers are written by hand."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import pytest

from domain.printing import PrinterFault
from kiosk.printing import ipp_printing
from kiosk.printing.ipp_printer import IppPrinter
from kiosk.settings import PrintingSettings
from tests.real_parts.small_cabinet import Answer, Call, SmallCabinet, small_cabinet

OPERATION, END, PRINTER = b"\x01", b"\x03", b"\x04"
CHARSET, LANGUAGE, URI, KEYWORD, ENUM = b"\x47", b"\x48", b"\x45", b"\x44", b"\x23"
CUPS_GET_DEFAULT, GET_PRINTER_ATTRIBUTES, NOT_FOUND = 0x4001, 0x000B, 0x0406


def _attribute(tag: bytes, name: str, value: bytes) -> bytes:
    lengths = struct.pack(">H", len(name)) + name.encode(), struct.pack(">H", len(value)) + value
    return tag + b"".join(lengths)


def _ipp(status: int, printer: bytes = b"") -> Answer:
    """An IPP answer (RFC 8010, 3.1) with the attributes of one printer."""
    head = struct.pack(">bbhi", 2, 0, status, 1) + OPERATION
    head += _attribute(CHARSET, "attributes-charset", b"utf-8")
    head += _attribute(LANGUAGE, "attributes-natural-language", b"en")
    group = PRINTER + printer if printer else b""
    return Answer(200, head + group + END, "application/ipp")


def _operation(call: Call) -> int:
    operation: int = struct.unpack_from(">h", call.body, 2)[0]
    return operation


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallCabinet]:
    """What listens on port 631, as far as the terminal can tell."""
    with small_cabinet() as server:
        monkeypatch.setattr(ipp_printing, "CUPS", server.url.replace("http:", "ipp:") + "/")
        yield server


def test_the_default_queue_is_used_on_this_machine(cups: SmallCabinet) -> None:
    """CUPS names the queue by the machine's outer name, which need not resolve."""
    queue = _attribute(URI, "printer-uri-supported", b"ipp://office-7.example/printers/Hall")
    paused = _attribute(ENUM, "printer-state", struct.pack(">i", 5))
    paused += _attribute(KEYWORD, "printer-state-reasons", b"paused")
    cups.answer = lambda call: _ipp(0, queue if _operation(call) == CUPS_GET_DEFAULT else paused)
    assert IppPrinter(PrintingSettings()).check() is PrinterFault.PAUSED
    assert [(_operation(call), call.path) for call in cups.calls] == [
        (CUPS_GET_DEFAULT, "/"),
        (GET_PRINTER_ATTRIBUTES, "/printers/Hall"),
    ]


@pytest.mark.parametrize("answer", [_ipp(NOT_FOUND), _ipp(0), Answer(403)])
def test_without_a_default_queue_printing_is_not_set_up(cups: SmallCabinet, answer: Answer) -> None:
    cups.answer = lambda _call: answer
    assert IppPrinter(PrintingSettings()).check() is PrinterFault.NOT_SET_UP
