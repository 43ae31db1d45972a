"""A job that goes on while the screen that started it is made anew in another look."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from domain.errors import CabinetError
from kiosk.jobs import Job

T = TypeVar("T")

Told = Callable[[object], object]


class CarriedJob(QObject, Generic[T]):
    """Started when it is made. Its outcome is told to whoever waits now, to one at a time.

    It is handed over from a widget to its successor: `let_go` by the one, `tell` by the other.
    What became of it is told again to the successor, which says it in its own language.
    """

    def __init__(self, job: Job[T]) -> None:
        super().__init__()
        self._on_success: Callable[[T], object] | None = None
        self._on_error: Callable[[CabinetError], object] | None = None
        self._on_progress: Told | None = None
        self._tell_again: Callable[[], object] | None = None
        self.finished = False
        self._job = job
        job.on_progress(self._progressed).on_success(self._succeeded).on_error(self._failed)
        job.start(self)

    def tell(
        self,
        on_success: Callable[[T], object],
        on_error: Callable[[CabinetError], object],
        on_progress: Told | None = None,
    ) -> None:
        """Tell these from now on, and at once what is known already."""
        self._on_success, self._on_error = on_success, on_error
        self._on_progress = on_progress
        if self._tell_again is not None:
            self._tell_again()

    def let_go(self) -> None:
        """Who waited is about to be destroyed; its successor will ask."""
        self._on_success = self._on_error = self._on_progress = None

    def drop(self) -> None:
        """Nobody waits any more, and nobody will: what the job opened meanwhile is closed again."""
        self.let_go()
        self._job.cancel()

    def _progressed(self, progress: object) -> None:
        self._tell_again = lambda: self._on_progress and self._on_progress(progress)
        self._tell_again()

    def _succeeded(self, result: T) -> None:
        self.finished = True
        self._tell_again = lambda: self._on_success and self._on_success(result)
        self._tell_again()

    def _failed(self, error: CabinetError) -> None:
        self.finished = True
        self._tell_again = lambda: self._on_error and self._on_error(error)
        self._tell_again()
