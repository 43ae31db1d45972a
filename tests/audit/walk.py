"""Walks through legs of the tour in a look, and audits every state that is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from PySide6.QtWidgets import QApplication

from tests.audit.auditor import Audited, Auditor, Ways
from tests.audit.branch import Branch
from tests.audit.finding import Finding
from tests.audit.looks import Look
from tests.audit.reader import Reader
from tests.audit.seen import top_of
from tests.screenshots.service_tour import with_pin
from tests.screenshots.tour import LEGS, NEEDS, Place, Tour
from tests.ui.office import open_window, settings
from ui.appearance import TextSize

Leg = Callable[[Tour], None]

SAID = 400
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
    branch: Branch,
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
    with place_in(app, branch) as (place, reader):
        look, auditor = Look(), Auditor(reader, lambda: place.loads)
        for leg in with_needed(looks):
            look = look_of(leg, looks.get(leg, look))
            reader.wear(look)

            def stop(state: str, leg: Leg = leg, look: Look = look) -> None:
                screen, audited = screen_of(reader), Audited()
                if leg in looks and wanted(screen, state):
                    ways = Ways(keys=keys(leg), reach=look.portrait)
                    audited = auditor.audit(ways)
                report(Stop(leg.__name__, screen, state, look, audited), reader)

            try:
                leg(Tour(place, stop))
            except Exception as error:  # noqa: BLE001 - whatever it is, the other legs go on
                said = f"{type(error).__name__}: {error}"
                found = Audited([Finding("walk", screen_of(reader), said[:SAID])])
                report(Stop(leg.__name__, screen_of(reader), "lost", look, found), reader)
                reader.window.visit_end.wipe()


@contextmanager
def place_in(app: QApplication, branch: Branch) -> Iterator[tuple[Place, Reader]]:
    """Where nobody has been yet, and a window there."""
    branch.renew()
    chosen = settings(printer_uri=branch.printer_uri, slip_printer_uri=branch.slip_printer_uri)
    opened = open_window(app, branch, chosen, secrets=with_pin(), watched=False)
    with opened as (visitor, services):

        def cut_off() -> None:
            branch.away = True
            services.connection._client.forget()

        reader = Reader(visitor.window)
        yield Place(reader, services, branch.office, cut_off), reader


def look_of(leg: Leg, look: Look) -> Look:
    """Staff comes to the terminal as it is when nobody has chosen anything."""
    if leg is Tour.staff:
        return replace(look, high_contrast=False, text=TextSize.NORMAL)
    return look


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
