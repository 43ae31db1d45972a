"""Chance that falls the same way every time."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import Decimal
from typing import TypeVar

SEED = "miass-2026"

T = TypeVar("T")


def chance(*about: object) -> float:
    """A number from 0 to 1 that depends on nothing but what it is about."""
    return random.Random("/".join(map(str, (SEED, *about)))).random()  # noqa: S311 - a sample


def spread(width: str, *about: object) -> Decimal:
    """A factor around 1, at most `width` away from it, in thousandths."""
    thousandths = round((chance(*about) * 2 - 1) * 1000)
    return 1 + Decimal(width) * thousandths / 1000


def pick(choices: Sequence[T], *about: object) -> T:
    """One of the choices."""
    return choices[int(chance(*about) * len(choices))]
