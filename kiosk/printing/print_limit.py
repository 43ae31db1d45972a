"""How often a document may be printed in one visit."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from domain.errors import AlreadyPrinted
from kiosk.visit import Visit


class PrintLimit:
    """Counts the prints of a visit that were done; a failed one may be tried again.

    `most` is for each document, 0 for no limit. May be used by several threads.
    """

    def __init__(self, visit: Visit, most: int) -> None:
        self._visit = visit
        self._most = most
        self._lock = threading.Lock()
        self._generation = visit.generation
        self._done: dict[str, int] = {}
        visit.ended.connect(self._forget)

    def spent(self, document: str) -> bool:
        """Whether the document may not be printed any more: for the screen to say so before."""
        with self._lock:
            self._begin_anew()
            return 0 < self._most <= self._done.get(document, 0)

    @contextmanager
    def counting(self, document: str, generation: int) -> Iterator[None]:
        """A print of the document, in the visit of that generation; it counts when it was done.

        Raises AlreadyPrinted where the document may not be printed any more.
        """
        if self.spent(document):
            raise AlreadyPrinted
        yield
        with self._lock:
            self._begin_anew()
            if generation == self._generation:
                self._done[document] = self._done.get(document, 0) + 1

    def _forget(self) -> None:
        """What was printed is nobody's business any more once the visit is over."""
        with self._lock:
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Each visit counts for itself."""
        if self._generation != self._visit.generation:
            self._generation = self._visit.generation
            self._done.clear()
