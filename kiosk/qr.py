"""QR codes: as modules, and as the picture that is put on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

QUIET_ZONE = 4
"""Modules of white that a reader needs on every side (ISO/IEC 18004, 9.1); the picture has them."""

Modules = tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class QrPicture:
    """Pixels of grey, rows from the top, `side` by `side`: 0 is black, 255 white."""

    side: int
    pixels: bytes


def qr_picture(modules: Modules, side: int) -> QrPicture:
    """The code with its quiet zone; every edge lies on a whole pixel, so that all are sharp."""
    count = len(modules) + 2 * QUIET_ZONE
    edges = [round(index * side / count) for index in range(count + 1)]
    widths = [right - left for left, right in pairwise(edges)]
    white = (False,) * len(modules)
    border = (False,) * QUIET_ZONE
    rows = (*(white,) * QUIET_ZONE, *modules, *(white,) * QUIET_ZONE)
    lines = (
        b"".join(
            (b"\x00" if dark else b"\xff") * width
            for dark, width in zip((*border, *cells, *border), widths, strict=True)
        )
        for cells in rows
    )
    return QrPicture(
        side, b"".join(line * height for line, height in zip(lines, widths, strict=True))
    )


def qr_modules(text: str) -> Modules:
    """The dark modules of a code at error correction level M, rows from the top, no quiet zone.

    The text is encoded as UTF-8 bytes. Raises ValueError when it is longer than a code can hold.
    """
    from qrcode import QRCode
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError
    from qrcode.util import MODE_8BIT_BYTE, QRData

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE), optimize=0)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise ValueError("too long for a QR code") from error
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
