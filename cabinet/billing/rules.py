"""Rules within one row of a delivery. Each gives the column and the reason of what it finds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from cabinet.billing.formats import Cells, Delivery
from cabinet.billing.rows import ZONES, bill_path, charge_of, payee_of
from domain.charges import adds_up, expected_due
from domain.payment_request import payee_fields
from domain.payment_text import PaymentTextError, compose
from domain.periods import period_of

PDF_MOST_BYTES = 10 * 1024 * 1024
"""A larger bill document is refused: it is read whole into memory."""

Found = Iterator[tuple[str, str]]

_PAYEE_COLUMNS = {
    "Name": "name",
    "PersonalAcc": "personal_account",
    "BankName": "bank_name",
    "BIC": "bic",
    "CorrespAcc": "correspondent_account",
}


def period_is_closed(cells: Cells, delivery: Delivery) -> Found:
    """Charges and bills are of the delivery's period or of earlier ones."""
    if cells["period"] > delivery.period:
        yield "period", f"позже периода поставки {delivery.period:%Y-%m}"


def charge_adds_up(cells: Cells, _delivery: Delivery) -> Found:
    """Opening + charged + recalculation - privilege + penalty - paid = due, in kopecks."""
    charge = charge_of(cells)
    if not adds_up(charge):
        yield (
            "due",
            (
                f"{charge.due}, а по строке выходит {expected_due(charge)} "
                "(opening + charged + recalculation - privilege + penalty - paid)"
            ),
        )


def zones_are_whole(cells: Cells, _delivery: Delivery) -> Found:
    """A volume has its tariff; a charge has zones or none, and zones without gaps."""
    for _, end in ZONES:
        volume, tariff = cells[f"volume{end}"], cells[f"tariff{end}"]
        if (volume is None) != (tariff is None):
            column = f"volume{end}" if volume is None else f"tariff{end}"
            yield column, "объём и тариф задаются только вместе"
            return
    plain, *zoned = [cells[f"volume{end}"] is not None for _, end in ZONES]
    if plain and any(zoned):
        yield "volume", "заполнены и общий объём, и объёмы по зонам; нужно что-то одно"
    if zoned != sorted(zoned, reverse=True):
        yield f"volume_t{zoned.index(False) + 1}", "пропущена тарифная зона"


def registers_without_gaps(cells: Cells, _delivery: Delivery) -> Found:
    """T3 is not given without T2."""
    given = [cells[f"t{number}"] is not None for number in range(1, 5)]
    if given != sorted(given, reverse=True):
        yield f"t{given.index(False) + 1}", "пропущена тарифная зона"


def reading_is_not_later(cells: Cells, delivery: Delivery) -> Found:
    """A reading is not of the future, seen from the delivery's day."""
    if cells["taken_on"] > delivery.as_of:
        yield "taken_on", f"позже дня поставки {delivery.as_of}"
    if cells["period"] > period_of(delivery.as_of):
        yield "period", f"позже месяца поставки {delivery.as_of:%Y-%m}"


def payment_is_known(cells: Cells, delivery: Delivery) -> Found:
    """A payment came on the delivery's day at the latest."""
    if cells["received_on"] > delivery.as_of:
        yield "received_on", f"позже дня поставки {delivery.as_of}"


def payment_is_something(cells: Cells, _delivery: Delivery) -> Found:
    """A payment moves money; one that was taken back comes with a minus."""
    if cells["amount"] == 0:
        yield "amount", "платёж на ноль копеек"


def fits_payment_code(cells: Cells, _delivery: Delivery) -> Found:
    """The requisites make a payment code (GOST R 56042-2014: 300 bytes for the mandatory block)."""
    try:
        compose(payee_fields(payee_of(cells)))
    except PaymentTextError as error:
        column = _PAYEE_COLUMNS.get(error.field, "name")
        yield column, "реквизиты не помещаются в платёжный код (ГОСТ Р 56042-2014)"


def bill_file_is_sound(cells: Cells, delivery: Delivery) -> Found:
    """The document lies in the delivery, is a PDF and is the one that the digest names."""
    path = bill_path(delivery, cells["file"])
    if not path.resolve().is_relative_to(delivery.directory.resolve()) or not path.is_file():
        yield "file", "такого файла в поставке нет"
        return
    if path.stat().st_size > PDF_MOST_BYTES:
        yield "file", f"документ больше {PDF_MOST_BYTES // 2**20} МиБ"
        return
    content = path.read_bytes()
    if not content.startswith(b"%PDF-"):
        yield "file", "это не PDF"
    if hashlib.sha256(content).hexdigest() != cells["sha256"]:
        yield "sha256", "содержимое документа не то, что указано"
