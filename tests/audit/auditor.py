"""Looks at a window that stands still, in every respect, and scrolls through what is long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from time import monotonic

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
from tests.audit.seen import Seen, shown_in, top_of
from tests.ui.visitor import Visitor

CHECKS = (
    "walk", "contrast", "legible", "target", "clipping", "overlap",
    "name", "order", "focus", "keys", "code",
)  # fmt: skip

LOADED_S = 3.0
"""So long a screen may take to fetch what it shows; some go on asking."""


@dataclass
class Audited:
    """What was found in one moment, and how much was looked at."""

    findings: list[Finding] = field(default_factory=list)
    texts: int = 0
    controls: int = 0
    exempt: int = 0


def audit(visitor: Visitor, *, keys: bool = True) -> Audited:
    """Everything on the window as it is now; long pages are scrolled through and put back.

    `keys`: the focus is looked at, and what keys do, which takes as long as all the rest.
    """
    _settle(visitor)
    result, known = Audited(), set[object]()
    theme = visitor.window.theme
    for page, seen in enumerate(_pages(visitor)):
        if page == 0:
            result.controls, result.exempt = len(seen.controls), exempt(seen)
            for check in (targets, names, order, codes):
                result.findings += check(seen)
        result.findings += clipping(seen)
        result.findings += contrast_of(seen, theme, known)
        result.findings += overlap(seen)
        result.findings += legible(seen, theme)
    if keys and top_of(visitor.window) is visitor.window:
        with mirrored(visitor):
            _settle(visitor)
            result.findings += [*focus(visitor), *back(visitor)]
    result.findings = list(dict.fromkeys(result.findings))
    result.texts = len(known)
    return result


def _settle(visitor: Visitor) -> None:
    """Until what the state loads is there, and laid out."""
    deadline = monotonic() + LOADED_S
    while visitor.window._services.jobs.busy and monotonic() < deadline:
        visitor.settle()
    for _ in range(20):
        visitor.settle()


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
