"""Tab goes to every control, in the order in which the screen is read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.audit.finding import Finding, title_of
from tests.audit.seen import Seen, area_of, is_key, is_reached_by_tab
from tests.audit.unnoticed import unnoticed
from ui.window import Window

CHECK = "order"
MOST = 80
"""Presses of Tab, at most: so many controls has no screen."""

ONCE = 1
"""From the last control to the first."""


def order(seen: Seen) -> Iterator[Finding]:
    """What Tab does not reach, then where it jumps back."""
    chain = tab_chain(seen.window)
    for control in seen.controls:
        if control.isEnabled() and not is_key(control) and control not in chain:
            problem = "cannot be reached by Tab"
            yield Finding(CHECK, title_of(control), problem, area_of(control))
    below = [each for each in chain if each is not seen.root and not seen.root.isAncestorOf(each)]
    if below:
        problem = f"Tab leaves it for {len(below)} controls below, such as {title_of(below[0])}"
        yield Finding(CHECK, title_of(seen.root), problem, area_of(below[0]))
    within = [each for each in chain if each not in below]
    goes_back = [pair for pair in pairwise([*within, *within[:1]]) if not read_on(*pair)]
    if len(goes_back) > ONCE:
        for one, other in goes_back:
            problem = f"Tab goes back from {title_of(one)} to it"
            yield Finding(CHECK, title_of(other), problem, area_of(one).united(area_of(other)))


def tab_chain(window: Window) -> list[QWidget]:
    """Where Tab goes, round and round; no widget is told of the focus, and it is put back.

    Not by `nextInFocusChain`: with PySide 6.12 the one becomes the other's parent in Python's
    eyes, and takes it along when it goes.
    """
    focused = QApplication.focusWidget()
    chain: list[QWidget] = []
    with unnoticed(window), _put_back(window):
        for _ in range(MOST):
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
            reached = QApplication.focusWidget()
            if reached is None or reached in chain or not is_reached_by_tab(reached):
                break
            chain.append(reached)
        (focused or window).setFocus()
        if focused is None:
            window.clearFocus()
    return chain


@contextmanager
def _put_back(window: Window) -> Iterator[None]:
    """What Tab scrolls goes back."""
    bars = [each.verticalScrollBar() for each in window.findChildren(QScrollArea)]
    values = [bar.value() for bar in bars]
    yield
    for bar, value in zip(bars, values, strict=True):
        bar.setValue(value)


def read_on(one: QWidget, other: QWidget) -> bool:
    """Whether the eye gets from one to the other without going back.

    What both are in has parts beside or below each other; the part of the other comes after that
    of the one: below it, or at its right in another column or the same line.
    """
    first, second = _parts(one, other)
    below = second.top() >= first.center().y()
    right = second.left() >= first.center().x()
    return right or below


def _parts(one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """The largest areas around each that the other is not in."""
    if one.isAncestorOf(other) or other.isAncestorOf(one):
        return area_of(one), area_of(other)
    first, second = one, other
    while (parent := first.parentWidget()) is not None and not parent.isAncestorOf(other):
        first = parent
    while (parent := second.parentWidget()) is not None and not parent.isAncestorOf(one):
        second = parent
    return area_of(first), area_of(second)
