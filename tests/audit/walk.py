"""Walks through legs of the tour in a look, and audits every state that is wanted."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.demo_cabinet import DemoCabinet
from kiosk.demo_printer import DemoPrinter
from tests.audit.auditor import Audited, audit
from tests.audit.finding import Finding
from tests.audit.looks import Look
from tests.audit.reader import Reader
from tests.audit.seen import top_of
from tests.screenshots.tour import LEGS, NEEDS, Place, Tour
from tests.ui.office import DELIVERY, open_window, settings

Leg = Callable[[Tour], None]

SAID = 200
"""Letters of the reason why a leg could not be gone to its end."""


@dataclass(frozen=True)
class Stop:
    """A state in a look, and what was found."""

    leg: str
    screen: str
    state: str
    look: Look
    audited: Audited = field(default_factory=Audited)


Report = Callable[[Stop, Reader], None]
"""Called while the state can still be seen."""


def walk(
    app: QApplication,
    looks: Mapping[Leg, Look],
    report: Report,
    *,
    wanted: Callable[[str, str], bool] = lambda _screen, _state: True,
    keys: Callable[[Leg], bool] = lambda _leg: True,
) -> None:
    """These legs, each in its look, and those that they need; every state that is `wanted`.

    `wanted` is asked by screen and state, `keys` whether a leg's states are tried by keys, too. A
    leg on which the visitor is lost is a finding; the next one begins anew.
    """
    with place_in(app) as (place, reader):
        look = Look()
        for leg in with_needed(looks):
            look = looks.get(leg, look)
            reader.wear(look)

            def stop(state: str, leg: Leg = leg, look: Look = look) -> None:
                screen, audited = screen_of(reader), Audited()
                if leg in looks and wanted(screen, state):
                    audited = audit(reader, keys=keys(leg))
                report(Stop(leg.__name__, screen, state, look, audited), reader)

            try:
                leg(Tour(place, stop))
            except AssertionError as error:
                found = Audited([Finding("walk", screen_of(reader), str(error)[:SAID])])
                report(Stop(leg.__name__, screen_of(reader), "lost", look, found), reader)
                reader.window.visit_end.wipe()


@contextmanager
def place_in(app: QApplication) -> Iterator[tuple[Place, Reader]]:
    """A cabinet of its own, a printer that works, and a window."""
    with tempfile.TemporaryDirectory() as folder:
        data_dir = Path(folder)
        cabinet, printer = DemoCabinet(data_dir, DELIVERY), DemoPrinter(data_dir)
        try:
            printer.start()
            said = cabinet.start()
            assert said is not None, "the cabinet did not start"
            chosen = settings(printer_uri=printer.uri)
            with open_window(app, cabinet, chosen) as (visitor, services):
                reader = Reader(visitor.window)
                yield Place(reader, services, data_dir, said.accounts[0], cabinet.stop), reader
        finally:
            cabinet.stop()
            printer.stop()


def with_needed(legs: Iterable[Leg]) -> list[Leg]:
    """The legs and those before them without which they cannot be gone, in the tour's order."""
    needed = set(legs)
    while more := {each for leg in needed for each in NEEDS.get(leg, ())} - needed:
        needed |= more
    return [leg for leg in LEGS if leg in needed]


def screen_of(reader: Reader) -> str:
    """What is in front: `MainTab` of the tabs, `QuestionDialog` of the veils."""
    top = top_of(reader.window)
    if top is not reader.window:
        return top.objectName()
    screen = reader.window._interface.stack.topmost
    if screen is None:
        return "?"
    tabs = ("MainTab", "ReadingsTab", "PersonalTab")
    return next((tab for tab in tabs if reader.sees(tab)), screen.objectName())
