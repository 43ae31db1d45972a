"""Answering a request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.security.audit import Action, Elsewhere, Outcome, record
from cabinet.tables import OperatorRequestRow
from domain.receipts import parse_receipt_number, receipt_number

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

MOST_CHARACTERS = 200
"""Of an answer."""


class CannotClose(Exception):
    """Which request is meant is not clear, or it is closed; the text says so in Russian."""


def close_request(
    db: Session, account_number: str, named: str, answer: str, now: datetime
) -> OperatorRequestRow:
    """Close an open request of an account, named by its number or its id; raises CannotClose."""
    answer = answer.strip()
    if not 0 < len(answer) <= MOST_CHARACTERS:
        raise CannotClose(f"ответ: от 1 до {MOST_CHARACTERS} знаков")
    row = _found(db, account_number, named.strip())
    if row.closed_at is not None:
        raise CannotClose("обращение уже закрыто")
    row.closed_at, row.answer = now, answer
    record(db, now, Action.CLOSE_REQUEST, Outcome.DONE, Elsewhere(account_number))
    return row


def _found(db: Session, account_number: str, named: str) -> OperatorRequestRow:
    """A number is made of the id and kept nowhere: an account has few requests to look through."""
    number = parse_receipt_number(named)
    wanted = select(OperatorRequestRow).where(OperatorRequestRow.account_number == account_number)
    found = [
        row
        for row in db.scalars(wanted.with_for_update())
        if row.request_id == named.lower() or receipt_number(row.request_id) == number
    ]
    if not found:
        raise CannotClose("у этого лицевого счёта нет такого обращения")
    if len(found) > 1:
        ids = ", ".join(row.request_id for row in found)
        raise CannotClose(f"под этим номером их несколько, назовите полностью: {ids}")
    return found[0]
