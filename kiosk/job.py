"""A job: work for a worker thread, and who is told what of it on the GUI thread."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from domain.errors import CabinetError, Cancelled

T = TypeVar("T")
Outcome = TypeVar("Outcome")


class JobContext:
    """What work sees of its job, from the worker thread."""

    def __init__(self, report: Callable[[object], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the outcome any more; long work looks at it often."""
        return self._cancelled.is_set()

    def report(self, progress: object) -> None:
        """Hand progress to `on_progress`."""
        self._report(progress)

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled once the job was cancelled."""
        if self.cancelled:
            raise Cancelled

    def wait(self, seconds: float) -> bool:
        """Sleep that a cancellation cuts short; whether the job was cancelled."""
        return self._cancelled.wait(seconds)

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancelled.set()


Work = Callable[[], T] | Callable[[JobContext], T]


class Run(Protocol):
    """One execution of work, as a job that follows it sees it."""

    def cancel_if_forsaken(self) -> None:
        """Stop the work when no job waits for it any more."""


class Runner(Protocol):
    """Who runs jobs: `kiosk.jobs.JobRunner`."""

    @property
    def generation(self) -> int:
        """The number of the visit."""

    def run(self, job: Job[T], work: Work[T]) -> Run:
        """Start the execution of a job."""


class Job(Generic[T]):
    """Work that was not started yet, or is under way. Made by `JobRunner.job`."""

    def __init__(
        self,
        runner: Runner,
        work: Work[T],
        group: str | None,
        shared: str | None,
        outlives_visit: bool,
        wanted: Callable[[], bool],
    ) -> None:
        self.group = group
        self.shared = shared
        self._outlives_visit = outlives_visit
        self._wanted = wanted
        self._runner = runner
        self._work: Work[T] | None = work
        self._on_success: list[Callable[[T], object]] = []
        self._on_error: list[Callable[[CabinetError], object]] = []
        self._on_progress: list[Callable[[object], object]] = []
        self._on_finished: list[Callable[[], object]] = []
        self._on_discarded: list[Callable[[], object]] = []
        self._owner: weakref.ref[QObject] | None = None
        self._generation = 0
        self._cancelled = False
        self._run: Run | None = None

    def on_success(self, callback: Callable[[T], object]) -> Job[T]:
        """Call with the result."""
        self._on_success.append(callback)
        return self

    def on_error(self, callback: Callable[[CabinetError], object]) -> Job[T]:
        """Call with the error; a bug in the work arrives as `SurroundingsFailed`."""
        self._on_error.append(callback)
        return self

    def on_progress(self, callback: Callable[[object], object]) -> Job[T]:
        """Call with each progress object of the work."""
        self._on_progress.append(callback)
        return self

    def on_finished(self, callback: Callable[[], object]) -> Job[T]:
        """Call after success or error, whichever came, even if a callback of these is broken."""
        self._on_finished.append(callback)
        return self

    def on_discarded(self, callback: Callable[[], object]) -> Job[T]:
        """Call when the outcome, good or bad, came too late to be told: to undo what was opened."""
        self._on_discarded.append(callback)
        return self

    def start(self, owner: QObject) -> Job[T]:
        """Run the work; `owner` is who waits for the outcome, usually a screen."""
        if self._work is None:
            raise RuntimeError("a job starts once")
        work, self._work = self._work, None  # it may know a password, and a screen keeps the job
        self._owner = weakref.ref(owner)
        self._generation = self._runner.generation
        self._run = self._runner.run(self, work)
        return self

    def cancel(self) -> None:
        """Drop all callbacks, and stop the work unless another job shares it."""
        self._cancelled = True
        if self._run is not None:
            self._run.cancel_if_forsaken()

    @property
    def alive(self) -> bool:
        """Whether a callback would still be called."""
        owner = self._owner() if self._owner is not None else None
        return (
            not self._cancelled
            and owner is not None
            and shiboken6.isValid(owner)
            and (self._outlives_visit or self._generation == self._runner.generation)
            and self._wanted()
        )

    def succeed(self, result: T) -> None:
        """Tell the result. Called by the runner on the GUI thread."""
        self._conclude(self._on_success, result)

    def fail(self, error: CabinetError) -> None:
        """Tell the error. Called by the runner on the GUI thread."""
        self._conclude(self._on_error, error)

    def progress(self, progress: object) -> None:
        """Tell progress. Called by the runner on the GUI thread."""
        for callback in self._on_progress:
            self._tell(callback, progress)

    def _conclude(self, callbacks: Sequence[Callable[[Outcome], object]], outcome: Outcome) -> None:
        try:
            if not self.alive:
                for undo in self._on_discarded:
                    undo()
            for callback in callbacks:
                self._tell(callback, outcome)
        finally:
            for finish in self._on_finished:
                self._tell(finish)
            self._forget()

    def _forget(self) -> None:
        """A screen may keep the job, but not what its callbacks know."""
        for callbacks in (
            self._on_success,
            self._on_error,
            self._on_progress,
            self._on_finished,
            self._on_discarded,
        ):
            callbacks.clear()
        self._wanted = lambda: False

    def _tell(self, callback: Callable[..., object], *arguments: object) -> None:
        if self.alive:
            callback(*arguments)
