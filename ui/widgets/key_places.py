"""Where the keys of the on-screen keyboard are, and how far a finger is from them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect

from ui.theme.metrics import LEAST_CONTROL
from ui.widgets.key import Key

LEAST_GAP = 8
"""Pixels between two keys, at least."""


def place_row(keys: Sequence[Key], area: QRect, gap: int) -> None:
    """Share an area among keys by their widths; `gap` is what they would like between them."""
    units = sum(key.spec.width for key in keys)
    if len(keys) > 1:  # rather nearer to each other than too narrow for a finger
        spare = int((area.width() - LEAST_CONTROL * units) // (len(keys) - 1))
        gap = max(min(gap, LEAST_GAP), min(gap, spare))
    unit = (area.width() - gap * (len(keys) - 1)) / units
    at = float(area.left())
    for key in keys:
        width = unit * key.spec.width
        left = round(at)
        key.setGeometry(left, area.top(), round(at + width) - left, area.height())
        at += width + gap


def distance(area: QRect, place: QPoint) -> int:
    """Between a place and the nearest point of an area, along both sides."""
    aside = max(area.left() - place.x(), 0, place.x() - area.right())
    below = max(area.top() - place.y(), 0, place.y() - area.bottom())
    return aside + below
