"""`cabinet export readings DIR` and `cabinet export confirm NUMBER`, in plain Russian."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from cabinet.billing.batch_files import WrittenBatch, write_batch
from cabinet.billing.batches import (
    BatchDesk,
    UnknownBatch,
    batch_lines,
    confirm_batch,
)
from domain.russian import counted

if TYPE_CHECKING:
    from pathlib import Path

    from cabinet.cabinet import Cabinet


def export_readings(cabinet: Cabinet, directory: Path) -> WrittenBatch | None:
    """Write the batch that is not confirmed, or a new one; None when there is nothing new.

    What is in it is committed before a file is written: a batch that billing could read and the
    cabinet had forgotten would be told twice.
    """
    with cabinet.writing() as db:
        batch = _desk(cabinet).current(db, cabinet.clock())
    if batch is None:
        return None
    with cabinet.reading() as db:
        return write_batch(directory, batch, batch_lines(db, batch))


def waiting_report(cabinet: Cabinet) -> str | None:
    """How many readings wait for the end of their visit, and until when; None without any."""
    with cabinet.reading() as db:
        waiting = _desk(cabinet).waiting(db, cabinet.clock())
    if waiting is None:
        return None
    readings = counted(waiting.readings, "показание", "показания", "показаний")
    until = waiting.until.astimezone(cabinet.settings.company.time_zone)
    return (
        f"Ждут конца посещения, в котором их можно удалить: {readings}, "
        f"не позже {until:%d.%m.%Y %H:%M}."
    )


def _desk(cabinet: Cabinet) -> BatchDesk:
    skew = timedelta(seconds=cabinet.settings.sessions.clock_skew_s)
    return BatchDesk(cabinet.settings.company.time_zone, skew)


def export_report(written: WrittenBatch | None) -> str:
    """What `cabinet export readings` prints."""
    if written is None:
        return "Новых показаний нет, пакет не создан."
    rows = counted(written.rows, "строка", "строки", "строк")
    return (
        f"Пакет {written.number}: {rows}, {written.folder}. Когда биллинг его примет, "
        f"подтвердите: cabinet export confirm {written.number}"
    )


def confirm_report(cabinet: Cabinet, number: int) -> tuple[bool, str]:
    """Confirm a batch; whether there is one, and what to print."""
    try:
        with cabinet.writing() as db:
            newly = confirm_batch(db, number, cabinet.clock())
    except UnknownBatch:
        return False, f"Пакета {number} нет."
    return True, f"Пакет {number} {'подтверждён' if newly else 'уже был подтверждён'}."
