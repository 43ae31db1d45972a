"""Parts of a slip as pictures, for printers without Cyrillic letters or QR codes of their own."""

from __future__ import annotations

from pathlib import Path

import fontpkg_onest
from PIL import Image, ImageDraw, ImageFont

from kiosk.printing.slips import Line, Style
from kiosk.qr import QUIET_ZONE

_DOTS = {Style.PLAIN: 24, Style.BOLD: 24, Style.TITLE: 40}
"""Size of letters at 8 dots a millimetre."""

_LEADING = 1.25
_WEIGHTS = {Style.PLAIN: 400, Style.BOLD: 700, Style.TITLE: 700}
_WHITE = 1


def line_picture(line: Line, width: int) -> Image.Image:
    """The text, broken at the width of the paper, in dots."""
    font = _font(line.style)
    rows = _broken(line.text, font, width)
    height = round(_DOTS[line.style] * _LEADING)
    picture = Image.new("1", (width, height * len(rows)), _WHITE)
    draw = ImageDraw.Draw(picture)
    for row, text in enumerate(rows):
        left = (width - font.getlength(text)) / 2 if line.style is Style.TITLE else 0
        draw.text((left, row * height), text, font=font, fill=0)
    return picture


def code_picture(modules: tuple[tuple[bool, ...], ...], size: int, width: int) -> Image.Image:
    """A QR code in the middle of the paper, with its quiet zone; `size` is that of a module."""
    count = len(modules)
    code = Image.new("1", (count, count), _WHITE)
    code.putdata([0 if module else _WHITE for row in modules for module in row])
    scaled = code.resize((count * size, count * size), Image.Resampling.NEAREST)
    picture = Image.new("1", (width, (count + 2 * QUIET_ZONE) * size), _WHITE)
    picture.paste(scaled, ((width - count * size) // 2, QUIET_ZONE * size))
    return picture


def _broken(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Rows of whole words; a word that is wider than the paper is cut off at its edge."""
    rows = [""]
    for word in text.split(" "):
        longer = f"{rows[-1]} {word}".strip()
        if rows[-1] and font.getlength(longer) > width:
            rows.append(word)
        else:
            rows[-1] = longer
    return rows


def _font(style: Style) -> ImageFont.FreeTypeFont:
    (path,) = Path(fontpkg_onest.ROOT).rglob("*.ttf")
    font = ImageFont.truetype(str(path), _DOTS[style])
    font.set_variation_by_axes([_WEIGHTS[style]])
    return font
