"""`python -m tests.bench`: one run, one table, `build/bench.json`.

Start and memory are those of `kiosk run` against a central cabinet and of Chromium in kiosk mode,
started in turns on one X server, the files of both in the system's cache. Run it on a machine that
does nothing else: `raw.load_before` tells how busy it was. See docs/decisions/0009.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.bench.bill import Opened, bill_to_first_page
from tests.bench.bills import BillSpeed, measure_bills
from tests.bench.feedback import feedback_ms
from tests.bench.measures import Start, measure_start
from tests.bench.office import office
from tests.bench.printing import HandOver, Prints, hand_over, touch_to_accepted
from tests.bench.programs import browser, terminal
from tests.bench.table import Row, table
from tests.bench.visit import longest_stall_ms
from tests.journeys.world import World

RESULT = Path("build") / "bench.json"
RUNS = 9
VISITS = 3
MOST_START, MOST_MEMORY, MOST_STALL_MS = 0.6, 0.4, 50.0
MOST_FEEDBACK_MS = 16.0
"""A frame of a panel that shows sixty a second."""

MOST_PRINT_MS, MOST_HAND_OVER = 500.0, 2.0
MEGABYTE = 1e6


@dataclass(frozen=True, slots=True)
class Measured:
    """Everything of one run; stalls and feedback in milliseconds."""

    terminals: list[Start]
    browsers: list[Start]
    stalls: list[float]
    feedback: list[float]
    prints: list[Prints]
    opened: Opened
    hand_over: HandOver
    bills: BillSpeed
    load_before: float


def main() -> int:
    """Measure, write, print; 1 when a goal is missed."""
    measured = _measure()
    rows = _rows(measured)
    figures = {row.key: round(row.figure, 3) for row in rows} | {"raw": _raw(measured)}
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(figures, indent=2) + "\n")
    sys.stdout.write(table(rows))
    return 0 if all(row.reached for row in rows) else 1


def _measure() -> Measured:
    load = os.getloadavg()[0]
    with office() as world:
        terminals, browsers = _starts(world)
        stalls = [longest_stall_ms(world) for _ in range(VISITS)]
        feedback = feedback_ms(world)
        prints = [touch_to_accepted(world) for _ in range(VISITS)]
        opened = bill_to_first_page(world, VISITS)
    return Measured(
        terminals, browsers, stalls, feedback, prints, opened, hand_over(), measure_bills(), load
    )


def _starts(world: World) -> tuple[list[Start], list[Start]]:
    """In turns, so that whatever else the machine does meets both; the first ones do not count."""
    kiosk = terminal(["run", "--settings", str(world.settings_file())], world.environment())
    pairs = [
        (measure_start(kiosk, world.screen), measure_start(browser, world.screen))
        for _ in range(RUNS + 1)
    ]
    return [pair[0] for pair in pairs[1:]], [pair[1] for pair in pairs[1:]]


def _rows(measured: Measured) -> list[Row]:
    ours, theirs = measured.terminals, measured.browsers
    return [
        Row(
            "start_vs_chromium",
            "cold start to the first whole screen, s",
            statistics.median(start.seconds for start in ours),
            statistics.median(start.seconds for start in theirs),
            MOST_START,
        ),
        Row(
            "memory_vs_chromium",
            "memory then (PSS of all processes), MB",
            statistics.median(start.memory for start in ours) / MEGABYTE,
            statistics.median(start.memory for start in theirs) / MEGABYTE,
            MOST_MEMORY,
        ),
        Row(
            "longest_stall_ms",
            "longest stall of the GUI thread in a visit, ms",
            max(measured.stalls),
            None,
            MOST_STALL_MS,
        ),
        Row(
            "press_feedback_ms",
            "touch to the pressed control on the screen, median, ms",
            statistics.median(measured.feedback),
            None,
            MOST_FEEDBACK_MS,
        ),
        *measured.opened.rows(),
        *_print_rows(measured),
        *measured.bills.rows(),
    ]


def _print_rows(measured: Measured) -> list[Row]:
    return [
        Row(
            "touch_to_print_job_ms",
            "touch to the printer's acceptance, a start's first print, ms",
            statistics.median(print_.first for print_ in measured.prints) * 1000,
            None,
            MOST_PRINT_MS,
        ),
        Row(
            "hand_over_vs_lp",
            "document to acceptance by CUPS, beside `lp`, ms",
            statistics.median(measured.hand_over.ours) * 1000,
            statistics.median(measured.hand_over.lp) * 1000,
            MOST_HAND_OVER,
        ),
    ]


def _raw(measured: Measured) -> dict[str, object]:
    """What the figures were made from."""
    return {
        "terminal_start_s": [round(start.seconds, 4) for start in measured.terminals],
        "chromium_start_s": [round(start.seconds, 4) for start in measured.browsers],
        "terminal_memory_bytes": [start.memory for start in measured.terminals],
        "chromium_memory_bytes": [start.memory for start in measured.browsers],
        "touch_to_print_job_s": [
            [round(print_.first, 4), round(print_.next, 4)] for print_ in measured.prints
        ],
        "hand_over_s": [round(seconds, 4) for seconds in measured.hand_over.ours],
        "lp_s": [round(seconds, 4) for seconds in measured.hand_over.lp],
        **measured.opened.raw(),
        "stalls_ms": [round(stall, 1) for stall in measured.stalls],
        "feedback_ms": [round(each, 2) for each in measured.feedback],
        **measured.bills.raw(),
        "processors": os.cpu_count(),
        "load_before": round(measured.load_before, 2),
    }


if __name__ == "__main__":
    sys.exit(main())
