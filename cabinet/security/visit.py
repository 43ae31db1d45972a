"""A resident's visit, as far as the cabinet cares."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody at a terminal who speaks of an account, which may not exist."""

    account_number: str
    terminal_id: str
    visit_id: str | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A resident's visit at a terminal; it is good from `started_at` until `over_at`.

    `own_account` is the account that signed in, where a linked one was switched to.
    """

    account_number: str
    visit_id: str
    terminal_id: str
    started_at: datetime
    over_at: datetime
    own_account: str | None = None

    @property
    def signed_in_as(self) -> str:
        """The account whose password opened the visit."""
        return self.own_account or self.account_number

    def holds(self, moment: datetime, skew: timedelta = timedelta(0)) -> bool:
        """Whether the visit was going on then, as far as two clocks can agree on it."""
        return self.started_at - skew <= moment < self.over_at + skew
