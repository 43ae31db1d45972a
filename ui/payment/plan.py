"""How a screen is shared between the code and what is told beside it, or above it."""

from __future__ import annotations

from dataclasses import dataclass

from ui.theme.metrics import LEAST_CONTROL, Metrics

SHARE = 0.73
"""Of the screen's shorter side: the code's with its quiet zone. Without it, 60 % remain of a link
(version 5), and more of a longer text. No text size makes it smaller."""

LEAST_FACTS = 400
MOST_FACTS = 640
MOST_WITH_WAYS = 740
"""Design units of width of what is told beside the code; the greatest in the usual text size."""

MARK_ROOM = 10
"""Design units at the right edge that the mark of the position has for itself."""

AROUND_WAYS = 14
AROUND_LARGER = 8
"""Design units of the card around the choice of a way; the latter with larger letters."""

INNER_AIR = 14
"""Design units at the sides of a card with large letters."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything in pixels."""

    air: int
    """Between the two, and above and below them."""

    code: int
    """The side of the code with its quiet zone."""

    facts: int
    """The width of what is told."""

    ways: int
    """The width of the choice of a way."""

    around_ways: int
    """The card's air around that."""

    ways_beside: bool
    """Whether that stands under what is told: on a low panel the code takes all the height."""


def plan(metrics: Metrics) -> Plan:
    """The code first: what is told scrolls where it has not the room."""
    px = metrics.px
    within = metrics.width - 2 * metrics.margin
    side = round(min(metrics.width, metrics.height) * SHARE)
    around = px(AROUND_WAYS if metrics.text == 1 else AROUND_LARGER)
    if metrics.portrait:
        return Plan(px(16), side, within, within - 2 * around, around, ways_beside=False)
    air, frame = px(24), 4 * px(1)  # the card's line and what is inside it
    side = min(side, within - air - frame - px(LEAST_FACTS))
    beside = metrics.panoramic and px(LEAST_CONTROL) < LEAST_CONTROL
    most = round(px(MOST_WITH_WAYS if beside else MOST_FACTS) * metrics.text)
    facts = min(within - air - frame - side, most)
    ways = facts if beside else within - air - facts - 2 * around
    return Plan(air, side, facts, ways, around, ways_beside=beside)


def inner_air(metrics: Metrics) -> int:
    """Pixels at the sides of the cards: large letters need some of them."""
    return metrics.card_padding if metrics.text < 1.3 else metrics.px(INNER_AIR)
