"""A resident's visit, as far as the cabinet cares."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Visit:
    """A resident's visit at a terminal; it is good from `started_at` until `over_at`."""

    account_number: str
    visit_id: str
    terminal_id: str
    started_at: datetime
    over_at: datetime

    def holds(self, moment: datetime, skew: timedelta = timedelta(0)) -> bool:
        """Whether the visit was going on then, as far as two clocks can agree on it."""
        return self.started_at - skew <= moment < self.over_at + skew
