"""Jobs of ended visits that could not be cancelled yet: the printer did not answer just then.

Kept in memory, and tried again whenever the printer is talked to. A job is known by its name,
which no other job has: its number may have got lost on the way.
"""

from __future__ import annotations

import logging
import threading

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.printing.ipp_connection import IppConnection

logger = logging.getLogger(__name__)


class Withdrawals:
    """May be used by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: dict[str, int | None] = {}

    async def withdraw(self, printer: IppConnection, name: str, job_id: int | None) -> None:
        """Cancel a job that is not completed, and delete the copy of it; later if need be."""
        with self._lock:
            self._jobs[name] = job_id
        await self.catch_up(printer)

    async def catch_up(self, printer: IppConnection) -> None:
        """Cancel what is still waiting for it; a printer that does not answer is asked later."""
        with self._lock:
            jobs = dict(self._jobs)
        for name, job_id in jobs.items():
            try:
                await _cancel(printer, name, job_id)
            except PrinterFailed as error:
                logger.warning("a print job could not be cancelled: %s", error.fault)
                if error.fault is PrinterFault.OFFLINE:
                    return
            with self._lock:
                self._jobs.pop(name, None)


async def _cancel(printer: IppConnection, name: str, job_id: int | None) -> None:
    """One that is over already is refused: it was printed, or an answer got lost."""
    for each in await printer.jobs_named(name) if job_id is None else [job_id]:
        try:
            await printer.cancel(each)
        except PrinterFailed as error:
            if error.fault is PrinterFault.OFFLINE:
                raise
            logger.info("print job %d was over already", each)
        await delete_copy(printer, each)


async def delete_copy(printer: IppConnection, job_id: int) -> None:
    """Have CUPS delete its copy of a document; other printers do not keep any to be asked for."""
    if not printer.is_cups:
        return
    try:
        await printer.purge(job_id)
    except PrinterFailed as error:
        logger.warning("CUPS keeps a copy of print job %d: %s", job_id, error.fault)
