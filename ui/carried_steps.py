"""What a screen asks of the cabinet, step by step, and goes on waiting for in another look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

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
class CarriedStep:
    """A step that was begun, on its way from a screen to the one that takes its place."""

    name: str
    job: Job[Any]
    outcome: CarriedJob[Any]


class CarriedSteps:
    """Nothing is asked twice because somebody wanted larger letters meanwhile."""

    def __init__(self, screen: QObject, steps: Mapping[str, Step]) -> None:
        self._screen = screen
        self._steps = steps
        self._on_their_way: dict[str, CarriedStep] = {}

    def begin(self, name: str, job: Job[Any]) -> None:
        """Ask; the outcome is told to this screen or to its successor."""
        self._follow(CarriedStep(name, job, CarriedJob(job)))

    def under_way(self, name: str) -> bool:
        """Whether the step was begun, here or by a predecessor, and its outcome is not told."""
        return name in self._on_their_way

    def hand_over(self) -> Sequence[CarriedStep]:
        """What is under way; this screen is told nothing of it any more."""
        ways = tuple(self._on_their_way.values())
        self._on_their_way.clear()
        return ways

    def take_over(self, ways: Sequence[CarriedStep]) -> None:
        """Wait for what the predecessor asked, unless it is being asked here anew."""
        for way in ways:
            if way.name not in self._on_their_way:
                self._follow(way)

    def drop(self) -> None:
        """Nobody waits any more: what a step opened meanwhile is closed again."""
        ways = tuple(self._on_their_way.values())
        self._on_their_way.clear()
        for way in ways:
            way.job.cancel()

    def _follow(self, way: CarriedStep) -> None:
        self._on_their_way[way.name] = way
        step = self._steps[way.name]
        step.busy()
        done, refused = partial(self._end, way, step.done), partial(self._end, way, step.refused)
        way.outcome.tell(self._screen, done, refused)

    def _end(self, way: CarriedStep, outcome: Callable[[Any], object], value: object) -> None:
        """Not of a step that was handed over or begun anew."""
        if self._on_their_way.get(way.name) is way:
            del self._on_their_way[way.name]
            outcome(value)
