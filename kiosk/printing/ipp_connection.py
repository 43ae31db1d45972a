"""IPP operations on one printer or CUPS queue, through `pyipp`.

Imported by the worker that prints, never at start-up: `pyipp` brings aiohttp with it.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp
from pyipp import IPP
from pyipp.enums import IppJobState, IppOperation, IppStatus
from pyipp.exceptions import IPPConnectionError, IPPConnectionUpgradeRequired, IPPError

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.printing.diagnosis import PrinterReport

CALL_TIMEOUT_S = 4
"""For one operation; a fault has to be on the screen within five seconds."""

SEND_TIMEOUT_S = 20
"""For handing over the document: a slow printer takes its time to spool it."""

USER_NAME = "terminal"
JOB_NAME = "document"
"""What the printer's own panel and log show: nothing of the resident."""

_NO_ANSWER = (
    TimeoutError,
    aiohttp.ClientError,
    IPPConnectionError,
    IPPConnectionUpgradeRequired,
)
_BUSY = frozenset({IppStatus.ERROR_BUSY, IppStatus.ERROR_TEMPORARY, IppStatus.ERROR_TOO_MANY_JOBS})
_PRINTER_ATTRIBUTES = [
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "document-format-supported",
    "media-supported",
    "media-ready",
    "printer-input-tray",
]
_JOB_ATTRIBUTES = [
    "job-state",
    "job-impressions",
    "job-impressions-completed",
    "job-media-sheets",
    "job-media-sheets-completed",
]


@dataclass(frozen=True, slots=True)
class JobReport:
    """Where a job is; `pages` is 0 where the printer does not tell."""

    state: int
    pages_done: int
    pages: int

    @property
    def stuck(self) -> bool:
        """Whether the printer does not work on it."""
        return self.state in {IppJobState.PENDING, IppJobState.HELD, IppJobState.STOPPED}


class IppConnection:
    """Operations with a timeout each; raise PrinterFailed when the printer does not answer."""

    def __init__(self, uri: str) -> None:
        self._ipp = IPP(uri, request_timeout=SEND_TIMEOUT_S)
        self._media_supported: list[str] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        await self._ipp.close()

    async def report(self) -> PrinterReport:
        """Get-Printer-Attributes."""
        answer = await self._execute(
            IppOperation.GET_PRINTER_ATTRIBUTES,
            {"requested-attributes": _PRINTER_ATTRIBUTES},
        )
        found = _first(answer, "printers")
        self._media_supported = _values(found, "media-supported") or []
        return PrinterReport(
            state=found.get("printer-state"),
            reasons=_values(found, "printer-state-reasons") or (),
            accepting=found.get("printer-is-accepting-jobs", True) is not False,
            formats=_values(found, "document-format-supported"),
            media_ready=_values(found, "media-ready"),
            tray_levels=_levels(_values(found, "printer-input-tray")),
        )

    async def print_job(self, pdf: bytes, paper: str) -> int | None:
        """Print-Job; gives the job's id, None when the printer is busy with another document.

        `paper` is asked for where the printer knows it; call `report` first.
        """
        rest: dict[str, Any] = {"data": pdf}
        if paper in self._media_supported:
            rest["job-attributes-tag"] = {"media": paper}
        attributes = {"job-name": JOB_NAME, "document-format": "application/pdf"}
        try:
            answer = await self._execute(IppOperation.PRINT_JOB, attributes, rest)
        except _Busy:
            return None
        return int(_first(answer, "jobs")["job-id"])

    async def job(self, job_id: int) -> JobReport:
        """Get-Job-Attributes."""
        answer = await self._execute(
            IppOperation.GET_JOB_ATTRIBUTES,
            {"job-id": job_id, "requested-attributes": _JOB_ATTRIBUTES},
        )
        found = _first(answer, "jobs")
        return JobReport(
            state=int(found["job-state"]),
            pages_done=_count(found, "job-impressions-completed", "job-media-sheets-completed"),
            pages=_count(found, "job-impressions", "job-media-sheets"),
        )

    async def cancel(self, job_id: int) -> None:
        """Cancel-Job."""
        await self._execute(IppOperation.CANCEL_JOB, {"job-id": job_id})

    async def default_queue(self) -> str | None:
        """CUPS-Get-Default: the URI of the queue; None when there is none."""
        answer = await self._execute(
            IppOperation.CUPS_GET_DEFAULT,
            {"requested-attributes": ["printer-uri-supported"]},
        )
        uris = _values(_first(answer, "printers"), "printer-uri-supported")
        return uris[0] if uris else None

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


def _values(attributes: Mapping[str, Any], name: str) -> list[str] | None:
    """All values of an attribute; None when the printer does not have it."""
    if name not in attributes:
        return None
    value = attributes[name]
    values = value if isinstance(value, list) else [value]
    return [str(each) for each in values if each]


def _levels(trays: list[str] | None) -> list[int]:
    """The levels in `type=...;level=250;...` of the trays that tell theirs; -2 does not."""
    found = (re.search(r"\blevel=(-?\d+)", tray) for tray in trays or ())
    return [int(level[1]) for level in found if level is not None and level[1] != "-2"]


def _count(attributes: Mapping[str, Any], *names: str) -> int:
    """The first of the attributes that is a number."""
    values = (attributes.get(name) for name in names)
    return next((value for value in values if isinstance(value, int)), 0)
