"""How the tabs of a bar share its width: all of them alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QFontMetrics

from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.wrapped import narrowest

Sign = Literal["beside", "above", "none"]
"""Where the icon is."""

ICON, GAP, ABOVE_GAP, AIR = 30, 12, 2, 24
"""Design units: the icon, what is between it and a text beside or below it, both sides together."""

SIZES = (Type.BODY, Type.BODY - 2, Type.SMALL)
LEAST = Type.SMALL - 2
"""Of the type, in design units; the least is for words that no line would hold."""


@dataclass(frozen=True, slots=True)
class TabPlan:
    """How all tabs of a bar are drawn."""

    size: float
    """Of the type, in design units."""

    sign: Sign
    lines: int
    """How many a text has at most."""

    def metrics(self, theme: Theme) -> QFontMetrics:
        """Of its type."""
        return QFontMetrics(theme.font(self.size, Weight.SEMIBOLD))

    def room(self, theme: Theme, width: int) -> int:
        """Pixels that a text has in a tab of that width."""
        sign = theme.px(ICON + GAP) if self.sign == "beside" else 0
        return width - theme.px(AIR) - sign

    def height(self, theme: Theme) -> int:
        """Pixels of a tab."""
        above = theme.px(ICON + ABOVE_GAP) if self.sign == "above" else 0
        text = self.metrics(theme).lineSpacing() * self.lines
        return max(theme.metrics.control_of(78), above + text + theme.px(16))


def plan_tabs(theme: Theme, texts: Sequence[str], width: int) -> TabPlan:
    """For tabs that are each so many pixels wide.

    One line is better than two, then larger type than smaller. A tall screen has the height for
    an icon above the text; elsewhere it is left out before a word is cut.
    """
    tall = theme.metrics.portrait
    for plan in _candidates(tall):
        metrics, room = plan.metrics(theme), plan.room(theme, width)
        if all(narrowest(text, metrics, plan.lines) <= room for text in texts):
            return plan
    return TabPlan(LEAST, "above" if tall else "none", 2)


def _candidates(tall: bool) -> Iterator[TabPlan]:
    first: tuple[Sign, ...] = ("beside", "above") if tall else ("beside",)
    second: tuple[Sign, ...] = ("above",) if tall else ("beside", "none")
    for lines, signs in ((1, first), (2, second)):
        for sign in signs:
            yield from (TabPlan(size, sign, lines) for size in SIZES)
