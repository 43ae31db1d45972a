"""Watching one job until it is completed, and setting a queue going that stops meanwhile."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import replace

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.jobs import JobContext
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.diagnosis import PrinterAttributes, diagnose
from kiosk.printing.ipp_attributes import JobAttributes
from kiosk.printing.ipp_connection import IppConnection

POLL_S = 0.5
GRACE_S = 2.0
"""A job may wait so long before what the printer says counts as its fault."""

STALL_S = 2.0
"""A job in the works that does not move for so long is held up by what the printer calls a warning
since the job began."""

LONG_STALL_S = 20.0
"""And after so long by any warning: an empty colour that was so before is no matter as a rule."""

RESUME_EVERY_S = 4.0
"""A stopped queue learns of the refill only by trying again."""

_COMPLETED = 9
_GIVEN_UP = frozenset({7, 8})
"""`job-state` (RFC 8011, 5.3.7): 7 canceled, 8 aborted, 9 completed."""

logger = logging.getLogger(__name__)


class Resuming:
    """Sets a stopped queue going again, if the settings want it and the print server permits."""

    def __init__(self, printer: IppConnection, wanted: bool) -> None:
        self._printer = printer
        self._wanted = wanted
        self._next = 0.0

    async def resume(self, attributes: PrinterAttributes) -> bool:
        """Whether a queue that was stopped is told to go on just now."""
        if not (self._wanted and attributes.paused and time.monotonic() >= self._next):
            return False
        self._next = time.monotonic() + RESUME_EVERY_S
        try:
            await self._printer.resume()
        except PrinterFailed as error:
            if error.fault is PrinterFault.OFFLINE:
                raise
            logger.warning("the print queue is paused, and the terminal may not resume it")
            self._wanted = False
            return False
        logger.info("the print queue was paused; it was resumed")
        return True


class Stall:
    """Whether a job moves, and what may hold it up. `known` is what the printer said before it."""

    def __init__(
        self, known: PrinterAttributes, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._known = frozenset(known.reasons)
        self._clock = clock
        self._last: JobAttributes | None = None
        self._since = clock()

    def fault(self, job: JobAttributes, attributes: PrinterAttributes) -> PrinterFault | None:
        """What a job that stands still waits for, as far as warnings tell; None while it moves."""
        if job != self._last:
            self._last = job
            self._since = self._clock()
        stalled = self._clock() - self._since
        if stalled < STALL_S:
            return None
        known = self._known if stalled < LONG_STALL_S else frozenset()
        new = [reason for reason in attributes.reasons if reason not in known]
        return diagnose(replace(attributes, reasons=new), job_sent=True, job_stuck=True)


class Follower:
    """Watches one job; `patience` is how long, in seconds, a fault is waited out."""

    def __init__(
        self,
        printer: IppConnection,
        resuming: Resuming,
        stall: Stall,
        job_id: int,
        context: JobContext,
        patience: float,
    ) -> None:
        self._printer = printer
        self._resuming = resuming
        self._stall = stall
        self._job_id = job_id
        self._context = context
        self._patience = patience
        self._waits_since: float | None = None

    async def follow(self) -> None:
        """Return when the job is completed; PrinterFailed or Cancelled otherwise."""
        while True:
            job, fault = await self._look()
            if job is not None and job.state == _COMPLETED:
                pages = max(job.pages, job.pages_done)
                self._context.report(PrintProgress(PrintStage.DONE, pages, pages))
                return
            if job is not None and job.state in _GIVEN_UP:
                raise PrinterFailed(fault or PrinterFault.REFUSED)
            self._tell(job, fault)
            await self._pause()

    async def _look(self) -> tuple[JobAttributes | None, PrinterFault | None]:
        """The job and what is wrong; no job while the printer does not answer."""
        try:
            job = await self._printer.job(self._job_id)
            attributes = await self._printer.attributes()
            if job.stuck:
                await self._resuming.resume(attributes)
        except PrinterFailed as error:
            if error.fault is not PrinterFault.OFFLINE:
                raise
            return None, error.fault
        fault = diagnose(attributes, job_sent=True, job_stuck=job.stuck)
        return job, fault or self._stall.fault(job, attributes)

    def _tell(self, job: JobAttributes | None, fault: PrinterFault | None) -> None:
        """Report progress; PrinterFailed when patience is at its end."""
        waited = self._waited(fault)
        if fault is not None and waited >= self._patience:
            raise PrinterFailed(fault)
        if job is None:
            progress = PrintProgress(PrintStage.WAITING, fault=fault)
        elif fault is not None and waited >= GRACE_S:
            progress = PrintProgress(PrintStage.WAITING, job.pages_done, job.pages, fault)
        else:
            stage = PrintStage.WAITING if job.stuck else PrintStage.PRINTING
            progress = PrintProgress(stage, job.pages_done, job.pages)
        self._context.report(progress)

    def _waited(self, fault: PrinterFault | None) -> float:
        """Seconds since the printer first said what is wrong."""
        if fault is None:
            self._waits_since = None
            return 0.0
        now = time.monotonic()
        if self._waits_since is None:
            self._waits_since = now
        return now - self._waits_since

    async def _pause(self) -> None:
        """Wait for the next look; raises Cancelled at once when the visit ends."""
        for _ in range(5):
            self._context.raise_if_cancelled()
            await asyncio.sleep(POLL_S / 5)
