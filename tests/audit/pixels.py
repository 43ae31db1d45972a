"""Colours as they came to the screen."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from ui.theme.contrast import contrast

SPECKS = 3
"""Fewer pixels of a colour are no ink: where a curve happens to cross the grid."""

LITTLE = 2000
"""Pixels of an area in which thin strokes may meet the grid but once."""

STRIP = 256
"""Bytes that are compared at once: most of two pictures is alike."""

Color = str
"""`#RRGGBB`."""


def colors_in(image: QImage, area: QRect) -> Counter[Color]:
    """How many pixels of the area have which colour."""
    part = image.copy(area.intersected(image.rect())).convertToFormat(QImage.Format.Format_RGB32)
    return Counter(_counted(bytes(part.constBits()))) if not part.isNull() else Counter()


@lru_cache(maxsize=4096)
def _counted(pixels: bytes) -> dict[Color, int]:
    """Bars and keys look alike from state to state."""
    counted = Counter(memoryview(pixels).cast("I"))
    return {f"#{value & 0xFFFFFF:06X}": count for value, count in counted.items()}


def ground_of(colors: Counter[Color]) -> Color:
    """The colour that most pixels have."""
    return colors.most_common(1)[0][0]


def ink_contrast(image: QImage, area: QRect) -> tuple[float, Color, Color]:
    """The ratio, and the colours, of what is drawn in an area and what it is drawn on."""
    colors = colors_in(image, area)
    ground = ground_of(colors)
    least = SPECKS if area.width() * area.height() > LITTLE else 1
    inks = [color for color, count in colors.items() if count >= least] or [ground]
    ink = max(inks, key=lambda color: ratio(color, ground))
    return ratio(ink, ground), ink, ground


def changed(before: QImage, after: QImage) -> Counter[tuple[Color, Color]]:
    """How many pixels went from which colour to which; sizes must be the same."""
    one, other = (
        bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
        for image in (before, after)
    )
    strips = [slice(at, at + STRIP) for at in range(0, len(one), STRIP)]
    differing = [strip for strip in strips if one[strip] != other[strip]]
    old, new = (
        memoryview(b"".join(pixels[strip] for strip in differing)).cast("I")
        for pixels in (one, other)
    )
    return Counter({
        (f"#{was & 0xFFFFFF:06X}", f"#{now & 0xFFFFFF:06X}"): count
        for (was, now), count in Counter(zip(old, new, strict=True)).items() if was != now
    })  # fmt: skip


@lru_cache(maxsize=100_000)
def ratio(one: Color, other: Color) -> float:
    """Contrast of two colours, as WCAG defines it."""
    return contrast(one, other)
