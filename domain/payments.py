"""Paying: who is paid, how much may be paid at once, and what the payment code says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.money import Kopecks, parse_money
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
class PaymentPart:
    """What of a payment for the whole bill goes to one payee, for these utilities of theirs."""

    payee_name: str
    utilities: tuple[Utility, ...]
    amount: Kopecks

    @property
    def utility(self) -> Utility | None:
        """The utility that it pays, None where it pays several."""
        return self.utilities[0] if len(self.utilities) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentCode:
    """What the payment screen shows; `text` goes into the QR code as UTF-8 bytes.

    With `APP_SCANNER` it is the text of GOST R 56042-2014, with `CAMERA` a link. `ways` are all
    that the company offers, the first one first. `utility` is None for several utilities.

    The whole bill takes a code for each payee: `parts` are these, `part` counts them from 0, and
    all else is of that part alone. `left` are parts below `LEAST_PAYMENT`, which have no code.
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
    part: int = 0
    parts: tuple[PaymentPart, ...] = ()
    left: tuple[PaymentPart, ...] = ()


def suggested_amount(due: int) -> Kopecks:
    """What the amount starts with: the due amount, nothing for an overpayment."""
    return Kopecks(max(due, 0))


def amount_fits(amount: int, most: int) -> bool:
    """Whether an amount can be paid: from `LEAST_PAYMENT` to the company's limit `most`."""
    return LEAST_PAYMENT <= amount <= most


class AmountFault(StrEnum):
    """Why what was typed cannot be paid; each has words of its own on the screen."""

    UNREADABLE = "unreadable"
    TOO_LITTLE = "too_little"
    TOO_MUCH = "too_much"


def parse_amount(text: str, most: int) -> Kopecks | AmountFault:
    """The amount that was typed (`1 234,5`, `1234.50`, `10 ₽`), or why it cannot be paid.

    `most` is the company's limit in kopecks, `TerminalInfo.most_payment`.
    """
    amount = parse_money(text)
    if amount is None:
        return AmountFault.UNREADABLE
    if amount < LEAST_PAYMENT:
        return AmountFault.TOO_LITTLE
    return amount if amount_fits(amount, most) else AmountFault.TOO_MUCH
