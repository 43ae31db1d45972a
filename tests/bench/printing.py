"""From the touch to the print job's acceptance; and the way there beside that of `lp`."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from domain.errors import Cancelled
from kiosk.jobs import JobContext
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.ipp_printer import IppPrinter
from kiosk.printing.sample_page import sample_page
from kiosk.settings import PrintingSettings
from tests.journeys.steps import sign_in, sign_out
from tests.journeys.terminal import Terminal
from tests.journeys.world import World
from tests.real_parts.cups import Cups, cups
from tests.real_parts.waiting import until

_RUNS = 9
_LOOK_EVERY_S = 0.001
"""What is measured may be too long by this."""

_LONGEST_S = 20.0


@dataclass(frozen=True, slots=True)
class Prints:
    """Seconds from the touch to the acceptance: of a start's first print, and of the next one."""

    first: float
    next: float


@dataclass(frozen=True, slots=True)
class HandOver:
    """Seconds to hand a document to CUPS, run by run: by the terminal's code, and by `lp`."""

    ours: list[float]
    lp: list[float]


def touch_to_accepted(world: World) -> Prints:
    """A visit in which two bills are printed; the first print loads the libraries for it."""
    with world.terminal() as terminal:
        sign_in(terminal, world.resident())
        times = [_print(world, terminal, row) for row in range(2)]
        sign_out(terminal)
        terminal.wait_for("AttractScreen_start")
    return Prints(*times)


def _print(world: World, terminal: Terminal, row: int) -> float:
    log = world.folder / "printer" / "printer.log"
    button = f"BillsCard_print_{row}"
    terminal.scroll_to(button)
    place = terminal.aim(button)
    before = _accepted(log)
    began = time.perf_counter()
    terminal.screen.touch(place.x, place.y, 1)
    until(lambda: _accepted(log) > before, "a print job", _LONGEST_S, look_every_s=_LOOK_EVERY_S)
    took = time.perf_counter() - began
    terminal.wait_text("Напечатано", 30)
    terminal.touch("BillScreen_back")
    return took


def _accepted(log: Path) -> int:
    return log.read_bytes().count(b"Print-Job successful-ok")


def hand_over() -> HandOver:
    """In turns, so that whatever else the machine does meets both; the first ones do not count."""
    page = sample_page("iso_a4_210x297mm", "Bench")
    with cups() as service, _file(page) as path:
        pairs = [(_ours(service, page), _lp(service, path)) for _ in range(_RUNS + 1)]
        assert service.cancelled() == len(pairs), "each of ours was taken"
    return HandOver([pair[0] for pair in pairs[1:]], [pair[1] for pair in pairs[1:]])


class _Stopwatch:
    """Stops, and ends the print, when the document was taken."""

    def __init__(self) -> None:
        self.context = JobContext(self._note)
        self._sent = False
        self._began = time.perf_counter()
        self.took = 0.0

    def _note(self, progress: object) -> None:
        assert isinstance(progress, PrintProgress)
        if progress.stage is PrintStage.SENDING:
            self._sent = True
        elif self._sent and not self.took:
            self.took = time.perf_counter() - self._began
            self.context.cancel()


def _ours(service: Cups, page: bytes) -> float:
    """With the preflight before and the first look at the job after: they belong to it."""
    service.hold()
    watch = _Stopwatch()
    try:
        IppPrinter(PrintingSettings(printer_uri=service.uri)).print_pdf(page, watch.context)
    except Cancelled:
        return watch.took
    finally:
        service.mend()
        until(lambda: not service.waiting(), "the queue to be empty")
    raise AssertionError("the print was not ended")


def _lp(service: Cups, path: Path) -> float:
    began = time.perf_counter()
    command = ["lp", "-h", service.server, "-d", "hall", str(path)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    took = time.perf_counter() - began
    until(lambda: not service.waiting(), "the queue to be empty")
    return took


@contextmanager
def _file(content: bytes) -> Iterator[Path]:
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(content)
        file.flush()
        yield Path(file.name)
