"""The terminal itself."""

from __future__ import annotations

from fastapi import APIRouter

from cabinet.api import examples
from cabinet.api.access import ATerminal, TheCabinet
from domain.wire import TerminalInfo

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
