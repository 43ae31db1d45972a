"""Looks at a window that stands still, in every respect, and scrolls through what is long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from time import monotonic

from PySide6.QtWidgets import QScrollArea

from tests.audit.checks.clipping import clipping
from tests.audit.checks.codes import codes
from tests.audit.checks.contrast import contrast_of, exempt
from tests.audit.checks.focus import focus
from tests.audit.checks.legible import legible
from tests.audit.checks.legible import legible
from tests.audit.checks.names import names
from tests.audit.checks.order import order
from tests.audit.checks.overlap import overlap
from tests.audit.checks.targets import targets
from tests.audit.finding import Finding
from tests.audit.mirror import mirrored
from tests.audit.seen import Seen, shown_in, top_of
from tests.ui.visitor import Visitor

CHECKS = (
    "walk", "contrast", "legible", "target", "clipping", "overlap", "name", "order", "focus", "keys",
    "code",
)  # fmt: skip


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
