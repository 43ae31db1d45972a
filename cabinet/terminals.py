"""`cabinet terminals`: all terminals, for whoever looks after them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.tables import TerminalRow

if TYPE_CHECKING:
    from datetime import datetime

    from cabinet.cabinet import Cabinet


def terminal_lines(cabinet: Cabinet) -> Iterator[str]:
    """A line for each: id, name, whether it is trusted, its printer. Times are the offices'."""
    with cabinet.reading() as db:
        for row in db.scalars(select(TerminalRow).order_by(TerminalRow.terminal_id)):
            yield "\t".join(
                (row.terminal_id, row.name, _trusted(cabinet, row), _printer(cabinet, row))
            )


def _trusted(cabinet: Cabinet, row: TerminalRow) -> str:
    if row.revoked_at is not None:
        return f"REVOKED {_time(cabinet, row.revoked_at)}"
    return f"enrolled {_time(cabinet, row.enrolled_at)}"


def _printer(cabinet: Cabinet, row: TerminalRow) -> str:
    if row.printer_told_at is None:
        return "printer: not told"
    said = [row.printer_fault.replace("_", " ").upper()] if row.printer_fault else ["ready"]
    said += [f"{supply} low" for supply in row.printer_low or ()]
    return f"printer: {', '.join(said)} (told {_time(cabinet, row.printer_told_at)})"


def _time(cabinet: Cabinet, moment: datetime) -> str:
    return f"{moment.astimezone(cabinet.settings.company.time_zone):%Y-%m-%d %H:%M}"
