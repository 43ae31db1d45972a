"""`cabinet bills render`: a month's bills in bulk."""

from __future__ import annotations

import os
import re
from datetime import date
from typing import TYPE_CHECKING

from cabinet.bills.bulk import Report, WorkerLost, render_period
from cabinet.payments.payees import NoPayee

if TYPE_CHECKING:
    from cabinet.cabinet import Cabinet


class CannotRender(Exception):
    """Why there are no bills, in words for whoever runs the command."""


def period_of_word(word: str) -> date:
    """`2026-10` is the first of October; raises ValueError."""
    if not re.fullmatch(r"\d{4}-\d{2}", word, re.ASCII):
        raise ValueError("a period is written as 2026-10")
    return date.fromisoformat(f"{word}-01")


def run_rendering(cabinet: Cabinet, period: date, processes: int | None) -> Report:
    """Make what is missing; raises CannotRender."""
    try:
        return render_period(cabinet, period, processes or os.cpu_count() or 1)
    except NoPayee:
        raise CannotRender("billing has delivered no payee (payees.csv)") from None
    except WorkerLost as error:
        raise CannotRender(f"{error}; run the command again to go on") from None


def rendering_report(report: Report) -> str:
    """What was done, in a line."""
    return (
        f"bills: {report.made} made, {report.kept} kept as they were, in {report.seconds:.1f} s: "
        f"{report.a_second:.0f} a second"
    )
