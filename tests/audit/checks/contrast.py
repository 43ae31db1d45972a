"""Text, icons and the borders of fields against their ground (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11).

What is disabled is exempt there, and so it is here; logos, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.audit.finding import Finding, short, title_of
from tests.audit.pixels import ink_contrast
from tests.audit.seen import Picture, Seen, Text, area_of
from ui.theme import Theme
from ui.theme.contrast import ENOUGH, STRONG
from ui.theme.metrics import Type
from ui.widgets.check_row import CheckRow
from ui.widgets.digit_boxes import DigitBoxes
from ui.widgets.logo import Logo

CHECK = "contrast"
GRAPHICS = 3.0
LARGE = Type.TITLE - 4
"""Design units of type from which less contrast does, stricter than the 24 px of WCAG."""

AROUND = 3
"""Pixels around a text: of a dash by itself there would be no ground."""

INSIDE = 12
"""Pixels to each side of the edge of a field among which its border is."""


def contrast_of(seen: Seen, theme: Theme, known: set[object]) -> Iterator[Finding]:
    """What is seen now and not among those `known` from another place of scrolling."""
    for text in seen.texts:
        if _in_sight(seen, text.widget, text.area) and text.key not in known:
            known.add(text.key)
            yield from _text(seen, text, theme)
    for picture in seen.pictures:
        key = id(picture.widget), picture.area.size().toTuple()
        if _in_sight(seen, picture.widget, picture.area) and key not in known:
            known.add(key)
            yield from _picture(seen, picture)
    for control in seen.controls:
        bordered = isinstance(control, QLineEdit | DigitBoxes | CheckRow)
        if bordered and control not in known and _in_sight(seen, control, area_of(control)):
            known.add(control)
            yield from _border(seen, control)


def exempt(seen: Seen) -> int:
    """How many texts and icons are disabled: not looked at."""
    return sum(not each.widget.isEnabled() for each in [*seen.texts, *seen.pictures])


def _text(seen: Seen, text: Text, theme: Theme) -> Iterator[Finding]:
    large = text.pixels >= theme.px(LARGE)
    usual, for_large = (STRONG, ENOUGH) if theme.high_contrast else (ENOUGH, GRAPHICS)
    wanted = for_large if large else usual
    if text.widget.isEnabled() and text.text.strip():
        around = text.area.adjusted(-AROUND, -AROUND, AROUND, AROUND)
        around = seen.part(text.widget, around)
        yield from _judged(seen, text.widget, around, wanted, f"«{short(text.text)}»")


def _picture(seen: Seen, picture: Picture) -> Iterator[Finding]:
    if picture.widget.isEnabled() and not isinstance(picture.widget, Logo):
        yield from _judged(seen, picture.widget, picture.area, GRAPHICS, "icon")


def _border(seen: Seen, control: QWidget) -> Iterator[Finding]:
    """A strip across the left edge, half way down: of the first of several boxes."""
    area = area_of(control)
    middle = area.center().y() + (area.height() // 4 if isinstance(control, DigitBoxes) else 0)
    strip = QRect(area.left() - INSIDE, middle - 1, 2 * INSIDE, 3)
    if control.isEnabled() and strip.left() >= 0:
        yield from _judged(seen, control, strip, GRAPHICS, "border")


def _judged(
    seen: Seen, widget: QWidget, area: QRect, wanted: float, what: str
) -> Iterator[Finding]:
    found, ink, ground = ink_contrast(seen.image, area)
    if found < wanted:
        problem = f"{what} {found:.2f}:1, {ink} on {ground}; {wanted}:1 wanted"
        yield Finding(CHECK, title_of(widget), problem, area)


def _in_sight(seen: Seen, widget: QWidget, area: QRect) -> bool:
    return not area.isEmpty() and seen.part(widget, area) == area
