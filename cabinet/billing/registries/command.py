"""`cabinet import-registry FILE [--check]`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import MetaData, delete, func, insert, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from cabinet.billing import checks
from cabinet.billing.faults import DEFAULT_LIMIT, Fault, Faults
from cabinet.billing.intake import ONE_AT_A_TIME
from cabinet.billing.records import sha256_of
from cabinet.billing.registries.checks import registry_checks, staged_registry
from cabinet.billing.registries.reading import RegistryReader, Trailer
from cabinet.billing.registries.taking import count_new, forget, take_payments
from cabinet.billing.staging import fill, index
from cabinet.database import lock_late
from cabinet.tables import PaymentRegistryRow
from domain.money import format_money
from domain.russian import counted, short_date

if TYPE_CHECKING:
    from cabinet.cabinet import Cabinet


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistryReport:
    """The outcome. With `faults` nothing was taken; `more` is how many were found beside them.

    `payments` of `total` kopecks are in the file, `new` of them nobody had told of. `known`: this
    very registry had been taken before.
    """

    trailer: Trailer | None = None
    checked_only: bool = False
    known: bool = False
    payments: int = 0
    total: int = 0
    new: int = 0
    faults: tuple[Fault, ...] = ()
    more: int = 0


def run_registry_import(
    cabinet: Cabinet, path: Path, *, check: bool = False, limit: int = DEFAULT_LIMIT
) -> RegistryReport:
    """Take the registry, whole or not at all; with `check` only say what taking it would do."""
    faults = Faults(limit)
    with cabinet.engine.connect() as connection:
        try:
            report = _Intake(cabinet, connection, path, faults).run(check=check)
        finally:
            connection.invalidate()  # its temporary table goes with it
    if not faults:
        return report
    told = tuple(faults.first())
    return RegistryReport(faults=told, more=faults.count - len(told))


class _Intake:
    """One registry on its way in."""

    def __init__(
        self, cabinet: Cabinet, connection: Connection, path: Path, faults: Faults
    ) -> None:
        self._cabinet = cabinet
        self._connection = connection
        self._path = path
        self._faults = faults
        self._metadata = MetaData()
        self._staged = staged_registry(self._metadata)

    def run(self, *, check: bool) -> RegistryReport:
        if not self._path.is_file():
            self._faults.add(Fault(self._path.name, 1, "-", "такого файла нет"))
            return RegistryReport()
        sha256 = sha256_of(self._path)
        trailer = self._stage()
        if sha256_of(self._path) != sha256:
            self._faults.add(Fault(self._path.name, 1, "-", "файл изменился, пока его читали"))
        if trailer is None or self._faults:
            return RegistryReport()
        lock_late(self._connection, check)
        with self._connection.begin(), Session(self._connection) as db:
            return self._take(db, trailer, sha256, check=check)

    def _stage(self) -> Trailer | None:
        today, zone = self._cabinet.today(), self._cabinet.settings.company.time_zone
        reader = RegistryReader(self._path, zone, today, self._faults)
        lock_late(self._connection, True)
        with self._connection.begin():
            self._metadata.create_all(self._connection, checkfirst=False)
            fill(self._connection, self._staged, reader.rows())
            index(self._connection, self._staged, ("account_number", "line"))
        return reader.trailer

    def _take(self, db: Session, trailer: Trailer, sha256: str, *, check: bool) -> RegistryReport:
        if db.get_bind().dialect.name == "postgresql" and not check:
            db.execute(select(func.pg_advisory_xact_lock(ONE_AT_A_TIME)))
        for each in registry_checks(self._path.name, self._staged, trailer):
            checks.run(self._connection, each, self._faults)
        if self._faults:
            return RegistryReport()
        row = db.get(PaymentRegistryRow, trailer.registry_id)
        known = row is not None and row.sha256 == sha256 and not count_new(db, self._staged)
        new = 0 if known else self._replace(db, trailer, sha256, check=check)
        amounts = select(func.count(), func.coalesce(func.sum(self._staged.c.amount), 0))
        payments, total = db.execute(amounts.select_from(self._staged)).one()
        return RegistryReport(
            trailer=trailer,
            checked_only=check,
            known=known,
            payments=payments,
            total=int(total),
            new=new,
        )

    def _replace(self, db: Session, trailer: Trailer, sha256: str, *, check: bool) -> int:
        """Take the registry in the place of what it said before."""
        if check:
            return count_new(db, self._staged, trailer.registry_id)
        forget(db, trailer.registry_id)
        same = PaymentRegistryRow.registry_id == trailer.registry_id
        db.execute(delete(PaymentRegistryRow).where(same))
        db.expunge_all()
        taken = {
            "registry_id": trailer.registry_id,
            "as_of": trailer.as_of,
            "imported_at": self._cabinet.clock(),
            "sha256": sha256,
        }
        db.execute(insert(PaymentRegistryRow).values(**taken))
        return take_payments(db, self._staged, trailer.registry_id)


def report_lines(report: RegistryReport) -> Iterator[str]:
    """The report as the command prints it."""
    if report.trailer is None:
        yield from map(str, report.faults)
        if report.more:
            yield f"и ещё {report.more}"
        faults = counted(len(report.faults) + report.more, "ошибка", "ошибки", "ошибок")
        yield f"Реестр не принят: {faults}. База данных осталась прежней."
        return
    of = f"Реестр {report.trailer.registry_id} на {short_date(report.trailer.as_of)}"
    payments = counted(report.payments, "платёж", "платежа", "платежей")
    if report.known:
        yield f"{of} уже принят: {payments} на {format_money(report.total)}. Изменений нет."
        return
    done = "проверен, ошибок нет" if report.checked_only else "принят"
    yield f"{of} {done}: {payments} на {format_money(report.total)}."
    if report.new < report.payments:
        yield f"Уже известны и второй раз не считаются: {report.payments - report.new}."
