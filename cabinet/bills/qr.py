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

_DARK_FIRST = bytes(int(f"{byte:08b}"[::-1], 2) ^ 0xFF for byte in range(256))
"""Turns eight modules of libzint into eight pixels of PNG: dark is 0, and the left one comes first.
"""


@dataclass(frozen=True, slots=True)
class QrPicture:
    """A code as PNG, a pixel a module, without the quiet zone; `modules` is the length of a side.

    The white around it, `QUIET_ZONE` modules wide, is left to whoever shows it.
    """

    modules: int
    png: bytes


def qr_picture(text: str) -> QrPicture:
    """A code of the text's UTF-8 bytes at level M. The same text gives the same bytes.

    `FAST` weighs half of the masks of ISO/IEC 18004, and halves the time: any mask can be read.
    """
    symbol = zint.Symbol()
    symbol.symbology = zint.Symbology.QRCODE
    symbol.option_1 = _LEVEL_M
    symbol.input_mode = zint.InputMode.FAST
    symbol.encode(text.encode())
    return QrPicture(symbol.width, _png(symbol.encoded_data, symbol.width))


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


def _png(rows: memoryview, side: int) -> bytes:
    """A PNG (ISO/IEC 15948) of one bit a pixel. `rows` has a bit a module, the lowest bit first."""
    modules = rows.tobytes()
    stride, width = len(modules) // len(rows), (side + 7) // 8
    lines = b"".join(
        b"\0" + modules[start : start + width].translate(_DARK_FIRST)
        for start in range(0, side * stride, stride)
    )
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 1)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
