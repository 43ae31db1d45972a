"""Preflight, print, follow the job to its end; asynchronous, for a worker's own event loop.

A job counts as printed only when the printer says `completed`: a sleeping printer may call itself
idle and hide its fault until then. Not imported at start-up: asyncio and `pyipp` come with it.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.jobs import JobContext
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.diagnosis import PrinterAttributes, diagnose
from kiosk.printing.ipp_connection import IppConnection
from kiosk.printing.ipp_following import POLL_S, Follower, Resuming, Stall
from kiosk.printing.printer import PrinterStatus
from kiosk.printing.withdrawals import Withdrawals, delete_copy
from kiosk.settings import PrintingSettings

CUPS = "ipp://localhost:631/"
"""The print service of this machine, unless `CUPS_SERVER` names another."""


class IppPrinting:
    """The steps of a print on the printer of the settings."""

    def __init__(
        self, settings: PrintingSettings, patience_s: float, withdrawals: Withdrawals
    ) -> None:
        self._settings = settings
        self._patience = patience_s
        self._withdrawals = withdrawals

    async def status(self) -> PrinterStatus:
        """What keeps the printer from printing, if anything, and what it runs low of."""
        try:
            async with self._connected() as printer:
                attributes = await printer.attributes()
                await self._withdrawals.catch_up(printer)
        except PrinterFailed as error:
            return PrinterStatus(error.fault)
        return PrinterStatus(diagnose(attributes), attributes.low, tuple(attributes.reasons))

    async def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        """Preflight, print, follow; see `kiosk.printing.printer.Printer`."""
        async with self._connected() as printer:
            context.report(PrintProgress(PrintStage.CHECKING))
            resuming = Resuming(printer, self._settings.resume_paused_queue)
            stall = Stall(await self._preflight(printer, resuming))
            context.raise_if_cancelled()
            name = self._withdrawals.begin()
            job_id = None
            try:
                job_id = await self._send(printer, pdf, name, context)
                follower = Follower(printer, resuming, stall, job_id, context, self._patience)
                await follower.follow()
            except BaseException as error:
                await self._withdraw(printer, name, job_id, error)
                raise
            await delete_copy(printer, job_id)
            self._withdrawals.end(name)

    async def _preflight(self, printer: IppConnection, resuming: Resuming) -> PrinterAttributes:
        """What the printer says; PrinterFailed when nothing can come out.

        Jobs of earlier visits are gone before a queue that holds them is resumed. What a queue
        says that was stopped is over with the refill; it finds out by printing.
        """
        attributes = await printer.attributes()
        await self._withdrawals.catch_up(printer)
        if await resuming.resume(attributes):
            return PrinterAttributes()
        fault = diagnose(attributes)
        if fault is not None:
            raise PrinterFailed(fault)
        return attributes

    async def _send(
        self, printer: IppConnection, pdf: bytes, name: str, context: JobContext
    ) -> int:
        """Hand over the document; a printer that is busy with another one is waited for."""
        give_up = time.monotonic() + self._patience
        while True:
            context.raise_if_cancelled()
            context.report(PrintProgress(PrintStage.SENDING))
            job_id = await printer.print_job(pdf, self._settings.paper, name)
            if job_id is not None:
                return job_id
            if time.monotonic() >= give_up:
                raise PrinterFailed(PrinterFault.REFUSED)
            context.report(PrintProgress(PrintStage.WAITING))
            await asyncio.sleep(POLL_S)

    async def _withdraw(
        self, printer: IppConnection, name: str, job_id: int | None, error: BaseException
    ) -> None:
        """Take the document back, which a printer that fell silent may have all the same."""
        self._withdrawals.remember(name, job_id)
        if not (isinstance(error, PrinterFailed) and error.fault is PrinterFault.OFFLINE):
            await self._withdrawals.catch_up(printer)

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[IppConnection]:
        uri = self._settings.printer_uri or await _default_queue()
        async with IppConnection(uri) as printer:
            yield printer


def _cups() -> str:
    server = os.environ.get("CUPS_SERVER", "")
    return f"ipp://{server}/" if server and not server.startswith("/") else CUPS


async def _default_queue() -> str:
    """The default CUPS queue of this machine; PrinterFailed(NOT_SET_UP) without one."""
    try:
        async with IppConnection(_cups()) as cups:
            uri = await cups.default_queue()
    except PrinterFailed as error:
        raise PrinterFailed(PrinterFault.NOT_SET_UP) from error
    if uri is None:
        raise PrinterFailed(PrinterFault.NOT_SET_UP)
    return _cups().rstrip("/") + urlsplit(uri).path  # the queue may give the machine's outer name


async def cups_queues() -> list[tuple[str, PrinterStatus]]:
    """The queues of this machine; PrinterFailed without CUPS."""
    async with IppConnection(_cups()) as cups:
        found = await cups.queues()
    return [
        (name, PrinterStatus(diagnose(attributes), attributes.low, tuple(attributes.reasons)))
        for name, attributes in found
    ]
