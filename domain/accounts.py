"""Accounts (лицевой счёт) and the people they are registered to."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

ACCOUNT_NUMBER_LENGTH = range(6, 21)
"""How many digits an account number may have; companies differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account as the «Личные данные» tab shows it (manual, section 4.2).

    Areas are in square metres. `phone` is E.164 (`+79001234567`), `phone` and `email` are the
    company's own data and may be missing.
    """

    account_number: str
    surname: str
    first_name: str
    middle_name: str
    address: str
    total_area: Decimal
    heated_area: Decimal
    rooms: int
    registered_people: int
    resident_people: int
    phone: str | None = None
    email: str | None = None


def parse_account_number(text: str) -> str | None:
    """The digits of an account number, spaces dropped; None if it cannot be one.

    Digits only, without the letter index (manual, section 3).
    """
    digits = re.sub(r"\s", "", text)
    if len(digits) not in ACCOUNT_NUMBER_LENGTH or not re.fullmatch(r"\d+", digits, re.ASCII):
        return None
    return digits


def group_digits(digits: str, size: int = 4) -> str:
    """`7401203456` gives `7401 2034 56`: groups are easier to compare with the paper."""
    return " ".join(digits[start : start + size] for start in range(0, len(digits), size))


def same_surname(one: str, other: str) -> bool:
    """Whether two spellings are one surname: case, ё/е and stray spaces do not count.

    Inner hyphens do, spaces around them and the kind of dash do not. No surname is no match.
    """
    folded = _folded(one)
    return folded != "" and folded == _folded(other)


def _folded(surname: str) -> str:
    composed = unicodedata.normalize("NFC", surname).strip().casefold().replace("ё", "е")
    spaced = re.sub(r"\s+", " ", composed)
    return re.sub(r" ?[-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}] ?", "-", spaced)


def mask_phone(phone: str) -> str:
    """`+79041234518` gives `+7 904 •••-••-18`: its owner knows it, a bystander does not."""
    return f"{phone[:2]} {phone[2:5]} •••-••-{phone[-2:]}"


def mask_email(email: str) -> str:
    """`anna@example.org` gives `a•••@example.org`."""
    name, _, domain = email.rpartition("@")
    return f"{name[:1]}•••@{domain}"


def mask_address(address: str) -> str:
    """`г. Миасс, пр-кт Октября, д. 21, кв. 48` gives `г. Миасс, пр-кт Октября, д. 21, кв. ••`.

    Without the numbers of its last part a paper that is left lying about leads to no door.
    """
    street, comma, last = address.rpartition(",")
    return street + comma + re.sub(r"\d", "•", last)
