"""What a staff PIN may be, and how long is waited after wrong ones. Pure."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

SHORTEST, LONGEST = 6, 12
FREE_TRIES = 3
"""So many wrong ones cost nothing but the typing."""

FIRST_LOCK_S = 60.0
LONGEST_LOCK_S = 3600.0

FEWEST_DIGITS = 4
"""Different ones: 112211 and 121212 are what others try first."""

_RUN = 3
"""Digits in even steps (123, 741, 555): a PIN made of nothing else is a pattern on the pad."""


class PinFault(StrEnum):
    """Why a PIN is not taken."""

    NOT_DIGITS = "not_digits"
    LENGTH = "length"
    FEW_DIGITS = "few_digits"
    REPEATED = "repeated"
    RUNS = "runs"


def pin_fault(pin: str) -> PinFault | None:
    """What is wrong with a new PIN; None when it can be used."""
    if not (pin.isascii() and pin.isdigit()):
        return PinFault.NOT_DIGITS
    if not SHORTEST <= len(pin) <= LONGEST:
        return PinFault.LENGTH
    if len({*pin}) < FEWEST_DIGITS:
        return PinFault.FEW_DIGITS
    if _repeats(pin):
        return PinFault.REPEATED
    return PinFault.RUNS if _made_of_runs(pin) else None


def lock_s(wrong: int) -> float:
    """Seconds that nobody can try after so many wrong ones: 1, 2, 4 ... minutes, at most an hour.

    At the longest a six-digit PIN is found after 57 years on the average.
    """
    if wrong < FREE_TRIES:
        return 0.0
    return min(FIRST_LOCK_S * 2.0 ** min(wrong - FREE_TRIES, 16), LONGEST_LOCK_S)


def _repeats(pin: str) -> bool:
    """Whether one part is all there is: 4718 4718."""
    return pin in (pin + pin)[1:-1]


def _made_of_runs(digits: str) -> bool:
    """Whether runs are all there is: 123456, 147 258, 159 357, 890 123."""
    if not digits:
        return True
    return any(
        _is_run(digits[:length]) and _made_of_runs(digits[length:])
        for length in range(_RUN, len(digits) + 1)
    )


def _is_run(digits: str) -> bool:
    """0 follows 9."""
    values = [int(digit) for digit in digits]
    return len({(after - before) % 10 for before, after in pairwise(values)}) == 1
