"""No two texts lie over each other, and none over a control that is not its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from tests.audit.finding import Finding, box, short, title_of
from tests.audit.seen import Seen, area_of

CHECK = "overlap"
TOLERATED = 2
"""Pixels to each side: the line boxes of neighbours may touch."""


def overlap(seen: Seen) -> Iterator[Finding]:
    """Of what shows at this place of scrolling."""
    texts = [(each.widget, each.text, seen.part(each.widget, each.area)) for each in seen.texts]
    texts = [each for each in texts if not each[2].isEmpty()]
    for (one, said, area), (other, also, second) in combinations(texts, 2):
        if _meet(area, second) and not (one is other and said == also):
            problem = f"«{short(said)}» lies over «{short(also)}» of {title_of(other)}"
            yield Finding(CHECK, title_of(one), problem, area.united(second))
    controls = [(each, seen.part(each, area_of(each))) for each in seen.controls]
    for control, area in controls:
        for widget, said, second in texts:
            if not _related(control, widget) and _meet(area, second):
                problem = f"«{short(said)}» of {title_of(widget)} lies over it"
                yield Finding(CHECK, title_of(control), problem, area.united(second))
    for (one, area), (other, second) in combinations(controls, 2):
        if not _related(one, other) and _meet(area, second):
            problem = f"{box(area)} and {title_of(other)} {box(second)} lie over each other"
            yield Finding(CHECK, title_of(one), problem, area.united(second))


def _meet(one: QRect, other: QRect) -> bool:
    both = one.intersected(other)
    return min(both.width(), both.height()) > TOLERATED


def _related(one: QWidget, other: QWidget) -> bool:
    return one is other or one.isAncestorOf(other) or other.isAncestorOf(one)
