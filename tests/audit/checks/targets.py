"""What is touched is 72 pixels high and wide at least, 8 pixels from the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from tests.audit.finding import Finding, title_of
from tests.audit.seen import Seen, area_of, is_key

CHECK = "target"
LEAST = 72
APART = 8


def targets(seen: Seen) -> Iterator[Finding]:
    """Sizes, then distances; a control within another one, an eye in a field, is its part.

    Of the keys of a keyboard the first stands for all.
    """
    yield from _first_of_keys(_small(seen))
    yield from _first_of_keys(_close(seen))


def _first_of_keys(found: Iterable[tuple[QWidget, Finding]]) -> Iterator[Finding]:
    told = False
    for control, finding in found:
        if not (told and is_key(control)):
            yield finding
        told = told or is_key(control)


def _small(seen: Seen) -> Iterator[tuple[QWidget, Finding]]:
    for control in seen.controls:
        size = control.size()
        if min(size.width(), size.height()) < LEAST:
            problem = f"{size.width()}x{size.height()}; {LEAST}x{LEAST} wanted"
            yield control, Finding(CHECK, title_of(control), problem, area_of(control))


def _close(seen: Seen) -> Iterator[tuple[QWidget, Finding]]:
    placed = [(each, seen.part(each, area_of(each))) for each in seen.controls]
    shown = [(each, area, is_key(each)) for each, area in placed if not area.isEmpty()]
    for (one, first, key), (other, second, another) in combinations(shown, 2):
        gap = distance(first, second)
        if not 0 <= gap < APART or key != another:
            continue
        if not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            problem = f"{gap} px from {title_of(other)}; {APART} wanted"
            yield one, Finding(CHECK, title_of(one), problem, first.united(second))


def distance(one: QRect, other: QRect) -> int:
    """Pixels between two areas: the larger one of those aside and above."""
    aside = max(other.left() - one.right(), one.left() - other.right()) - 1
    above = max(other.top() - one.bottom(), one.top() - other.bottom()) - 1
    return max(aside, above)
