"""QR codes for documents."""

from __future__ import annotations

import base64
import struct
import zlib
from dataclasses import dataclass

import zint

QUIET_ZONE = 4
"""Modules of white around a code (ISO/IEC 18004)."""

_LEVEL_M = 2
"""libzint's `option_1` of QR codes: 1 to 4 stand for L, M, Q, H."""

_MASK_4 = (4 + 1) << 8
"""libzint's `option_3` that takes data mask 4 without weighing all eight, which takes six times as
long as the rest. Any mask can be read; on payment texts the penalty points of this one are those of
the best one within a twentieth on average.
"""

_DARK_FIRST = bytes(int(f"{byte:08b}"[::-1], 2) ^ 0xFF for byte in range(256))
"""Turns eight modules of libzint into eight pixels: dark is 0, and the left one comes first."""


@dataclass(frozen=True, slots=True)
class QrPicture:
    """A code, a pixel a module, without the quiet zone; `modules` is the length of a side.

    `pixels` are bits, 0 is dark; each row begins with a byte of its own. The white around it,
    `QUIET_ZONE` modules wide, is left to whoever shows it.
    """

    modules: int
    pixels: bytes

    @property
    def png(self) -> bytes:
        """The same as PNG (ISO/IEC 15948)."""
        width = len(self.pixels) // self.modules
        rows = range(0, len(self.pixels), width)
        lines = b"".join(b"\0" + self.pixels[row : row + width] for row in rows)
        header = struct.pack(">IIBBBBB", self.modules, self.modules, 1, 0, 0, 0, 0)
        chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def qr_picture(text: str) -> QrPicture:
    """A code of the text's UTF-8 bytes at level M. The same text gives the same pixels."""
    symbol = zint.Symbol()
    symbol.symbology = zint.Symbology.QRCODE
    symbol.option_1 = _LEVEL_M
    symbol.option_3 = _MASK_4
    symbol.input_mode = zint.InputMode.FAST
    symbol.encode(text.encode())
    return QrPicture(symbol.width, _pixels(symbol.encoded_data, symbol.width))


def qr_svg(text: str) -> str:
    """The same as an SVG picture, quiet zone included.

    A bitmap inside, because thousands of squares as paths make a document three times as large.
    """
    picture = qr_picture(text)
    whole = picture.modules + 2 * QUIET_ZONE
    content = base64.b64encode(picture.png).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}">'
        f'<image x="{QUIET_ZONE}" y="{QUIET_ZONE}" width="{picture.modules}" '
        f'height="{picture.modules}" style="image-rendering:pixelated" '
        f'href="data:image/png;base64,{content}"/></svg>'
    )


def _pixels(rows: memoryview, side: int) -> bytes:
    """`rows` has a bit a module, the lowest bit first, and room for the largest code."""
    modules = rows.tobytes()
    stride, width = len(modules) // len(rows), (side + 7) // 8
    starts = range(0, side * stride, stride)
    return b"".join(modules[start : start + width] for start in starts).translate(_DARK_FIRST)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
