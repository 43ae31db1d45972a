"""Bills and their documents."""

from __future__ import annotations

from datetime import date

from fastapi import APIRouter, Response

from cabinet.api import examples
from cabinet.api.access import AResident, TheCabinet
from cabinet.api.problems import problems
from cabinet.bills.listing import recent_bills, recent_document
from domain.bills import Bill
from domain.errors import NotFound

PDF = "application/pdf"

router = APIRouter(prefix="/bills", tags=["Квитанции"])


@router.get(
    "",
    summary="The bills of the last three closed periods, newest first",
    responses=examples.answer([examples.BILL]),
)
def bills(resident: AResident, cabinet: TheCabinet) -> list[Bill]:
    """What each comes to, and the digest of its document."""
    with cabinet.reading() as db:
        return recent_bills(db, resident.account_number)


@router.get(
    "/{period}/pdf",
    summary="A bill's document",
    response_class=Response,
    responses=problems(NotFound()) | {200: {"description": "The PDF", "content": {PDF: {}}}},
)
def bill_pdf(period: date, resident: AResident, cabinet: TheCabinet) -> Response:
    """Byte for byte what billing delivered."""
    with cabinet.reading() as db:
        kept = recent_document(db, resident.account_number, period)
    return Response(cabinet.bills.read(kept.file_key, kept.sha256), media_type=PDF)
