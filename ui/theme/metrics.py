"""Sizes, all derived from the screen.

Design units are pixels on a 1280x1024 panel, the terminals' commonest; everything else is scaled
from the shorter side, so that a finger finds the same millimetres on every panel. Low panels are
the exception: below `LEAST_UNIT` type would be too small to read standing up.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

REFERENCE_SHORT_SIDE = 1024
LEAST_UNIT = 0.82
LEAST_CONTROL = 72
"""Pixels: no control is lower, however small the panel is."""

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
    """The size of the screen in pixels and what follows from it.

    `text` is how many times the usual size text has; space and controls stay as they are.
    """

    width: int
    height: int
    text: float = 1.0

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
        return max(LEAST_UNIT, min(self.width, self.height) / REFERENCE_SHORT_SIDE * growth)

    def px(self, units: float) -> int:
        """Whole pixels of so many design units."""
        return max(1, round(units * self.unit))

    def text_px(self, units: float) -> int:
        """Whole pixels of type of so many design units, in the resident's text size.

        What is larger than `Type.LARGE` grows by as much as that, not by as many times: a headline
        that can be read already leaves the room to the text.
        """
        return self.px(units + min(units, Type.LARGE) * (self.text - 1))

    @property
    def control(self) -> int:
        """The height of a control: 72 units, 15 mm on a 19-inch panel; never under 72 pixels."""
        return max(LEAST_CONTROL, self.px(72))

    def control_of(self, units: float) -> int:
        """The height of a control of so many design units, never lower than `control`."""
        return max(self.control, self.px(units))

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
    def narrow_card_padding(self) -> int:
        """The space at the sides of a card that shares the width with other cards."""
        return self.px(22)

    @property
    def card_room(self) -> int:
        """The width inside a card that goes from margin to margin."""
        return self.width - 2 * (self.margin + self.card_padding)

    @property
    def card_radius(self) -> int:
        """Corner radius of cards."""
        return self.px(20)

    @property
    def button_radius(self) -> int:
        """Corner radius of buttons and fields."""
        return self.px(18)
