"""What a terminal tells of a visit, and what the cabinet has made of it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from uuid import uuid4

import requests
from sqlalchemy import select
from sqlalchemy.orm import Session

from cabinet.cabinet import Cabinet
from cabinet.tables import OperatorRequestRow, OutboundMessageRow, ReadingRow
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import NOON, StoppedClock
from tests.cabinet.samples import ANNA, COLD

Row = TypeVar("Row")

LOWER = "399.999"
"""A value that is refused: the settled one is 400."""

HIGH = "420"
"""A value that asks first: the usual use is 4."""


def end_visit(resident: TerminalClient, clock: StoppedClock, *, days: int) -> None:
    """It has lasted three minutes, so many days ago; the session's token is forgotten."""
    clock.forward(minutes=3)
    resident.delete("/sessions/current")
    resident.forget_session()
    clock.forward(days=days)


def new_reading(visit_id: str, value: str = "404.250", **other: object) -> dict[str, Any]:
    """A reading of the cold water meter, with an ordinary use."""
    return {
        "reading_id": str(uuid4()),
        "meter_id": COLD,
        "values": {"T1": value},
        "captured_at": NOON.isoformat(),
        "visit_id": visit_id,
        **other,
    }


def withdrawal_of(reading: dict[str, Any], **other: object) -> dict[str, Any]:
    """That reading is taken back, at the moment of its capture."""
    return {
        "reading_id": reading["reading_id"],
        "meter_id": reading["meter_id"],
        "withdrawn_at": reading["captured_at"],
        "visit_id": reading["visit_id"],
        **other,
    }


def new_request(visit_id: str, **other: object) -> dict[str, Any]:
    """The cold water meter was replaced."""
    return {
        "request_id": str(uuid4()),
        "kind": "meter_replaced",
        "meter_id": COLD,
        "values": {"T1": "0.250"},
        "captured_at": NOON.isoformat(),
        "visit_id": visit_id,
        **other,
    }


def live_rows(cabinet: Cabinet, meter_id: str = COLD) -> list[ReadingRow]:
    """Anna's live readings of November."""
    with cabinet.reading() as db:
        wanted = select(ReadingRow).where(
            ReadingRow.account_number == ANNA,
            ReadingRow.meter_id == meter_id,
            ReadingRow.period == NOON.date().replace(day=1),
            ReadingRow.deleted_at.is_(None),
        )
        return _free(db, list(db.scalars(wanted)))


def rows_of(cabinet: Cabinet, reading: dict[str, Any]) -> list[ReadingRow]:
    """All rows of a reading, live or not."""
    with cabinet.reading() as db:
        wanted = select(ReadingRow).where(ReadingRow.reading_id == reading["reading_id"])
        return _free(db, list(db.scalars(wanted)))


def request_rows(cabinet: Cabinet) -> list[OperatorRequestRow]:
    """All requests, of whichever account."""
    with cabinet.reading() as db:
        return _free(db, list(db.scalars(select(OperatorRequestRow))))


def notices(cabinet: Cabinet) -> list[OutboundMessageRow]:
    """What is on its way about refused readings."""
    with cabinet.reading() as db:
        wanted = select(OutboundMessageRow).where(OutboundMessageRow.kind == "reading_refused")
        return _free(db, list(db.scalars(wanted)))


def at_once(
    client: TerminalClient, url: str, *calls: tuple[str, dict[str, Any]]
) -> list[requests.Response]:
    """POST all of them in the same moment, each with a key of its own."""

    def post(call: tuple[str, dict[str, Any]]) -> requests.Response:
        with TerminalClient(url, None) as other:
            other.headers = dict(client.headers)
            return other.post(*call)

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(post, calls))


def _free(db: Session, rows: list[Row]) -> list[Row]:
    db.expunge_all()
    return rows
