"""No two texts lie over each other, and none over a control that is not its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import TypeVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from tests.audit.finding import Finding, box, short, title_of
from tests.audit.seen import Seen, area_of

One, Other = TypeVar("One"), TypeVar("Other")

CHECK = "overlap"
TOLERATED = 2
"""Pixels to each side: the line boxes of neighbours may touch."""


def overlap(seen: Seen) -> Iterator[Finding]:
    """Of what shows at this place of scrolling."""
    texts = [(each, seen.part(each.widget, each.area)) for each in seen.texts]
    for (one, area), (other, second) in _meeting(texts):
        if not (one.widget is other.widget and one.text == other.text):
            problem = f"«{short(one.text)}» lies over «{short(other.text)}» of "
            problem += title_of(other.widget)
            yield Finding(CHECK, title_of(one.widget), problem, area.united(second))
    controls = [(each, seen.part(each, area_of(each))) for each in seen.controls]
    for (control, area), (text, second) in _meeting(controls, texts):
        if not _related(control, text.widget):
            problem = f"«{short(text.text)}» of {title_of(text.widget)} lies over it"
            yield Finding(CHECK, title_of(control), problem, area.united(second))
    for (control, area), (another, second) in _meeting(controls):
        if not _related(control, another):
            problem = f"{box(area)} and {title_of(another)} {box(second)} lie over each other"
            yield Finding(CHECK, title_of(control), problem, area.united(second))


def _meeting(
    placed: Sequence[tuple[One, QRect]], others: Sequence[tuple[Other, QRect]] | None = None
) -> Iterator[tuple[tuple[One, QRect], tuple[Other, QRect]]]:
    """Those that lie over each other; without `others` among themselves."""
    mine, theirs = _large_enough(placed), _large_enough(others or ())
    pairs = combinations(mine, 2) if others is None else product(mine, theirs)
    for (one, (left, top, right, bottom)), (other, (x1, y1, x2, y2)) in pairs:
        aside = right - x1 >= TOLERATED and x2 - left >= TOLERATED
        if aside and bottom - y1 >= TOLERATED and y2 - top >= TOLERATED:
            yield one, other


def _large_enough(
    placed: Sequence[tuple[One, QRect]],
) -> list[tuple[tuple[One, QRect], tuple[int, int, int, int]]]:
    """With their edges: to compare numbers is quicker than to ask rectangles."""
    return [
        (each, (each[1].left(), each[1].top(), each[1].right(), each[1].bottom()))
        for each in placed
        if min(each[1].width(), each[1].height()) > TOLERATED
    ]


def _related(one: QWidget, other: QWidget) -> bool:
    return one is other or one.isAncestorOf(other) or other.isAncestorOf(one)
