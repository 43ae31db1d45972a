"""Codes of documents can be read again, whatever is in them."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from cabinet.bills.qr import QUIET_ZONE, qr_picture

PAYMENT = (
    "ST00012|Name=АО «Энергосбыт Миасс»|PersonalAcc=40702810600000012345|BankName=АО «Банк»"
    "|BIC=047501999|CorrespAcc=30101810400000000999|Sum={amount}|PersAcc={account}|PaymPeriod=102026"
)


def read(text: str) -> str:
    """The text of the code's picture, with white around it, three pixels a module."""
    picture = qr_picture(text)
    image = QImage.fromData(picture.png, "PNG")
    assert image.width() == image.height() == picture.modules
    whole = QImage(
        3 * (picture.modules + 2 * QUIET_ZONE),
        3 * (picture.modules + 2 * QUIET_ZONE),
        QImage.Format.Format_Grayscale8,
    )
    whole.fill(QColor("white"))
    painter = QPainter(whole)
    painter.drawImage(3 * QUIET_ZONE, 3 * QUIET_ZONE, image.scaled(3 * image.size()))
    painter.end()
    pixels = memoryview(whole.constBits()).cast("B", (whole.height(), whole.bytesPerLine()))
    (code,) = zxingcpp.read_barcodes(pixels, zxingcpp.BarcodeFormat.QRCode)
    assert code.ec_level == "M"
    return code.bytes.decode()


@settings(max_examples=150, deadline=None)
@given(amount=st.integers(1, 10**9), account=st.text("0123456789", min_size=6, max_size=20))
def test_payments_are_read_as_they_were_written(amount: int, account: str) -> None:
    text = PAYMENT.format(amount=amount, account=account)
    assert read(text) == text


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=400))
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    assert read(text) == text


@pytest.mark.parametrize("length", [1, 100, 1000, 2000])
def test_long_and_monotonous_texts_too(length: int) -> None:
    assert read("0" * length) == "0" * length
    assert read("я" * (length // 2 or 1)) == "я" * (length // 2 or 1)
