"""The measuring itself: a wrong yardstick would please everybody."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.bench.measures import completed, tree_memory
from tests.bench.table import Row, table

BLACK, GREY, PAGE = (bytes([shade]) * 4000 for shade in (0, 100, 200))
NEARLY = PAGE[:-40] + bytes(40)


def test_a_screen_is_complete_when_it_first_looks_as_it_does_in_the_end() -> None:
    frames = [(0.0, BLACK), (0.2, GREY), (0.5, NEARLY), (0.6, PAGE), (0.9, NEARLY)]
    assert completed(frames) == 0.5


def test_a_screen_that_was_right_for_a_moment_only_does_not_count() -> None:
    assert completed([(0.0, BLACK), (0.2, PAGE), (0.3, GREY), (0.7, PAGE)]) == 0.7


def test_the_memory_of_children_counts() -> None:
    alone = tree_memory(os.getpid())
    take = "import sys; block = bytes(range(256)) * 200_000; print(flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", take], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        with_child = tree_memory(os.getpid())
        child.communicate()
    assert with_child > alone + 40e6


def test_a_row_says_whether_its_goal_is_reached() -> None:
    ratio = Row("start", "start, s", 0.2, 0.5, 0.6)
    alone = Row("stall", "stall, ms", 51.0, None, 50.0)
    assert (ratio.figure, ratio.reached, alone.figure, alone.reached) == (0.4, True, 51.0, False)
    _, first, second = table([ratio, alone]).splitlines()
    assert first.split() == ["start,", "s", "0.2", "0.5", "0.4", "<=", "0.6", "reached"]
    assert second.split() == ["stall,", "ms", "51", "51", "<=", "50", "MISSED"]
