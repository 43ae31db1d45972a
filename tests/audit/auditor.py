"""Looks at a window that stands still, in every respect, and scrolls through what is long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from time import monotonic

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QScrollArea

from tests.audit.checks.clipping import clipping
from tests.audit.checks.codes import codes
from tests.audit.checks.contrast import contrast_of, exempt
from tests.audit.checks.focus import back, focus
from tests.audit.checks.legible import legible
from tests.audit.checks.names import names
from tests.audit.checks.order import order
from tests.audit.checks.overlap import overlap
from tests.audit.checks.targets import targets
from tests.audit.finding import Finding
from tests.audit.mirror import mirrored
from tests.audit.seen import Seen, area_of, shown_in, top_of
from tests.ui.visitor import Visitor

CHECKS = (
    "walk", "contrast", "legible", "target", "clipping", "overlap",
    "name", "order", "focus", "keys", "code",
)  # fmt: skip

LOADED_S = 3.0
"""So long a screen may take to fetch what it shows; some go on asking."""

MOMENTS = 20
"""For layouts within layouts, and what is painted by and by."""

QUIET = 3
"""So many moments in which nothing happens are the end of it."""

UNFOLDED, IN_REACH = "bar unfolded", "in reach"
"""Nobody holds a phone in front of a code while choosing how large the letters are."""


@dataclass(frozen=True)
class Ways:
    """In which else a state is looked at, on a copy of its screens.

    `keys`: the focus, and what keys do; then with the accessibility bar unfolded. `reach`: with
    everything that is pressed in the lower half.
    """

    keys: bool = True
    reach: bool = False


@dataclass
class Audited:
    """What was found in one moment, and how much was looked at."""

    findings: list[Finding] = field(default_factory=list)
    pictures: dict[str, QPixmap] = field(default_factory=dict)
    """Of views with findings that have gone when this is read."""

    texts: int = 0
    controls: int = 0
    exempt: int = 0


class Auditor:
    """In front of one window. `loads` says whether something is on its way to the screen."""

    def __init__(self, visitor: Visitor, loads: Callable[[], bool]) -> None:
        self._visitor = visitor
        self._loads = loads
        self._judged: tuple[object, list[Finding]] = None, []

    def audit(self, ways: Ways) -> Audited:
        """Everything on the window as it is now; long pages are scrolled through and put back."""
        result = Audited()
        self._settle()
        self._look(result)
        if ways.keys:
            self._try_keys(result)
        if ways.reach:
            self._reach(result)
        return result

    def _look(self, result: Audited, view: str = "") -> None:
        theme, known, found = self._visitor.window.theme, set[object](), list[Finding]()
        for page, seen in enumerate(_pages(self._visitor)):
            if page == 0:
                result.controls += len(seen.controls)
                result.exempt += exempt(seen)
                found += [*names(seen), *self._placed(seen)]
                found += [] if view == UNFOLDED else codes(seen)
            found += clipping(seen)
            found += contrast_of(seen, theme, known)
            found += overlap(seen)
            found += legible(seen, theme)
        result.texts += len(known)
        self._add(result, found, view)

    def _placed(self, seen: Seen) -> list[Finding]:
        """Where controls are, and how Tab goes there: once for states that differ in words only."""
        places = [
            (id(each), area_of(each).getRect(), seen.part(each, area_of(each)).getRect(),
             each.isEnabled(), each.focusPolicy())
            for each in seen.controls
        ]  # fmt: skip
        alike = id(seen.window._interface), id(seen.root), places
        if self._judged[0] != alike:
            self._judged = alike, [*targets(seen), *order(seen)]
        return self._judged[1]

    def _try_keys(self, result: Audited) -> None:
        """Only where nothing lies over the screen: what does takes every key itself."""
        visitor = self._visitor
        if top_of(visitor.window) is not visitor.window:
            return
        with mirrored(visitor):
            self._settle()
            interface = visitor.window._interface
            if not interface.access_bar.isVisible():
                interface.unfold(True)
                self._settle()
                if interface.access_bar.isVisible():
                    self._look(result, UNFOLDED)
                interface.unfold(False)
                visitor.settle()
            self._add(result, [*focus(visitor), *back(visitor)])

    def _reach(self, result: Audited) -> None:
        """Warnings do not outlive a change of looks; what they cover is seen without them."""
        window = self._visitor.window
        top = top_of(window)
        if top is not window and not window._interface.isAncestorOf(top):
            return  # the pad for staff is nobody's look
        covered = top is not window
        with mirrored(self._visitor, replace(window.appearance, reach=True)):
            self._settle()
            if covered == (top_of(window) is not window):
                self._look(result, IN_REACH)

    def _add(self, result: Audited, found: list[Finding], view: str = "") -> None:
        if found and view:
            result.pictures[view] = self._visitor.window.grab()
        result.findings += dict.fromkeys(replace(each, view=view) for each in found)

    def _settle(self) -> None:
        """Until what the state loads is there, and laid out."""
        deadline = monotonic() + LOADED_S
        while self._loads() and monotonic() < deadline:
            self._visitor.settle()
        dispatcher, quiet = QAbstractEventDispatcher.instance(), 0
        for _ in range(MOMENTS):
            self._visitor.settle()
            handled = dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            quiet = 0 if handled else quiet + 1
            if quiet == QUIET:
                break


def _pages(visitor: Visitor) -> Iterator[Seen]:
    """One after the other, from the top; what does not scroll is one page."""
    window = visitor.window
    areas = [each for each in shown_in(top_of(window)) if isinstance(each, QScrollArea)]
    long = [each for each in areas if each.verticalScrollBar().maximum() > 0]
    before = [each.verticalScrollBar().value() for each in long]
    for area in long:
        area.verticalScrollBar().setValue(0)
    yield Seen(window)
    for area in long:
        bar = area.verticalScrollBar()
        step = max(1, area.viewport().height() * 3 // 4)
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + step)
            visitor.settle()
            yield Seen(window)
    for area, value in zip(long, before, strict=True):
        area.verticalScrollBar().setValue(value)
