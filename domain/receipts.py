"""Numbers that a resident takes home: of an acknowledged reading, of a request to an operator.

A number is made of the id that the terminal gave the reading, so it is known before any answer of
the cabinet. It is short enough to be read out, and its check digit (Luhn, ISO/IEC 7812-1 annex B)
finds a slip of the finger. It is unique within an account only, and says nothing about it.
"""

from __future__ import annotations

import hashlib
import re

DIGITS = 12
"""Of a number, the check digit included."""


def receipt_number(made_of: str) -> str:
    """The number of what has that id; `DIGITS` digits."""
    digest = int.from_bytes(hashlib.sha256(made_of.encode()).digest()[:8])
    body = f"{digest % 10 ** (DIGITS - 1):0{DIGITS - 1}d}"
    return body + _check_digit(body)


def parse_receipt_number(text: str) -> str | None:
    """A typed number, spaces and hyphens forgiven; None when it cannot be one."""
    digits = re.sub(r"[\s\-]", "", text)
    if not re.fullmatch(rf"[0-9]{{{DIGITS}}}", digits):
        return None
    return digits if _check_digit(digits[:-1]) == digits[-1] else None


def format_receipt_number(number: str) -> str:
    """As it is read out: `4821 0937 1156`."""
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def _check_digit(body: str) -> str:
    total = 0
    for place, digit in enumerate(reversed(body)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)
