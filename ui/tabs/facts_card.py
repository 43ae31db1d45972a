"""A card of names and values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.card import Card
from ui.widgets.label import label


def facts_card(theme: Theme, title: str, facts: Sequence[tuple[str, str]]) -> Card:
    """Each fact is its name and its value; on a tall screen large names go on in a second line."""
    wraps = theme.metrics.portrait and theme.metrics.text > 1
    pad, px = theme.metrics.card_padding, theme.px
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(12 if wraps else 24))
    grid.setVerticalSpacing(px(16))
    grid.setColumnStretch(0, 4 if wraps else 0)
    grid.setColumnStretch(1, 5)
    for index, (name, value) in enumerate(facts):
        called = label(theme, name, size=Type.SMALL + 2, ink="soft", wrap=wraps)
        grid.addWidget(called, index, 0)
        text = label(theme, value, size=Type.SMALL + 2, weight=Weight.MEDIUM, wrap=True)
        grid.addWidget(text, index, 1)
    card = Card()
    heading = label(theme, title, size=Type.LARGE, weight=Weight.SEMIBOLD)
    card.setLayout(column(heading, px(18), grid, margins=(pad, px(22), pad, pad)))
    return card
