"""QR codes for documents."""

from __future__ import annotations

import base64
import struct
import zlib

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

QUIET_ZONE = 4
"""Modules of white around a code (ISO/IEC 18004)."""

PIXELS = 4
"""Pixels a module: viewers blur the edges of coarser pictures, finer ones are larger files."""


def qr_svg(text: str) -> str:
    """A code of the text's UTF-8 bytes at level M, quiet zone included, as an SVG picture.

    A bitmap inside, because thousands of squares as paths make a bill three times as large.
    """
    code = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
    code.add_data(text.encode())
    code.make(fit=True)
    picture = base64.b64encode(_png(code.get_matrix())).decode()
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">'
        '<image width="1" height="1" style="image-rendering:pixelated"'
        f' href="data:image/png;base64,{picture}"/></svg>'
    )


def _png(matrix: list[list[bool]]) -> bytes:
    """A grey PNG (ISO/IEC 15948) of eight bits a pixel."""
    side = len(matrix) * PIXELS
    lines = b"".join(b"\0" + _scanline(row) for row in matrix for _ in range(PIXELS))
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _scanline(row: list[bool]) -> bytes:
    return b"".join((b"\x00" if dark else b"\xff") * PIXELS for dark in row)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
