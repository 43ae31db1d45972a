"""`cabinet requests`: what waits for an operator; `cabinet requests close` answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.accounts import typed_account
from cabinet.requests.closing import close_request
from cabinet.requests.listing import open_requests, reading_before
from cabinet.requests.report import request_line
from domain.receipts import format_receipt_number, receipt_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cabinet.cabinet import Cabinet


def open_request_lines(cabinet: Cabinet) -> Iterator[str]:
    """A line for each open request, the oldest first."""
    zone, rules = cabinet.settings.company.time_zone, cabinet.settings.readings.rules_for
    with cabinet.reading() as db:
        for row, meter in open_requests(db):
            previous = reading_before(db, row, rules(meter.utility), zone)
            yield request_line(row, meter, previous, zone)


def close(cabinet: Cabinet, account: str, named: str, answer: str) -> str:
    """Close a request, and say so; raises CannotClose."""
    with cabinet.writing() as db:
        row = close_request(db, typed_account(account), named, answer, cabinet.clock())
        return f"{format_receipt_number(receipt_number(row.request_id))}: закрыто"
