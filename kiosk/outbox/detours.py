"""Items at which the cabinet itself fails: after many tries what is of other meters goes past.

A fault of the cabinet may lie in one row (a bug that this reading finds) or in the cabinet (its
database is down). Nobody can tell which, so it is asked of the row again and again, ever more
seldom; but one row must not keep a whole office's readings on the terminal for ever. What is of
the same meter stays behind it: there the order decides what counts.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.outbox.items import Item

PATIENCE = 20
"""Tries before others go past: above a minute, so a cabinet that restarts changes no order."""

MOST = 10
"""Meters that are gone past at once: more of them are a cabinet that is out of order."""

LONGEST_WAIT_S = 600.0
"""Until such an item is tried again."""

_FIRST_WAIT_S = 5.0

Meter = tuple[str | None, str]


@dataclass(slots=True)
class _Trouble:
    item_id: str
    faults: int = 0
    not_before: float = 0.0


class Detours:
    """What is known of one terminal's run: after a restart each item has its tries anew."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._troubles: dict[Meter, _Trouble] = {}

    def __bool__(self) -> bool:
        """Whether anything is left behind."""
        return any(trouble.faults >= PATIENCE for trouble in self._troubles.values())

    def failed(self, item: Item) -> bool:
        """The cabinet failed at it once more; whether others may go past it."""
        trouble = self._troubles.get(_meter(item))
        if trouble is None or trouble.item_id != item.item_id:
            trouble = self._troubles[_meter(item)] = _Trouble(item.item_id)
        trouble.faults += 1
        beyond = trouble.faults - PATIENCE
        if beyond < 0 or sum(each.faults >= PATIENCE for each in self._troubles.values()) > MOST:
            return False
        trouble.not_before = self._now() + min(
            _FIRST_WAIT_S * 2.0 ** min(beyond, 16), LONGEST_WAIT_S
        )
        return True

    def leave(self, item: Item) -> bool:
        """Whether it has to wait, so that others go past: it failed often, or is behind such."""
        trouble = self._troubles.get(_meter(item))
        if trouble is None or trouble.faults < PATIENCE:
            return False
        return trouble.item_id != item.item_id or self._now() < trouble.not_before

    def gone(self, item: Item) -> None:
        """The cabinet has decided about it."""
        trouble = self._troubles.get(_meter(item))
        if trouble is not None and trouble.item_id == item.item_id:
            del self._troubles[_meter(item)]


def _meter(item: Item) -> Meter:
    from kiosk.outbox.items import subject_of

    return subject_of(item)
