"""How slips get to their printer: a device file, a serial line, and one that takes nothing."""

from __future__ import annotations

import contextlib
import os
import threading
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.errors import PrinterFailed
from domain.printing import PrinterFault, Supply
from kiosk.printing.escpos_printer import SlipPrinter
from kiosk.printing.slip_bytes import slip_bytes
from kiosk.printing.slips import sample_slip
from kiosk.settings import PrintingSettings
from tests.real_parts.slip_printer import NO_FAULT

SLIP = slip_bytes(sample_slip(), PrintingSettings())


def _printer_at(uri: str) -> SlipPrinter:
    return SlipPrinter(PrintingSettings(slip_printer_uri=uri))


def test_a_device_file_is_told_only_what_it_prints(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch()
    _printer_at(f"file://{device}").print_slip(sample_slip())
    assert device.read_bytes() == SLIP


@pytest.fixture
def serial_line() -> Iterator[tuple[int, str]]:
    """The printer's end of it, and the address of ours."""
    printers, ours = os.openpty()
    yield printers, f"serial://{os.ttyname(ours)}?baud=115200"
    os.close(printers)
    os.close(ours)


def test_a_serial_line(serial_line: tuple[int, str]) -> None:
    printers, uri = serial_line
    read = bytearray()

    def drain() -> None:
        while SLIP not in read:
            read.extend(os.read(printers, 4096))

    reader = threading.Thread(target=drain)
    reader.start()
    _printer_at(uri).print_slip(sample_slip())
    reader.join(10)
    assert SLIP in read


def test_an_answer_over_a_serial_line_is_not_waited_for_any_longer_when_it_is_there(
    serial_line: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    printers, uri = serial_line
    monkeypatch.setattr("kiosk.printing.slip_device.TELL_S", 600.0)

    def tell() -> None:
        for answer in (NO_FAULT, NO_FAULT | 0x0C):
            os.read(printers, 3)
            os.write(printers, bytes([answer]))

    teller = threading.Thread(target=tell)
    teller.start()
    status = _printer_at(uri).status()
    teller.join(10)
    assert (status.fault, status.low) == (None, {Supply.PAPER})


@pytest.fixture
def full_pipe(tmp_path: Path) -> Iterator[str]:
    """A device file whose printer takes nothing, as one without paper; its address."""
    device = tmp_path / "lp0"
    os.mkfifo(device)
    printers = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
    ours = os.open(device, os.O_WRONLY)
    _fill(ours)
    yield f"file://{device}"
    os.close(ours)
    os.close(printers)


@pytest.fixture
def full_line(serial_line: tuple[int, str]) -> str:
    """A serial line whose printer takes nothing."""
    _, uri = serial_line
    ours = os.open(uri.removeprefix("serial://").partition("?")[0], os.O_RDWR | os.O_NOCTTY)
    tty.setraw(ours)
    _fill(ours)
    os.close(ours)
    return uri


def _fill(file: int) -> None:
    os.set_blocking(file, False)
    with contextlib.suppress(BlockingIOError):
        while True:
            os.write(file, b" ")


@pytest.mark.parametrize("way", ["full_pipe", "full_line"])
def test_a_printer_that_takes_nothing_is_given_up(
    way: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.printing.slip_ports.TAKE_S", 0.3)
    monkeypatch.setattr("kiosk.printing.slip_device.TELL_S", 0.1)
    with pytest.raises(PrinterFailed) as caught:
        _printer_at(request.getfixturevalue(way)).print_slip(sample_slip())
    assert caught.value.fault is PrinterFault.OFFLINE
