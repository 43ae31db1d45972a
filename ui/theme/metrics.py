"""Sizes, all derived from the screen.

Design units are pixels on a 1280x1024 panel, the terminals' commonest; everything else is scaled
from the shorter side, so that a finger finds the same millimetres on every panel.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

REFERENCE_SHORT_SIDE = 1024
PORTRAIT_GROWTH = 1.16
"""A tall screen has rows to spare: it grows its type and controls instead of leaving a void."""


class Type(IntEnum):
    """The type scale, in design units (pixels at 1280x1024)."""

    SMALL = 20
    BODY = 24
    LARGE = 28
    TITLE = 40
    AMOUNT = 76
    DISPLAY = 80


class Weight(IntEnum):
    """Weights of the variable font's `wght` axis."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700


@dataclass(frozen=True, slots=True)
class Metrics:
    """The size of the screen in pixels and what follows from it."""

    width: int
    height: int

    @property
    def portrait(self) -> bool:
        """Whether the screen stands upright."""
        return self.height > self.width

    @property
    def panoramic(self) -> bool:
        """Whether a column beside the keypad is wide: 16:9 and the like, not 5:4."""
        return self.width > self.height * 1.5

    @property
    def unit(self) -> float:
        """Pixels a design unit."""
        growth = PORTRAIT_GROWTH if self.portrait else 1.0
        return min(self.width, self.height) / REFERENCE_SHORT_SIDE * growth

    def px(self, units: float) -> int:
        """Whole pixels of so many design units."""
        return max(1, round(units * self.unit))

    @property
    def control(self) -> int:
        """The height of a control: 72 units, 15 mm on a 19-inch panel."""
        return self.px(72)

    @property
    def gap(self) -> int:
        """The space between neighbouring controls."""
        return self.px(16)

    @property
    def margin(self) -> int:
        """The space between the screen's edge and what is on it."""
        return self.px(32)

    @property
    def card_padding(self) -> int:
        """The space inside a card."""
        return self.px(28)

    @property
    def card_radius(self) -> int:
        """Corner radius of cards."""
        return self.px(20)

    @property
    def button_radius(self) -> int:
        """Corner radius of buttons and fields."""
        return self.px(18)
