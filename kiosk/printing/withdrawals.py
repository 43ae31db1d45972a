"""Jobs that have to be gone from the printer, and are not yet.

A job is known by its name, which no other job has: its number may have got lost on the way. Names
of jobs under way are files in a folder, empty ones: what a power cut leaves in a print queue is
cancelled after the next start, before anything else is printed.
"""

from __future__ import annotations

import logging
import re
import secrets
import threading
from pathlib import Path

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.printing.ipp_connection import IppConnection

logger = logging.getLogger(__name__)

_NAME = re.compile(r"document-[0-9a-f]{8}")


class Withdrawals:
    """May be used by several threads. Without a folder it forgets with the process."""

    def __init__(self, folder: Path | None = None) -> None:
        self._lock = threading.Lock()
        self._folder = folder
        left = folder.iterdir() if folder is not None and folder.is_dir() else ()
        self._jobs: dict[str, int | None] = {
            path.name: None for path in left if _NAME.fullmatch(path.name)
        }

    def begin(self) -> str:
        """The name for a job that is sent now; nothing of a resident is in it."""
        name = f"document-{secrets.token_hex(4)}"
        if self._folder is not None:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                (self._folder / name).touch()
            except OSError as error:
                logger.warning("a print job cannot be noted down: %s", error.strerror)
        return name

    def end(self, name: str) -> None:
        """The job is over: nothing of it is in the printer."""
        with self._lock:
            self._jobs.pop(name, None)
        if self._folder is not None:
            try:
                (self._folder / name).unlink(missing_ok=True)
            except OSError as error:
                logger.warning("a print job cannot be crossed off: %s", error.strerror)

    def remember(self, name: str, job_id: int | None) -> None:
        """Cancel that job at the next occasion; `job_id` None where it is not known."""
        with self._lock:
            self._jobs[name] = job_id

    async def catch_up(self, printer: IppConnection) -> None:
        """Cancel what has to be, and delete copies; a printer that is gone is asked later."""
        with self._lock:
            jobs = dict(self._jobs)
        for name, job_id in jobs.items():
            try:
                await _cancel(printer, name, job_id)
            except PrinterFailed as error:
                logger.warning("a print job could not be cancelled: %s", error.fault)
                if error.fault is PrinterFault.OFFLINE:
                    return
            self.end(name)


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
