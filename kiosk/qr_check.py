"""A payment code is read back before it is shown: a wrong one never reaches the screen."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import zxingcpp

from domain.errors import PaymentCodeWrong
from domain.payment_check import PaymentWanted, code_faults
from domain.payments import PaymentCode
from domain.wire import PaymentRequest
from kiosk.qr import QrPicture, qr_modules, qr_picture

logger = logging.getLogger(__name__)

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@dataclass(frozen=True, slots=True)
class CheckedCode:
    """What the cabinet answered, and the very pixels that were read back."""

    code: PaymentCode
    picture: QrPicture


def checked_code(
    code: PaymentCode, asked: PaymentRequest, *, account_number: str, cabinet_url: str, side: int
) -> CheckedCode:
    """The picture of a code that says what was asked for; raises PaymentCodeWrong.

    A way that has no code now is not among the answer's `ways`; then the next one is right, too.
    """
    wanted = PaymentWanted(
        account_number=account_number,
        utility=asked.utility,
        amount=asked.amount,
        cabinet_url=cabinet_url,
        part=asked.part,
    )
    if asked.way is not code.way and asked.way in code.ways:
        raise _refusal(("way",))
    try:
        picture = qr_picture(qr_modules(code.text), side)
    except ValueError as error:
        raise _refusal(("length",)) from error
    return CheckedCode(code, checked_picture(picture, code, wanted))


def checked_picture(picture: QrPicture, code: PaymentCode, wanted: PaymentWanted) -> QrPicture:
    """The picture, once it was decoded and says what is wanted; raises PaymentCodeWrong."""
    read = read_back(picture)
    faults = ("unreadable",) if read is None else code_faults(read, code, wanted)
    if faults:
        raise _refusal(faults)
    return picture


def read_back(picture: QrPicture) -> str | None:
    """What a reader finds in the picture; None unless it is exactly one code of UTF-8 text."""
    pixels = memoryview(picture.pixels).cast("B", (picture.side, picture.side))
    found = zxingcpp.read_barcodes(pixels, formats=_QR)
    if len(found) != 1:
        return None
    try:
        return bytes(found[0].bytes).decode()
    except UnicodeDecodeError:
        return None


def _refusal(faults: tuple[str, ...]) -> PaymentCodeWrong:
    """The log says which fields, never what is in them."""
    logger.error("a payment code was not shown, it differs in: %s", ", ".join(faults))
    return PaymentCodeWrong()
