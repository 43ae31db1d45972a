"""Readings that came to each possible end, and the numbers that were taken home of them."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

from cabinet.acknowledgements.looking_up import Fate
from cabinet.cabinet import Cabinet
from cabinet.security.terminals import enrol_terminal
from cabinet.tables import OperatorRequestRow, ReadingRow
from domain.periods import period_of
from domain.readings import Channel, Refusal
from domain.receipts import receipt_number
from domain.requests import RequestKind
from tests.cabinet.samples import ANNA, COLD

VALUE = "404.250"
NOTE = "Контролёр снял 402."
UNKNOWN = receipt_number("of nothing")
READINGS = (Fate.ACCEPTED, Fate.SETTLED, Fate.REFUSED, Fate.WITHDRAWN)
"""What can become of a reading."""


def leave_reading(cabinet: Cabinet, fate: Fate) -> str:
    """A reading of Anna's in this month that came to that end; the answer is its number."""
    now = cabinet.clock()
    ends: dict[Fate, dict[str, Any]] = {
        Fate.ACCEPTED: {},
        Fate.SETTLED: {"settled": True},
        Fate.REFUSED: {"refusal": Refusal.BY_BILLING, "note": NOTE, "deleted_at": now},
        Fate.WITHDRAWN: {"deleted_at": now + timedelta(minutes=1)},
    }
    reading_id = str(uuid4())
    known: dict[str, Any] = {
        "account_number": ANNA,
        "reading_id": reading_id,
        "meter_id": COLD,
        "period": period_of(now.date()),
        "taken_on": now.date(),
        "captured_at": now,
        "value_t1": Decimal(VALUE),
        "channel": Channel.TERMINAL,
        "settled": False,
        "visit_id": str(uuid4()),
        "terminal_id": "hall",
        "number": receipt_number(reading_id),
    }
    with cabinet.writing() as db:
        enrol_terminal(db, "hall", "Зал", now)
        db.flush()
        db.add(ReadingRow(**known | ends[fate]))
    return receipt_number(reading_id)


def leave_refused_late(cabinet: Cabinet) -> str:
    """A reading that a terminal had accepted and the cabinet never took; its number."""
    request_id = str(uuid4())
    refused = {"refusal": Refusal.LOWER_THAN_PREVIOUS, "reading_id": request_id}
    return _leave(cabinet, request_id, RequestKind.REFUSED_LATE, refused)


def leave_request(cabinet: Cabinet, answer: str | None) -> str:
    """A request to an operator, closed with that answer; its number."""
    closed = {"answer": answer, "closed_at": cabinet.clock()} if answer else {}
    return _leave(cabinet, str(uuid4()), RequestKind.METER_REPLACED, closed)


def _leave(cabinet: Cabinet, request_id: str, kind: RequestKind, more: dict[str, Any]) -> str:
    now = cabinet.clock()
    known: dict[str, Any] = {
        "account_number": ANNA,
        "request_id": request_id,
        "kind": kind,
        "meter_id": COLD,
        "values": {"T1": VALUE},
        "made_at": now,
        "visit_id": str(uuid4()),
        "terminal_id": "hall",
    }
    with cabinet.writing() as db:
        enrol_terminal(db, "hall", "Зал", now)
        db.flush()
        db.add(OperatorRequestRow(**known | more))
    return receipt_number(request_id)
