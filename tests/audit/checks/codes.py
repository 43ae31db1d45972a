"""A QR code is black on white in every theme, with four modules of white around it (ISO 18004)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.audit.finding import Finding, title_of
from tests.audit.pixels import colors_in
from tests.audit.seen import Seen, area_of
from ui.widgets.qr_view import QrView

CHECK = "code"
QUIET = 4
FINDER = 7
"""Modules: the side of the square in a corner, whose edge is a line of black."""

_BLACK, _WHITE = "#000000", "#FFFFFF"


def codes(seen: Seen) -> Iterator[Finding]:
    """Of every code that shows."""
    for view in seen.widgets:
        if isinstance(view, QrView) and view.has_code:
            area = area_of(view)
            if seen.under_a_message(view):
                continue
            if seen.part(view, area) != area:
                yield Finding(CHECK, title_of(view), "cannot be seen as a whole", area)
                continue
            others = set(colors_in(seen.image, area)) - {_BLACK, _WHITE}
            if others:
                problem = f"has other colours than black and white: {sorted(others)[:4]}"
                yield Finding(CHECK, title_of(view), problem, area)
            else:
                yield from _quiet_zone(view, seen.image.copy(area), area)


def _quiet_zone(view: QrView, image: QImage, area: QRect) -> Iterator[Finding]:
    dark = _dark(image)
    module = _first_run(image, dark) / FINDER
    quiet = min(dark.left(), dark.top(), image.width() - 1 - dark.right(),
                image.height() - 1 - dark.bottom())  # fmt: skip
    if quiet < QUIET * module - 1:
        problem = f"quiet zone {quiet} px, {QUIET * module:.0f} wanted"
        yield Finding(CHECK, title_of(view), problem, area)


def _dark(image: QImage) -> QRect:
    """The square around all black modules."""
    rows = [at for at in range(image.height())
            if _BLACK in colors_in(image, QRect(0, at, image.width(), 1))]  # fmt: skip
    columns = [at for at in range(image.width())
               if _BLACK in colors_in(image, QRect(at, 0, 1, image.height()))]  # fmt: skip
    return QRect(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)


def _first_run(image: QImage, dark: QRect) -> int:
    """How long the upper edge of the upper left finder is."""
    run = 0
    while image.pixelColor(dark.left() + run, dark.top()).lightness() == 0:
        run += 1
    return run
