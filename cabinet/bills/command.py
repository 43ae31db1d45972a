"""`cabinet bills render`: a month's bills in bulk."""

from __future__ import annotations

import os
import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import exists, select

from cabinet.bills.bulk import Report, WorkerLost, render_period
from cabinet.payments.payees import NoPayee
from cabinet.tables import ChargeRow
from domain.russian import counted, format_decimal

if TYPE_CHECKING:
    from cabinet.cabinet import Cabinet


class CannotRender(Exception):
    """Why there are no bills, in words for whoever runs the command."""


def period_of_word(word: str) -> date:
    """`2026-10` is the first of October; raises ValueError."""
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", word, re.ASCII):
        raise ValueError("период пишется так: 2026-10")
    return date.fromisoformat(f"{word}-01")


def run_rendering(cabinet: Cabinet, period: date, processes: int | None) -> Report:
    """Make what is missing; raises CannotRender."""
    missing = cabinet.settings.company.missing_on_bills
    if missing:
        raise CannotRender(
            f"В настройках кабинета, в разделе [company], не задано: {', '.join(missing)}. "
            "Без названия и контактов компании квитанции не делаются."
        )
    try:
        report = render_period(cabinet, period, processes or os.cpu_count() or 1)
    except NoPayee:
        raise CannotRender("Биллинг не передал получателя платежей (payees.csv).") from None
    except WorkerLost:
        raise CannotRender(
            "Один из рабочих процессов прервался. Запустите команду снова: она продолжит."
        ) from None
    if not report.made + report.kept and not _has_charges(cabinet, period):
        raise CannotRender(
            f"Начислений за период {period:%Y-%m} нет: не сделано ни одной квитанции."
        )
    return report


def _has_charges(cabinet: Cabinet, period: date) -> bool:
    with cabinet.reading() as db:
        return bool(db.scalar(select(exists().where(ChargeRow.period == period))))


def rendering_report(report: Report) -> str:
    """What was done, in a line."""
    made = counted(report.made, "квитанция", "квитанции", "квитанций")
    return (
        f"Сделано: {made}, оставлено прежних: {report.kept}. Подготовка "
        f"{format_decimal(Decimal(str(report.starting)), 1)} с, работа "
        f"{format_decimal(Decimal(str(report.seconds)), 1)} с: {report.a_second:.0f} в секунду."
    )
