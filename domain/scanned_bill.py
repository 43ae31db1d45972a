"""What a scanner that types as a keyboard reads from a paper bill (GOST R 56042-2014).

Such a scanner presses the keys of a US keyboard. Where the layout is switched to Russian the same
keys give other characters, digits excepted: `ST00012|PersAcc=` arrives as `ЫЕ00012/ЗукыФсс=`.
"""

from __future__ import annotations

import re

from domain.accounts import parse_account_number

_QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?~@#$^&|"
_RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбю.ёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё"№;:?/'
_AS_QWERTY = str.maketrans(_RUSSIAN, _QWERTY)
"""What the Russian layout gives, and what the same keys give in the US one."""

_HEADER = re.compile(r"ST0001[123]([\x21-\x7e])", re.IGNORECASE | re.ASCII)
_BEGINNING = re.compile(r"ST000[12]", re.IGNORECASE | re.ASCII)
_ACCOUNT = "persacc"


def scanned_account(text: str) -> str | None:
    """The account number on the bill that was scanned; None for everything else.

    Read whatever the letter case of the keys, the encoding digit and the keyboard layout. Other
    fields may have come through mutilated, as keyboards do with letters that they have no key for:
    only the account's own field is looked at, and it must be there once.
    """
    typed = text.strip()
    return _account_in(typed) or _account_in(typed.translate(_AS_QWERTY))


def begins_like_bill(text: str) -> bool:
    """Whether it begins as a payment code does, in either layout: no name, number or password."""
    typed = text.lstrip()
    return any(_BEGINNING.match(each) for each in (typed, typed.translate(_AS_QWERTY)))


def _account_in(text: str) -> str | None:
    header = _HEADER.match(text)
    if header is None:
        return None
    fields = (part.partition("=") for part in text[header.end() :].split(header[1]))
    values = [value for key, _, value in fields if key.strip().casefold() == _ACCOUNT]
    return parse_account_number(values[0]) if len(values) == 1 else None
