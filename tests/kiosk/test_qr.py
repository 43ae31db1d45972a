from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.qr import QUIET_ZONE, qr_modules

PAYMENT = (
    'ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017|BankName=ОАО "БАНК"'
    "|BIC=044525225|CorrespAcc=30101810400000000225"
)


def _decode(modules: tuple[tuple[bool, ...], ...], scale: int = 3) -> zxingcpp.Barcode:
    """Paint grey pixels with a quiet zone, read them with an independent decoder."""
    size = (len(modules) + 2 * QUIET_ZONE) * scale
    pixels = bytearray(b"\xff") * (size * size)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            for line in range(scale * dark):
                start = ((y + QUIET_ZONE) * scale + line) * size + (x + QUIET_ZONE) * scale
                pixels[start : start + scale] = bytes(scale)
    image = memoryview(pixels).cast("B", (size, size))
    return zxingcpp.read_barcodes(image)[0]


def test_a_payment_text_is_read_back_as_utf_8() -> None:
    code = _decode(qr_modules(PAYMENT))
    assert code.bytes.decode() == PAYMENT
    assert code.ec_level == "M"


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x45F), min_size=1, max_size=300))
def test_any_text_is_read_back(text: str) -> None:
    assert _decode(qr_modules(text)).bytes.decode() == text


def test_a_square_without_a_quiet_zone() -> None:
    modules = qr_modules("x")
    assert {len(row) for row in modules} == {len(modules)} == {21}
    assert modules[0][0]


def test_too_long_is_said() -> None:
    with pytest.raises(ValueError, match="too long"):
        qr_modules("я" * 2000)
