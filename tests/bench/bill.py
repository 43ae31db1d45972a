"""From the touch on a bill to its first page on the screen, beside `pdftoppm` of that page."""

from __future__ import annotations

import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.measures import changes, sample
from tests.bench.table import Row
from tests.journeys.residents import Resident
from tests.journeys.steps import sign_in, sign_out
from tests.journeys.terminal import Terminal
from tests.journeys.world import World

MOST_MS, MOST_RATIO = 300.0, 3.0
_ROWS = 120
"""Of the screen are looked at: text stands in each part of the page."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Seconds, bill by bill: ours from the touch to the page as it stays, theirs of the process."""

    ours: list[float]
    pdftoppm: list[float]

    def rows(self) -> list[Row]:
        """For the table."""
        ours, theirs = (statistics.median(each) * 1000 for each in (self.ours, self.pdftoppm))
        return [
            Row("bill_first_page_ms", "touch to a bill's first page, ms", ours, None, MOST_MS),
            Row(
                "bill_vs_pdftoppm",
                "the same, beside `pdftoppm` of the page from a file, ms",
                ours,
                theirs,
                MOST_RATIO,
            ),
        ]

    def raw(self) -> dict[str, object]:
        """What the figures were made from."""
        return {
            "bill_first_page_s": [round(seconds, 4) for seconds in self.ours],
            "pdftoppm_s": [round(seconds, 4) for seconds in self.pdftoppm],
        }


def bill_to_first_page(world: World, visits: int) -> Opened:
    """Visits in which every bill is opened once; nothing of them is kept from before."""
    opened = [_visit(world) for _ in range(visits)]
    return Opened(
        [seconds for visit in opened for seconds in visit.ours],
        [seconds for visit in opened for seconds in visit.pdftoppm],
    )


def _visit(world: World) -> Opened:
    resident = world.resident()
    with world.terminal() as terminal:
        sign_in(terminal, resident)
        ours = [_open(terminal, index) for index in range(len(resident.bills))]
        width = terminal.wait_for("BillScreen_document").width
        terminal.touch("BillScreen_back")
        sign_out(terminal)
        terminal.wait_for("AttractScreen_start")
    return Opened(ours, [_pdftoppm(pdf, width) for pdf in _documents(world, resident)])


def _open(terminal: Terminal, index: int) -> float:
    """The page is there when nothing on the screen changes any more."""
    if index:
        terminal.touch("BillScreen_back")
    button, screen = f"BillsCard_open_{index}", terminal.screen
    terminal.scroll_to(button)
    place = terminal.aim(button)
    rows = [(2 * row + 1) * screen.height // (2 * _ROWS) for row in range(_ROWS)]
    began = time.perf_counter()
    screen.touch(place.x, place.y, 1)
    took, picture = changes(screen, rows, began)[-1]
    terminal.wait_for("BillScreen_document")
    if sample(screen, rows) != picture:
        raise TimeoutError("the machine is too busy: the page came after a pause")
    return took


def _documents(world: World, resident: Resident) -> list[bytes]:
    return [world.cabinet.bills.read(row.file_key, row.sha256) for row in resident.bills]


def _pdftoppm(pdf: bytes, width: int) -> float:
    """The first page as wide as ours, to a file that nobody keeps."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "bill.pdf"
        source.write_bytes(pdf)
        size = ["-scale-to-x", str(width), "-scale-to-y", "-1"]
        command = ["pdftoppm", "-f", "1", "-l", "1", *size, str(source), str(source)]
        began = time.perf_counter()
        subprocess.run(command, check=True)
        return time.perf_counter() - began
