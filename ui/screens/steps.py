"""What a screen asks of the cabinet, step by step, and goes on waiting for in another look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from domain.errors import CabinetError
from kiosk.jobs import Job
from ui.carried_job import CarriedJob


@dataclass(frozen=True, slots=True)
class Step:
    """How it shows that the step is under way, and what follows it."""

    busy: Callable[[], object]
    done: Callable[[Any], object]
    refused: Callable[[CabinetError], object]


@dataclass(frozen=True, slots=True)
class OnItsWay:
    """A step that was begun, on its way from a screen to the one that takes its place."""

    name: str
    job: CarriedJob[Any]


class Steps:
    """Nothing is asked twice because somebody wanted larger letters meanwhile."""

    def __init__(self, steps: Mapping[str, Step]) -> None:
        self._steps = steps
        self._on_their_way: dict[str, OnItsWay] = {}

    def begin(self, name: str, job: Job[Any]) -> None:
        """Ask; the outcome is told to this screen or to its successor."""
        self._follow(OnItsWay(name, CarriedJob(job)))

    def hand_over(self) -> Sequence[OnItsWay]:
        """What is under way; this screen is told nothing of it any more."""
        ways = tuple(self._on_their_way.values())
        self._on_their_way.clear()
        for way in ways:
            way.job.let_go()
        return ways

    def take_over(self, ways: Sequence[OnItsWay]) -> None:
        """Wait for what the predecessor asked, unless it is being asked here anew."""
        for way in ways:
            if way.name not in self._on_their_way:
                self._follow(way)

    def drop(self) -> None:
        """Nobody waits any more: the screen is left for good."""
        ways = tuple(self._on_their_way.values())
        self._on_their_way.clear()
        for way in ways:
            way.job.drop()

    def _follow(self, way: OnItsWay) -> None:
        self._on_their_way[way.name] = way
        step = self._steps[way.name]
        step.busy()
        way.job.tell(partial(self._end, way, step.done), partial(self._end, way, step.refused))

    def _end(self, way: OnItsWay, outcome: Callable[[Any], object], value: object) -> None:
        if self._on_their_way.get(way.name) is way:
            del self._on_their_way[way.name]
        outcome(value)
