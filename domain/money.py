"""Money, always in whole kopecks (int), and how it is written in Russian."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import NewType

Kopecks = NewType("Kopecks", int)
"""An amount in kopecks; negative means an overpayment when it is a due amount."""

NO_BREAK = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
_SPACES = re.compile(r"[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]")
_TYPED_AMOUNT = re.compile(r"\d{1,9}(?:[.,]\d{0,2})?", re.ASCII)


def rubles_and_kopecks(amount: int) -> tuple[str, str]:
    """Split for display: `-18773` gives `("−187", "73")`; thousands parted by a no-break space."""
    rubles, kopecks = divmod(abs(amount), 100)
    sign = MINUS if amount < 0 else ""
    return f"{sign}{rubles:,}".replace(",", NO_BREAK), f"{kopecks:02}"


def format_money(amount: int) -> str:
    """`481236` gives `4 812,36 ₽`, with spaces that do not break."""
    rubles, kopecks = rubles_and_kopecks(amount)
    return f"{rubles},{kopecks}{NO_BREAK}₽"


def parse_money(text: str) -> Kopecks | None:
    """Kopecks from what a person typed (`4812,3` or `4812.36`); None if it is not an amount.

    Reads what `format_money` writes, too.
    At most nine digits of rubles: beyond that it is a slip of the finger, not a payment.
    """
    compact = _SPACES.sub("", text).removesuffix("₽")
    if not _TYPED_AMOUNT.fullmatch(compact):
        return None
    rubles, _, fraction = compact.replace(",", ".").partition(".")
    return Kopecks(int(rubles) * 100 + int(fraction.ljust(2, "0")))


def cost(volume: Decimal, tariff: Decimal) -> Kopecks:
    """Volume x tariff (rubles a unit) in kopecks, halves rounded up as on a bill."""
    exact = volume * tariff * 100
    return Kopecks(int(exact.quantize(Decimal(1), ROUND_HALF_UP)))
