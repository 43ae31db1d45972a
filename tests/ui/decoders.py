"""Two decoders that share no code read the QR code in a picture of a widget."""

from __future__ import annotations

import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.real_parts.zbar import read_codes


def read_on(widget: QWidget) -> str | None:
    """What both read on the widget as it is painted; None when both read nothing."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = image.width(), image.height(), image.bytesPerLine()
    lines = bytes(image.constBits())
    pixels = b"".join(lines[y * stride : y * stride + width] for y in range(height))
    one = zxingcpp.read_barcodes(
        memoryview(pixels).cast("B", (height, width)), formats=zxingcpp.BarcodeFormat.QRCode
    )
    other = read_codes(pixels, width, height)
    assert [bytes(code.bytes) for code in one] == other, "the decoders disagree"
    assert len(other) <= 1, "more than one code"
    return other[0].decode() if other else None
