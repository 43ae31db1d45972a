"""QR codes as modules; painting them is the widget's work."""

from __future__ import annotations

QUIET_ZONE = 4
"""Modules of white that a reader needs on every side (ISO/IEC 18004, 9.1); the widget adds them."""


def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
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
