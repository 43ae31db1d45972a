"""What is wrong with a delivery, for a billing clerk: `file:line: column: what is wrong`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

DEFAULT_LIMIT = 100
"""So many faults are told; of the others only how many there are."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault. `why` is plain Russian; it never quotes a resident's data.

    A fault of a whole file stands on line 1.
    """

    file: str
    line: int
    column: str
    why: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.column}: {self.why}"


class Faults:
    """Collects faults in constant memory: the first `limit` by file and line, and a count."""

    def __init__(self, limit: int = DEFAULT_LIMIT) -> None:
        self.limit = limit
        self.count = 0
        self._kept: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Take note of one fault."""
        self.count += 1
        self._kept.append(fault)
        if len(self._kept) > 4 * self.limit:
            self._kept = self.first()

    def extend(self, faults: Iterable[Fault], *, untold: int = 0) -> None:
        """Take note of several, and of `untold` more that nobody will read."""
        for fault in faults:
            self.add(fault)
        self.count += untold

    def first(self) -> list[Fault]:
        """Those that are told, sorted by file and line."""
        return sorted(self._kept)[: self.limit]

    def __bool__(self) -> bool:
        return self.count > 0
