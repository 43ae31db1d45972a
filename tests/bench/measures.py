"""How start and memory are measured: from outside, the same way for both programs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.programs import Program
from tests.real_parts.x_screen import XScreen

_POLL_S = 0.001
"""There is nothing to wait for: the frame buffer is memory that the X server writes into without a
word, and a program that said "painted" would tell what it believes, not what stands on the screen.
So it is looked at again and again; a moment is late by this and by one look at most."""

_SAMPLED_ROWS = 40
_SETTLED_S = 1.5
"""A screen that has not changed for so long is taken as complete."""
_LONGEST_START_S = 30.0
_SAME = 0.97
"""Share of equal pixels that makes two pictures one: a caret may blink, a clock may tick."""


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds from exec to the complete first screen, and the memory it took then.

    `memory` is the proportional set size of the whole process tree, in bytes.
    """

    seconds: float
    memory: int


def measure_start(program: Program, screen: XScreen) -> Start:
    """Start a program, wait until its first screen stands, and end it."""
    rows = [(2 * row + 1) * screen.height // (2 * _SAMPLED_ROWS) for row in range(_SAMPLED_ROWS)]
    began = time.perf_counter()
    with program(screen) as process:
        frames = changes(screen, rows, began)
        memory = tree_memory(process.pid)
    return Start(completed(frames), memory)


def tree_memory(pid: int) -> int:
    """The proportional set size of a process and all its descendants, in bytes."""
    return sum(_pss(process) for process in _tree(pid))


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text().split():
            yield from _tree(int(child))


def _pss(pid: int) -> int:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        name, *value = line.split()
        if name == "Pss:":
            return int(value[0]) * 1024
    raise ValueError(f"no Pss of process {pid}")


def changes(screen: XScreen, rows: list[int], began: float) -> list[tuple[float, bytes]]:
    """Each new picture with the time it appeared at, until nothing changes any more."""
    empty = sample(screen, rows)
    frames = [(0.0, empty)]
    while True:
        now = time.perf_counter() - began
        picture = sample(screen, rows)
        if picture != frames[-1][1]:
            frames.append((now, picture))
        elif len(frames) > 1 and now - frames[-1][0] > _SETTLED_S:
            return frames
        elif now > _LONGEST_START_S:
            raise TimeoutError("the program did not come to a standing screen")
        time.sleep(_POLL_S)


def sample(screen: XScreen, rows: list[int]) -> bytes:
    """Those rows of the screen, as they are now."""
    return b"".join(screen.row(row) for row in rows)


def completed(frames: list[tuple[float, bytes]]) -> float:
    """When the picture was first, and stayed from then on, the one that stands in the end."""
    last = frames[-1][1]
    moment = frames[-1][0]
    for when, frame in reversed(frames):
        if not _alike(frame, last):
            break
        moment = when
    return moment


def _alike(one: bytes, other: bytes) -> bool:
    ones, others = memoryview(one).cast("I"), memoryview(other).cast("I")
    same = sum(a == b for a, b in zip(ones, others, strict=True))
    return same >= _SAME * len(ones)
