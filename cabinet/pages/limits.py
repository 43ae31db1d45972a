"""How often one link may be opened. By its token alone: whole offices share an address."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from time import monotonic

from cabinet.security.tokens import digest

MOST, WITHIN_S = 30, 60.0
"""A person opens a link a few times; only a program does so oftener."""

REMEMBERED = 10_000


class OpeningLimit:
    """Counts in memory: what it guards is safe without, it only keeps a noisy caller off."""

    def __init__(self, most: int = MOST, within_s: float = WITHIN_S) -> None:
        self._most = most
        self._within_s = within_s
        self._opened: OrderedDict[str, tuple[float, int]] = OrderedDict()
        self._lock = Lock()

    def allows(self, token: str) -> bool:
        """Count one opening; False when there were too many within the time."""
        key, now = digest(token), monotonic()
        with self._lock:
            since, count = self._opened.pop(key, (now, 0))
            if now - since >= self._within_s:
                since, count = now, 0
            self._opened[key] = (since, count + 1)
            if len(self._opened) > REMEMBERED:
                self._opened.popitem(last=False)
        return count < self._most
