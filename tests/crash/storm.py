"""Visits in which the cabinet dies, connections are cut, and in the end the terminal dies."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.crash.ledger import Given, Ledger, Outcome
from tests.crash.office import Office
from tests.crash.people import Person
from tests.crash.visitor import Visitor
from tests.real_parts.waiting import until

WITHIN_S = 0.4
"""A kill comes so long after the touch on «Передать» at most."""

AT_ONCE_S = 0.1
"""And half of them within this time: then the reading is just on its way."""

SHARE_CUT, SHARE_PULLED = 0.5, 0.2
"""Of the readings: how many lose answers, and how many lose all connections at once."""

CALM_S = 120.0
"""So long after the storm everything has arrived."""

Kill = Callable[[], object]


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
        self._coming: list[threading.Timer] = []

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
            given = self._give(visitor, person, self._office.kill_cabinet)
            self.ledger.cabinet_kills += 1
            visitor.wait_for_answer(given)
        visitor.wait_for_answer(self._give(visitor, person))
        if self.ledger.terminal_kills < self._plan.terminal_kills:
            assert self._office.terminal is not None
            visitor.watch(self._give(visitor, person, self._office.terminal.process.kill))
            self.ledger.terminal_kills += 1
        while self._coming:
            self._coming.pop().join()
        self._office.kill_terminal()

    def _give(self, visitor: Visitor, person: Person, kill: Kill | None = None) -> Given:
        """A reading for which «Передать» is touched; what dies does so about then."""
        meter = self._chance.choice(person.meters)
        given = self.ledger.give(meter, next(meter.values))
        self._office.proxy.cut_answers = 0
        visitor.type_reading(given)
        touch = visitor.aim(meter)
        self._coming += (disasters := list(self._disasters(kill)))
        for each in disasters:
            each.start()
        touch()
        return given

    def _disasters(self, kill: Kill | None) -> Iterator[threading.Timer]:
        chance, proxy = self._chance, self._office.proxy
        if chance.random() < SHARE_CUT:
            proxy.cut_answers = chance.choice((1, 2, 3))
        if chance.random() < SHARE_PULLED:
            yield threading.Timer(chance.uniform(0, AT_ONCE_S), proxy.break_all)
        if kill is not None:
            within_s = chance.choice((AT_ONCE_S, WITHIN_S))
            yield threading.Timer(chance.uniform(0, within_s), kill)

    def _calm(self) -> None:
        """The terminal stands there, nobody comes, the cabinet answers: the rest arrives."""
        self._office.proxy.cut_answers = 0
        self._office.wait_for_cabinet()
        self._office.start_terminal()
        try:
            until(self._outbox_is_empty, "the outbox to be empty", CALM_S)
        except AssertionError:
            self._tell(self._office.outbox_report())

    def _outbox_is_empty(self) -> bool:
        report = self._office.outbox_report().splitlines()
        return report == ["pending: 0", "undeliverable: 0"]
