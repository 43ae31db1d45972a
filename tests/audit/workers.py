"""Looks are shared among processes, each with a cabinet and a window of its own."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from multiprocessing.queues import Queue
from queue import Empty
from time import monotonic

from PySide6.QtWidgets import QApplication

from tests.audit.branch import branch
from tests.audit.looks import Look
from tests.audit.pseudo import pseudo_language
from tests.audit.reader import Reader
from tests.audit.report import Report
from tests.audit.walk import Stop, look_of, walk
from tests.screenshots.tour import LEGS

LOOKS_AFTER_S = 5.0
"""How often a worker that tells nothing is looked after."""


@dataclass(frozen=True)
class Task:
    """What is asked of every look. Legs by their names, checks by theirs."""

    legs: Sequence[str]
    screens: Sequence[str]
    checks: Sequence[str]

    def wants(self, screen: str, state: str) -> bool:
        """Whether a state is looked at: all are, unless some were named."""
        return not self.screens or any(
            each.casefold() in (screen.casefold(), state) or state.startswith(each)
            for each in self.screens
        )


@dataclass(frozen=True)
class Walked:
    """One look, from its first state to its last."""

    look: Look
    stops: Sequence[Stop]
    seconds: float


def walk_all(looks: Sequence[Look], task: Task, jobs: int) -> Iterator[Walked]:
    """In no certain order. Raises RuntimeError when a process ends before its looks are walked."""
    context = multiprocessing.get_context("spawn")
    wanted: Queue[Look | None] = context.Queue()
    walked: Queue[Walked] = context.Queue()
    count = min(jobs, len(looks))
    for each in [*looks, *[None] * count]:
        wanted.put(each)
    workers = [
        context.Process(target=_work, args=(wanted, walked, task), daemon=True)
        for _ in range(count)
    ]
    for worker in workers:
        worker.start()
    for _ in looks:
        yield _next(walked, lambda: any(worker.exitcode for worker in workers))
    for worker in workers:
        worker.join()


def _next(walked: Queue[Walked], failed: Callable[[], bool]) -> Walked:
    while True:
        try:
            return walked.get(timeout=LOOKS_AFTER_S)
        except Empty:
            if failed():
                raise RuntimeError("a worker ended before its looks were walked") from None


def _work(wanted: Queue[Look | None], walked: Queue[Walked], task: Task) -> None:
    """In a process of its own, until there is nothing more to walk."""
    app = QApplication(["audit"])
    legs = [leg for leg in LEGS if leg.__name__ in task.legs]
    report = Report(checks=task.checks)
    with pseudo_language(), branch() as place:
        while (look := wanted.get()) is not None:
            stops, begun = list[Stop](), monotonic()

            def take(stop: Stop, reader: Reader, stops: list[Stop] = stops) -> None:
                report.take(stop, reader)
                stops.append(replace(stop, audited=replace(stop.audited, pictures={})))

            own = [leg for leg in legs if look_of(leg, look) == look]
            walk(app, place, dict.fromkeys(own, look), take, wanted=task.wants)
            walked.put(Walked(look, stops, monotonic() - begun))
