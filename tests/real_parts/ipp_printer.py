"""A real IPP Everywhere printer in software: CUPS' `ippeveprinter`, on loopback.

It gets a D-Bus of its own (it will not start without one) and no Avahi, so it needs no root and
announces itself to nobody. Faults are brought about for real: the paper tray through the printer's
own web form, everything else by its print command, which reads a folder of the test's.
"""

from __future__ import annotations

import os
import re
import struct
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.real_parts.programs import find_program, free_port, listens
from tests.real_parts.waiting import until

_COMMAND = """#!/bin/sh
# Run for each document. STATE: and ATTR: lines on stderr change what the printer says.
cd '{control}' || exit 1
echo "ATTR: job-impressions=$(cat pages) job-impressions-completed=0" >&2
if [ -e reason ]; then
    reason=$(cat reason)
    echo "STATE: +$reason" >&2
    while [ -e reason ]; do sleep 0.05; done
    echo "STATE: -$reason" >&2
fi
while [ -e hold ]; do sleep 0.05; done
echo "ATTR: job-impressions-completed=$(cat pages)" >&2
[ ! -e fail ]
"""


class IppPrinterProcess:
    """A running printer; `uri` is what goes into `printing.printer_uri`."""

    def __init__(self, folder: Path, port: int) -> None:
        self.uri = f"ipp://localhost:{port}/ipp/print"
        self.port = port
        self.spool = folder / "spool"
        self.log = folder / "printer.log"
        self.control = folder / "control"
        for made in (self.spool, self.control):
            made.mkdir(parents=True)
        (self.control / "pages").write_text("1")

    def documents(self) -> list[bytes]:
        """What came out, oldest first: the bytes of each document."""
        return [path.read_bytes() for path in sorted(self.spool.glob("*.pdf"))]

    def operations(self, name: str) -> int:
        """How often an operation (`Print-Job`, `Cancel-Job`) succeeded, by the printer's log."""
        return len(re.findall(rf"\b{name} successful-ok", self.log.read_text("utf-8", "replace")))

    def load_paper(self) -> None:
        """Fill both trays with A4; one empty tray would be enough for it to hold jobs."""
        self._set_trays(250, 25)
        until(lambda: not self._says("media-empty", "media-low"), "the printer to see the paper")

    def take_paper_out(self) -> None:
        """Empty both trays: the printer says media-empty, and holds a job until there is paper."""
        self._set_trays(0, 0)
        until(lambda: self._says("media-empty"), "the printer to miss the paper")

    def load_little_paper(self) -> None:
        """A few sheets in each tray: the printer says media-low."""
        self._set_trays(5, 5)
        until(lambda: self._says("media-low"), "the printer to see how little there is")

    def break_down(self, reason: str) -> None:
        """Let the next job meet that `printer-state-reasons` keyword and stand still."""
        (self.control / "reason").write_text(reason)

    def mend(self) -> None:
        """Take the fault, the hold and the failure away."""
        for name in ("reason", "hold", "fail"):
            (self.control / name).unlink(missing_ok=True)

    def hold(self) -> None:
        """Let the next job take until `mend`."""
        (self.control / "hold").touch()

    def fail_jobs(self) -> None:
        """Let the printer abort jobs."""
        (self.control / "fail").touch()

    def set_pages(self, pages: int) -> None:
        """How many pages the printer counts in each document."""
        (self.control / "pages").write_text(str(pages))

    def _set_trays(self, main: int, by_pass: int) -> None:
        a4 = "size{0}=iso_a4_210x297mm&type{0}=stationery&level{0}={1}"
        url = f"http://localhost:{self.port}/media?{a4.format(1, main)}&{a4.format(3, by_pass)}"
        with urllib.request.urlopen(url, timeout=5) as answer:
            assert answer.status == 200
            answer.read()  # it answers first and fills its trays then

    def _says(self, *reasons: str) -> bool:
        """Whether the printer gives one of these as a reason of its state."""
        http = f"http://localhost:{self.port}/ipp/print"
        asked = state_reasons_request(self.uri)
        headers = {"Content-Type": "application/ipp"}
        request = urllib.request.Request(http, asked, headers)
        with urllib.request.urlopen(request, timeout=5) as answer:
            told: bytes = answer.read()
        return any(reason.encode() in told for reason in reasons)


def state_reasons_request(uri: str) -> bytes:
    """Get-Printer-Attributes (RFC 8011, 4.2.5) for printer-state-reasons alone."""
    attributes = (
        (0x47, "attributes-charset", "utf-8"),
        (0x48, "attributes-natural-language", "en"),
        (0x45, "printer-uri", uri),
        (0x44, "requested-attributes", "printer-state-reasons"),
    )
    parts = [struct.pack(">BBHIB", 2, 0, 0x000B, 1, 0x01)]
    for tag, name, value in attributes:
        parts.append(struct.pack(">BH", tag, len(name)) + name.encode())
        parts.append(struct.pack(">H", len(value)) + value.encode())
    return b"".join((*parts, b"\x03"))


@contextmanager
def ipp_printer(folder: Path) -> Iterator[IppPrinterProcess]:
    """A printer that keeps its documents in `folder`, until the block ends."""
    printer = IppPrinterProcess(folder, free_port())
    command = folder / "print-command"
    command.write_text(_COMMAND.format(control=printer.control))
    command.chmod(0o755)
    with _private_bus() as bus, printer.log.open("wb") as log:
        process = subprocess.Popen(
            [
                find_program("ippeveprinter"),
                *("-n", "localhost", "-p", str(printer.port), "-r", "off", "-vv"),
                *("-f", "application/pdf", "-k", "-d", str(printer.spool), "-c", str(command)),
                "Test printer",
            ],
            env=os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": bus},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        try:
            until(lambda: _listens(printer.port, process), "the printer to listen")
            printer.load_paper()
            yield printer
        finally:
            printer.mend()
            process.terminate()
            process.wait(timeout=10)


@contextmanager
def _private_bus() -> Iterator[str]:
    bus = subprocess.Popen(
        [find_program("dbus-daemon"), "--session", "--nofork", "--print-address=1"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait(timeout=10)
        bus.stdout.close()


def _listens(port: int, process: subprocess.Popen[bytes]) -> bool:
    assert process.poll() is None, "the printer ended"
    return listens(port)
