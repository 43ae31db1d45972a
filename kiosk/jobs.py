"""One form for slow work: a job runs on a worker thread, its callbacks on the GUI thread.

::

    actions.load_balance().on_success(self._paint).on_error(self._explain).start(self)

A callback is dropped when the owner was destroyed, the job was cancelled, or the visit in which
the job was started has ended. Each callback is asked anew, so the first one may end the visit.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from domain.errors import CabinetError, SurroundingsFailed
from kiosk.bugs import log_bug
from kiosk.job import Job, JobContext, Work

__all__ = ["WORKERS", "Job", "JobContext", "JobRunner", "always"]

T = TypeVar("T")

WORKERS = 8
"""Printing and the search for a lost cabinet may hold some of them for minutes."""

logger = logging.getLogger(__name__)


def always() -> bool:
    """The condition of a job whose outcome is wanted whatever happens meanwhile."""
    return True


class _Run:
    """One execution of work, followed by the job that started it and those that joined."""

    def __init__(self, runner: JobRunner, first: Job[Any]) -> None:
        self.jobs = [first]
        self.generation = runner.generation
        self.context = JobContext(lambda progress: runner.told.emit(self, "progress", progress))
        self._last_progress: object = None

    def join(self, job: Job[Any]) -> None:
        self.jobs.append(job)
        if self._last_progress is not None:
            job.progress(self._last_progress)

    def cancel_if_forsaken(self) -> None:
        if not any(job.alive for job in self.jobs):
            self.context.cancel()

    def tell(self, kind: str, value: Any) -> None:
        if kind == "progress":
            self._last_progress = value
        for job in list(self.jobs):
            if kind == "success":
                job.succeed(value)
            elif kind == "error":
                job.fail(value)
            else:
                job.progress(value)


class JobRunner(QObject):
    """Owns the worker threads. Lives on the GUI thread; `shutdown` before the application ends.

    `generation` tells one visit from the next: a job started in an older one is told nothing.
    """

    told = Signal(object, str, object)
    """Internal: worker thread to GUI thread."""

    failed = Signal(object)
    """A CabinetError of any job, dropped ones too; Connection watches it."""

    def __init__(
        self, generation: Callable[[], int] = lambda: 0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._generation = generation
        self._runs: list[_Run] = []
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="job")
        self.told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def generation(self) -> int:
        """The number of the visit."""
        return self._generation()

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._runs)

    def job(
        self,
        work: Work[T],
        *,
        group: str | None = None,
        shared: str | None = None,
        outlives_visit: bool = False,
        wanted: Callable[[], bool] = always,
    ) -> Job[T]:
        """Wrap work, which may take a JobContext, into a job that is not started yet.

        Starting a job cancels the older one of its `group`. Starting one whose `shared` name is
        under way in the same visit joins it: the work runs once and all jobs are told its outcome.
        A job is told nothing once `wanted` no longer holds.
        """
        return Job(self, work, group, shared, outlives_visit, wanted)

    def run(self, job: Job[T], work: Work[T]) -> _Run:
        """Start or join the execution of a job. Called by `Job.start`."""
        self._cancel_group(job.group)
        shared = self._find_shared(job.shared)
        if shared is not None:
            shared.join(job)
            return shared
        run = _Run(self, job)
        self._runs.append(run)
        self._pool.submit(self._work, run, work)
        return run

    def cancel_outdated(self) -> None:
        """Stop the work that nobody waits for any more; called when a visit has ended."""
        for run in self._runs:
            run.cancel_if_forsaken()

    def shutdown(self) -> None:
        """Cancel everything and wait for the workers; bounded by the timeouts of their calls."""
        for run in self._runs:
            run.context.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _cancel_group(self, group: str | None) -> None:
        if group is None:
            return
        for run in list(self._runs):
            for job in run.jobs:
                if job.group == group:
                    job.cancel()

    def _find_shared(self, name: str | None) -> _Run | None:
        if name is None:
            return None
        return next(
            (
                run
                for run in self._runs
                if not run.context.cancelled
                and run.generation == self.generation
                and any(job.shared == name for job in run.jobs)
            ),
            None,
        )

    def _work(self, run: _Run, work: Work[Any]) -> None:
        """On a worker thread."""
        try:
            run.context.raise_if_cancelled()
            result = _call(work, run.context)
        except CabinetError as error:
            self.told.emit(run, "error", _bare(error))
        except Exception as error:  # noqa: BLE001 - the last line of defence of a worker thread
            log_bug(logger, error)
            self.told.emit(run, "error", SurroundingsFailed())
        else:
            self.told.emit(run, "success", result)

    @Slot(object, str, object)
    def _deliver(self, run: _Run, kind: str, value: object) -> None:
        """On the GUI thread."""
        if kind != "progress":
            self._runs.remove(run)
        run.tell(kind, value)
        if isinstance(value, CabinetError):
            self.failed.emit(value)


def _bare(error: CabinetError) -> CabinetError:
    """The error without what led to it: frames and requests that know passwords and tokens."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def _call(work: Work[T], context: JobContext) -> T:
    call: Callable[..., T] = work
    return call(context) if _wants_context(work) else call()


def _wants_context(work: Work[T]) -> bool:
    """Whether work has a parameter that has to be given; a builtin may not tell."""
    try:
        parameters = inspect.signature(work).parameters.values()
    except ValueError:
        return False
    return any(
        each.default is each.empty and each.kind not in {each.VAR_POSITIONAL, each.VAR_KEYWORD}
        for each in parameters
    )
