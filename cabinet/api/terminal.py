"""The terminal itself."""

from __future__ import annotations

from fastapi import APIRouter

from cabinet.api import examples
from cabinet.api.access import ATerminal, TheCabinet
from cabinet.security.terminals import keep_printer_report
from domain.wire import PrinterReport, TerminalInfo

router = APIRouter(tags=["Терминал"])


@router.get(
    "/terminal",
    summary="Whether the cabinet knows this terminal",
    responses=examples.answer(examples.TERMINAL_INFO),
)
def terminal(at: ATerminal, cabinet: TheCabinet) -> TerminalInfo:
    """Its name and the company's limits; also the way to see that the cabinet answers."""
    company = cabinet.settings.company
    return TerminalInfo(
        terminal_name=at.name, company_name=company.name, most_payment=company.payment_limit
    )


@router.put(
    "/terminal/printer",
    status_code=204,
    summary="How the terminal's printer is",
    openapi_extra=examples.body(examples.PRINTER_REPORT),
)
def printer(report: PrinterReport, at: ATerminal, cabinet: TheCabinet) -> None:
    """Kept for IT (`cabinet terminals`). The newest report counts: no Idempotency-Key is needed."""
    with cabinet.writing() as db:
        keep_printer_report(db, at, report, cabinet.clock())
