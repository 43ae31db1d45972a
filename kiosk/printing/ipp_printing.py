"""Preflight, print, follow the job to its end; asynchronous, for a worker's own event loop.

A job counts as printed only when the printer says `completed`: a sleeping printer may call itself
idle and hide its fault until then. Not imported at start-up: asyncio and `pyipp` come with it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from domain.errors import Cancelled, PrinterFailed
from domain.printing import PrinterFault
from kiosk.jobs import JobContext
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.diagnosis import diagnose
from kiosk.printing.ipp_connection import IppConnection, JobReport
from kiosk.settings import PrintingSettings

POLL_S = 0.5
GRACE_S = 2.0
"""A job may wait so long before what the printer says counts as its fault."""

CUPS = "ipp://localhost:631/"
"""The print service of this machine."""

_COMPLETED = 9
_GIVEN_UP = frozenset({7, 8})
"""`job-state` (RFC 8011, 5.3.7): 7 canceled, 8 aborted, 9 completed."""

logger = logging.getLogger(__name__)


class IppPrinting:
    """The steps of a print on the printer of the settings."""

    def __init__(self, settings: PrintingSettings, patience_s: float) -> None:
        self._settings = settings
        self._patience = patience_s

    async def check(self) -> PrinterFault | None:
        """What keeps the printer from printing; None when nothing does."""
        try:
            async with self._connected() as printer:
                return diagnose(await printer.report())
        except PrinterFailed as error:
            return error.fault

    async def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        """Print and wait until it is done; see `kiosk.printing.printer.Printer`."""
        async with self._connected() as printer:
            context.report(PrintProgress(PrintStage.CHECKING))
            fault = diagnose(await printer.report())
            if fault is not None:
                raise PrinterFailed(fault)
            context.raise_if_cancelled()
            job_id = await self._send(printer, pdf, context)
            try:
                await _Follower(printer, job_id, context, self._patience).follow()
            except (PrinterFailed, Cancelled):
                await _withdraw(printer, job_id)
                raise

    async def _send(self, printer: IppConnection, pdf: bytes, context: JobContext) -> int:
        """Hand over the document; a printer that is busy with another one is waited for."""
        give_up = time.monotonic() + self._patience
        while True:
            context.raise_if_cancelled()
            context.report(PrintProgress(PrintStage.SENDING))
            job_id = await printer.print_job(pdf, self._settings.paper)
            if job_id is not None:
                return job_id
            if time.monotonic() >= give_up:
                raise PrinterFailed(PrinterFault.REFUSED)
            context.report(PrintProgress(PrintStage.WAITING))
            await asyncio.sleep(POLL_S)

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[IppConnection]:
        uri = self._settings.printer_uri or await _default_queue()
        async with IppConnection(uri) as printer:
            yield printer


class _Follower:
    """Watches one job until it is completed."""

    def __init__(
        self, printer: IppConnection, job_id: int, context: JobContext, patience: float
    ) -> None:
        self._printer = printer
        self._job_id = job_id
        self._context = context
        self._patience = patience
        self._waits_since: float | None = None

    async def follow(self) -> None:
        """Return when the job is completed; PrinterFailed or Cancelled otherwise."""
        while True:
            job, fault = await self._look()
            if job is not None and job.state == _COMPLETED:
                self._context.report(PrintProgress(PrintStage.DONE, job.pages, job.pages))
                return
            if job is not None and job.state in _GIVEN_UP:
                raise PrinterFailed(fault or PrinterFault.REFUSED)
            self._tell(job, fault)
            await self._pause()

    async def _look(self) -> tuple[JobReport | None, PrinterFault | None]:
        """The job and what is wrong; no job while the printer does not answer."""
        try:
            job = await self._printer.job(self._job_id)
            report = await self._printer.report()
        except PrinterFailed as error:
            if error.fault is not PrinterFault.OFFLINE:
                raise
            return None, error.fault
        return job, diagnose(report, job_sent=True, job_stuck=job.stuck)

    def _tell(self, job: JobReport | None, fault: PrinterFault | None) -> None:
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


async def _withdraw(printer: IppConnection, job_id: int) -> None:
    """Cancel a job; one that is over already, or a printer that is gone, is only logged."""
    try:
        await printer.cancel(job_id)
    except PrinterFailed as error:
        logger.warning("print job %d could not be cancelled: %s", job_id, error.fault)


async def _default_queue() -> str:
    """The default CUPS queue of this machine; PrinterFailed(NOT_SET_UP) without one."""
    try:
        async with IppConnection(CUPS) as cups:
            uri = await cups.default_queue()
    except PrinterFailed as error:
        raise PrinterFailed(PrinterFault.NOT_SET_UP) from error
    if uri is None:
        raise PrinterFailed(PrinterFault.NOT_SET_UP)
    return CUPS.rstrip("/") + urlsplit(uri).path  # the queue may give the machine's outer name
