"""Paying: who is paid, how much may be paid at once, and what the payment code says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.money import Kopecks
from domain.periods import Period
from domain.utilities import Utility

LEAST_PAYMENT = Kopecks(10_00)
"""Ten rubles; banks refuse less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payee:
    """The requisites of who is paid (GOST R 56042-2014, table 1)."""

    name: str
    personal_account: str
    bank_name: str
    bic: str
    correspondent_account: str
    inn: str
    kpp: str


class PaymentWay(StrEnum):
    """What reads the code: the two are not interchangeable (domain facts, section 5)."""

    APP_SCANNER = "app_scanner"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentCode:
    """What the payment screen shows; `text` goes into the QR code as UTF-8 bytes.

    With `APP_SCANNER` it is the text of GOST R 56042-2014, with `CAMERA` a link. `ways` are all
    that the company offers, the first one first. `utility` is None for the whole bill.
    """

    text: str
    way: PaymentWay = PaymentWay.APP_SCANNER
    ways: tuple[PaymentWay, ...] = (PaymentWay.APP_SCANNER,)
    payee_name: str
    account_number: str
    utility: Utility | None
    period: Period
    amount: Kopecks
    purpose: str


def suggested_amount(due: int) -> Kopecks:
    """What the amount starts with: the due amount, nothing for an overpayment."""
    return Kopecks(max(due, 0))


def amount_fits(amount: int, most: int) -> bool:
    """Whether an amount can be paid: from `LEAST_PAYMENT` to the company's limit `most`."""
    return LEAST_PAYMENT <= amount <= most
