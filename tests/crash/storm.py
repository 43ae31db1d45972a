"""Visits in which the cabinet dies, connections are cut, and in the end the terminal dies."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass

from tests.crash.ledger import Given, Ledger, Outcome
from tests.crash.office import Office
from tests.crash.people import Person
from tests.crash.visitor import Visitor
from tests.real_parts.waiting import until

WITHIN_S = 0.4
"""A kill comes so long after the touch on «Передать» at most."""

CABLE_PULLED_WITHIN_S = 0.2
SHARE_CUT, SHARE_PULLED = 0.5, 0.2
"""Of the readings: how many lose answers, and how many lose all connections at once."""

CALM_S = 120.0
"""So long after the storm everything has arrived."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How often who dies; a visit for each death of the terminal, or of the cabinet."""

    seed: int
    terminal_kills: int
    cabinet_kills: int

    @property
    def visits(self) -> int:
        """In each one death of either, as long as there are any."""
        return max(self.terminal_kills, self.cabinet_kills)


class Storm:
    """One run of a plan; `tell` gets a line a visit."""

    def __init__(self, office: Office, plan: Plan, tell: Callable[[str], object]) -> None:
        self.ledger = Ledger()
        self._office = office
        self._plan = plan
        self._tell = tell
        self._chance = random.Random(plan.seed)

    def run(self) -> Outcome:
        """All visits, the calm after them, and what stands in PostgreSQL then."""
        comers = self._office.people()
        for number in range(self._plan.visits):
            with self._office.seen_when_failed():
                self._visit(comers[number % len(comers)])
            self._tell(f"{number + 1}/{self._plan.visits}: {dict(self.ledger.said())}")
        self._calm()
        with self._office.world.reading() as db:
            return self.ledger.compare(db)

    def _visit(self, person: Person) -> None:
        """Up to three readings; correcting a meter's reading is as good as giving one."""
        visitor = Visitor(self._office.start_terminal())
        self._office.wait_for_cabinet()
        visitor.sign_in(person)
        if self.ledger.cabinet_kills < self._plan.cabinet_kills:
            given = self._touched(visitor, person)
            self._soon(WITHIN_S, self._office.kill_cabinet).join()
            self.ledger.cabinet_kills += 1
            visitor.wait_for_answer(given)
        visitor.wait_for_answer(self._touched(visitor, person))
        if self.ledger.terminal_kills < self._plan.terminal_kills:
            given = self._touched(visitor, person)
            assert self._office.terminal is not None
            self._soon(WITHIN_S, self._office.terminal.process.kill)
            visitor.watch(given)
            self.ledger.terminal_kills += 1
        self._office.kill_terminal()

    def _touched(self, visitor: Visitor, person: Person) -> Given:
        """A reading for which «Передать» has been touched, and the network after that."""
        meter = self._chance.choice(person.meters)
        given = self.ledger.give(meter, next(meter.values))
        self._office.proxy.cut_answers = 0
        visitor.type_reading(given)
        if self._chance.random() < SHARE_CUT:
            self._office.proxy.cut_answers = self._chance.choice((1, 2, 3))
        visitor.touch_send(meter)
        if self._chance.random() < SHARE_PULLED:
            self._soon(CABLE_PULLED_WITHIN_S, self._office.proxy.break_all)
        return given

    def _soon(self, within_s: float, act: Callable[[], object]) -> threading.Timer:
        timer = threading.Timer(self._chance.uniform(0, within_s), act)
        timer.start()
        return timer

    def _calm(self) -> None:
        """The terminal stands there, nobody comes, the cabinet answers: the rest arrives."""
        self._office.proxy.cut_answers = 0
        self._office.wait_for_cabinet()
        self._office.start_terminal()
        try:
            until(self._all_arrived, "everything to arrive", CALM_S)
        except AssertionError as error:
            self._tell(str(error))

    def _all_arrived(self) -> bool:
        with self._office.world.reading() as db:
            return not self.ledger.missing(db)
