"""How long a message is tried, and when again."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from cabinet.outbound.outbox import TextKind
from domain.registration import CODE_LIFETIME

LETTERS_FOR = timedelta(days=3)
"""As long as mail servers try among themselves (RFC 5321, 4.5.4.1: four to five days at most)."""

TEXTS_FOR: dict[str, timedelta] = {TextKind.CONFIRMATION_CODE: CODE_LIFETIME}
"""A code that has expired helps nobody."""


def give_up_at(kind: str, created_at: datetime, fields: Mapping[str, str]) -> datetime:
    """Until when a message is worth sending: a dead link helps as little as a dead code."""
    too_old = created_at + TEXTS_FOR.get(kind, LETTERS_FOR)
    if "good_until" not in fields:
        return too_old
    return min(too_old, datetime.fromisoformat(fields["good_until"]))


@dataclass(frozen=True, slots=True)
class Backoff:
    """Twice as long each time, up to a limit, and never quite the same for two messages.

    The upper half of each wait is left to chance: what failed together does not come back together.
    """

    first: timedelta
    longest: timedelta

    def after(self, attempt: int) -> timedelta:
        """The wait after that many failed attempts."""
        doublings = min(attempt - 1, 30)
        whole = min(self.first * (1 << doublings), self.longest)
        return whole * random.uniform(0.5, 1.0)  # noqa: S311 - not a secret
