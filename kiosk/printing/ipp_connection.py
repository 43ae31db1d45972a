"""IPP operations on one printer or CUPS queue, through `pyipp`.

Imported by the worker that prints, never at start-up: `pyipp` brings aiohttp with it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

import aiohttp
from pyipp import IPP
from pyipp.enums import IppOperation, IppStatus, IppTag
from pyipp.exceptions import IPPConnectionError, IPPConnectionUpgradeRequired, IPPError
from pyipp.tags import ATTRIBUTE_TAG_MAP

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.printing.diagnosis import PrinterAttributes
from kiosk.printing.ipp_attributes import (
    JOB_ATTRIBUTES,
    PRINTER_ATTRIBUTES,
    JobAttributes,
    job_attributes,
    printer_attributes,
    values,
)

CALL_TIMEOUT_S = 4
"""For one operation; a fault has to be on the screen within five seconds."""

SEND_TIMEOUT_S = 20
"""For handing over the document: a slow printer takes its time to spool it."""

USER_NAME = "terminal"
"""What the printer's own panel and log show, beside the job's name: nothing of the resident."""

# Attributes that pyipp cannot send by itself.
ATTRIBUTE_TAG_MAP["purge-job"] = IppTag.BOOLEAN

_NO_ANSWER = (
    TimeoutError,
    aiohttp.ClientError,
    IPPConnectionError,
    IPPConnectionUpgradeRequired,
)
_BUSY = frozenset({IppStatus.ERROR_BUSY, IppStatus.ERROR_TEMPORARY, IppStatus.ERROR_TOO_MANY_JOBS})


class IppConnection:
    """Operations with a timeout each; raise PrinterFailed when the printer does not answer."""

    def __init__(self, uri: str) -> None:
        self._ipp = IPP(uri, request_timeout=SEND_TIMEOUT_S)
        self._media_supported: list[str] = []
        self.is_cups = False
        """Whether it is a queue of CUPS; known after the first `attributes`."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        await self._ipp.close()

    async def attributes(self) -> PrinterAttributes:
        """Get-Printer-Attributes."""
        answer = await self._execute(
            IppOperation.GET_PRINTER_ATTRIBUTES,
            {"requested-attributes": PRINTER_ATTRIBUTES},
        )
        found = _first(answer, "printers")
        self._media_supported = values(found, "media-supported") or []
        attributes = printer_attributes(found)
        self.is_cups = attributes.is_cups
        return attributes

    async def print_job(self, pdf: bytes, paper: str, name: str) -> int | None:
        """Print-Job; gives the job's id, None when the printer is busy with another document.

        `paper` is asked for where the printer knows it; call `attributes` first. `name` is that of
        the job.
        """
        rest: dict[str, Any] = {"data": pdf}
        if paper in self._media_supported:
            rest["job-attributes-tag"] = {"media": paper}
        attributes = {"job-name": name, "document-format": "application/pdf"}
        try:
            answer = await self._execute(IppOperation.PRINT_JOB, attributes, rest)
        except _Busy:
            return None
        return int(_first(answer, "jobs")["job-id"])

    async def job(self, job_id: int) -> JobAttributes:
        """Get-Job-Attributes."""
        answer = await self._execute(
            IppOperation.GET_JOB_ATTRIBUTES,
            {"job-id": job_id, "requested-attributes": JOB_ATTRIBUTES},
        )
        return job_attributes(_first(answer, "jobs"))

    async def cancel(self, job_id: int) -> None:
        """Cancel-Job."""
        await self._execute(IppOperation.CANCEL_JOB, {"job-id": job_id})

    async def purge(self, job_id: int) -> None:
        """Cancel-Job as CUPS extends it: its copy of a job's document is deleted.

        CUPS keeps it for a day otherwise (`PreserveJobFiles`).
        """
        await self._execute(IppOperation.CANCEL_JOB, {"job-id": job_id, "purge-job": True})

    async def jobs_named(self, name: str) -> list[int]:
        """Get-Jobs: those of our user, not completed, with that name."""
        wanted = {"my-jobs": True, "requested-attributes": ["job-id", "job-name"]}
        answer = await self._execute(IppOperation.GET_JOBS, wanted)
        return [int(job["job-id"]) for job in answer["jobs"] if job.get("job-name") == name]

    async def resume(self) -> None:
        """Resume-Printer. PrinterFailed(REFUSED) where only an administrator may."""
        await self._execute(IppOperation.RESUME_PRINTER, {})

    async def default_queue(self) -> str | None:
        """CUPS-Get-Default: the URI of the queue; None when there is none."""
        answer = await self._execute(
            IppOperation.CUPS_GET_DEFAULT,
            {"requested-attributes": ["printer-uri-supported"]},
        )
        uris = values(_first(answer, "printers"), "printer-uri-supported")
        return uris[0] if uris else None

    async def queues(self) -> list[tuple[str, PrinterAttributes]]:
        """CUPS-Get-Printers: the name of each queue, and what it says about itself."""
        wanted = {"requested-attributes": ["printer-name", *PRINTER_ATTRIBUTES]}
        answer = await self._execute(IppOperation.CUPS_GET_PRINTERS, wanted)
        return [
            (str(found.get("printer-name", "")), printer_attributes(found))
            for found in answer["printers"]
        ]

    async def _execute(
        self,
        operation: IppOperation,
        attributes: Mapping[str, Any],
        rest: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        message = {
            "operation-attributes-tag": {"requesting-user-name": USER_NAME, **attributes},
            **(rest or {}),
        }
        try:
            async with asyncio.timeout(SEND_TIMEOUT_S if "data" in message else CALL_TIMEOUT_S):
                return await self._ipp.execute(operation, message)
        except _NO_ANSWER as error:
            raise PrinterFailed(PrinterFault.OFFLINE) from error
        except (IPPError, UnicodeDecodeError) as error:  # the latter from a page that is no IPP
            if _status(error) in _BUSY:
                raise _Busy from error
            raise PrinterFailed(PrinterFault.REFUSED) from error


class _Busy(PrinterFailed):
    """The printer takes one document at a time and has one."""

    def __init__(self) -> None:
        super().__init__(PrinterFault.REFUSED)


def _status(error: Exception) -> int | None:
    """The IPP status code of a refusal, where `pyipp` gives it."""
    details = error.args[1] if len(error.args) > 1 else {}
    status = details.get("status-code") if isinstance(details, dict) else None
    return status if isinstance(status, int) else None


def _first(answer: Mapping[str, Any], group: str) -> dict[str, Any]:
    """The first object of a group of attributes."""
    found: list[dict[str, Any]] = answer.get(group) or []
    if not found:
        raise PrinterFailed(PrinterFault.REFUSED)
    return found[0]
