"""Visits in which the cabinet dies, connections are cut, and in the end the terminal dies."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tests.crash.ledger import Given, Ledger, Outcome
from tests.crash.office import Office
from tests.crash.people import Person
from tests.crash.visitor import GONE, Visitor
from tests.real_parts.waiting import until

WITHIN_S = 0.4
"""A kill comes so long after the touch on «Передать» at most."""

AT_ONCE_S = 0.1
"""And half of them within this time: then the reading is just on its way."""

SHARE_CUT, SHARE_PULLED = 0.5, 0.2
"""Of the readings: how many lose answers, and how many lose all connections at once."""

SHARE_TOGETHER = 0.5
"""Of the visits: in so many terminal and cabinet die around the same reading."""

CALM_S = 120.0
"""So long after the storm everything has arrived."""

Kill = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Plan:
    """So many visits; in each the terminal dies, and the cabinet."""

    seed: int
    kills: int


class Storm:
    """One run of a plan; `tell` gets a line a visit."""

    def __init__(self, office: Office, plan: Plan, tell: Callable[[str], object]) -> None:
        self.ledger = Ledger()
        self.broken_off = 0
        self._office = office
        self._plan = plan
        self._tell = tell
        self._chance = random.Random(plan.seed)
        self._coming: list[threading.Timer] = []

    def run(self) -> Outcome:
        """All visits, the calm after them, and what stands in PostgreSQL then."""
        comers = self._office.people()
        for number in range(self._plan.kills):
            try:
                self._visit(comers[number % len(comers)])
            except (AssertionError, *GONE) as error:
                self._break_off(error)
            self._tell(f"{number + 1}/{self._plan.kills}: {dict(self.ledger.said())}")
        self._calm()
        with self._office.world.reading() as db:
            return self.ledger.compare(db)

    def _visit(self, person: Person) -> None:
        """Two or three readings; correcting a meter's reading is as good as giving one.

        The terminal dies around the last. So does the cabinet, or else around the first: then the
        others wait on the terminal.
        """
        office = self._office
        visitor = Visitor(office.start_terminal())
        office.wait_for_cabinet()
        visitor.sign_in(person)
        last: list[Kill] = [office.kill_terminal]
        if self._chance.random() < SHARE_TOGETHER:
            last.append(office.kill_cabinet)
        else:
            visitor.wait_for_answer(self._give(visitor, person, office.kill_cabinet))
        visitor.wait_for_answer(self._give(visitor, person))
        visitor.watch(self._give(visitor, person, *last))
        self._clear()

    def _break_off(self, error: Exception) -> None:
        """A visit that went otherwise than it should; the readings count all the same."""
        self.broken_off += 1
        self._tell(f"{error!r}\n{self._office.seen()}")
        self._clear()

    def _clear(self) -> None:
        while self._coming:
            self._coming.pop().join()
        self._office.clear_terminal()

    def _give(self, visitor: Visitor, person: Person, *kills: Kill) -> Given:
        """A reading for which «Передать» is touched; what dies does so about then."""
        meter = self._chance.choice(person.meters)
        given = self.ledger.give(meter, next(meter.values))
        self._office.proxy.cut_answers = 0
        visitor.type_reading(given)
        touch = visitor.aim(meter)
        self._coming += (disasters := list(self._disasters(kills)))
        for each in disasters:
            each.start()
        touch()
        return given

    def _disasters(self, kills: Iterable[Kill]) -> Iterator[threading.Timer]:
        chance, proxy = self._chance, self._office.proxy
        if chance.random() < SHARE_CUT:
            proxy.cut_answers = chance.choice((1, 2, 3))
        if chance.random() < SHARE_PULLED:
            yield threading.Timer(chance.uniform(0, AT_ONCE_S), proxy.break_all)
        for kill in kills:
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
            self.broken_off += 1
            self._tell(self._office.outbox_report())

    def _outbox_is_empty(self) -> bool:
        report = self._office.outbox_report().splitlines()
        return report == ["pending: 0", "undeliverable: 0"]
