"""The steps of an import: stage, check, take."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import MetaData, Table, delete, func, insert, select
from sqlalchemy.engine import Connection

from cabinet.billing import checks, load, refusals
from cabinet.billing.faults import Fault, Faults
from cabinet.billing.files import BILLS, FILES, READINGS, REFUSALS
from cabinet.billing.formats import Delivery, FileFormat
from cabinet.billing.manifest import MANIFEST, Manifest
from cabinet.billing.reading import FileReader
from cabinet.billing.report import FileReport
from cabinet.billing.rows import bill_path
from cabinet.billing.staging import fill, index, staged_table
from cabinet.bills.store import BillStore
from cabinet.database import lock_late
from cabinet.tables import DeliveryRow

ONE_AT_A_TIME = 7401203456
"""The key of PostgreSQL's advisory lock that lets imports in one by one."""

PAGE = 500
"""Bill documents that are looked up at once."""


class DeliveryChanged(Exception):
    """Somebody writes into the delivery's folder while it is being imported; nothing is taken."""


class Intake:
    """One delivery on its way in, on one connection that holds it in temporary tables."""

    def __init__(
        self, connection: Connection, directory: Path, manifest: Manifest, faults: Faults
    ) -> None:
        self._connection = connection
        self._delivery = Delivery(directory, manifest.period, manifest.as_of)
        self._manifest = manifest
        self._faults = faults
        self._metadata = MetaData()
        self._forms = [form for form in FILES if form.name in manifest.files]
        self._staged = {form.name: staged_table(form, self._metadata) for form in self._forms}
        self._incomplete: set[str] = set()

    def stage(self) -> None:
        """Read all files into temporary tables; the cabinet's own tables are not locked."""
        lock_late(self._connection, True)
        with self._connection.begin():
            self._metadata.create_all(self._connection, checkfirst=False)
            for form in self._forms:
                self._stage_file(form)

    def check(self) -> tuple[FileReport, ...]:
        """Look for faults and say what taking the delivery would change."""
        with self._connection.begin():
            self._find_faults()
            return () if self._faults else self._count()

    def take(self, store: BillStore) -> tuple[FileReport, ...]:
        """Look for faults and, if there are none, take the delivery in one transaction."""
        lock_late(self._connection, False)
        with self._connection.begin():
            self._wait_for_turn()
            self._find_faults()
            if self._faults:
                return ()
            files = self._count()
            self._keep_documents(store)
            self._merge()
        self._remove_unused_documents(store)
        return files

    def _stage_file(self, form: FileFormat) -> None:
        listed = self._manifest.files[form.name]
        reader = FileReader(form, listed, self._delivery, self._faults)
        table = self._staged[form.name]
        fill(self._connection, table, reader.rows())
        index(self._connection, table, form.key)
        if not reader.complete:
            self._incomplete.add(form.name)

    def _wait_for_turn(self) -> None:
        """Imports do not overlap; SQLite has one writer anyway."""
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(select(func.pg_advisory_xact_lock(ONE_AT_A_TIME)))

    def _find_faults(self) -> None:
        self._refuse_older_delivery()
        for form in self._forms:
            checks.run(self._connection, checks.duplicates(form, self._staged), self._faults)
            checks.forget_duplicates(self._connection, form, self._staged)
        for check in self._checks():
            if not self._incomplete.intersection(check.needs):
                checks.run(self._connection, check, self._faults)

    def _checks(self) -> Iterator[checks.Check]:
        yield from checks.references(self._staged)
        yield from checks.readings_fit(self._staged)
        yield checks.settled_stays(self._staged)
        if REFUSALS.name in self._staged:
            yield from checks.refusals_are_possible(self._staged)
        yield checks.bills_add_up(self._staged)
        yield checks.kept_bills_still_add_up(self._staged)

    def _refuse_older_delivery(self) -> None:
        newest = self._connection.execute(select(func.max(DeliveryRow.as_of))).scalar_one()
        if newest is not None and newest > self._manifest.as_of:
            line = self._manifest.line_of("as_of")
            why = f"раньше дня уже принятой поставки ({newest})"
            self._faults.add(Fault(MANIFEST, line, "as_of", why))

    def _count(self) -> tuple[FileReport, ...]:
        return tuple(self._count_of(form) for form in self._forms)

    def _count_of(self, form: FileFormat) -> FileReport:
        if form is REFUSALS:
            return refusals.count(self._connection, self._table(form))
        return load.count(self._connection, form, self._table(form))

    def _keep_documents(self, store: BillStore) -> None:
        """Put the documents into the store. One that is kept in vain is named by nothing."""
        for file, key in load.documents(self._connection, self._table(BILLS), PAGE):
            if store.put(bill_path(self._delivery, file).read_bytes()) != key:
                raise DeliveryChanged

    def _merge(self) -> None:
        """Meters are held before readings, as whoever gives or withdraws a reading holds them."""
        load.remember_replaced_documents(self._connection, self._table(BILLS))
        for form in self._forms:
            if form is READINGS:
                self._merge_readings()
            elif form is not REFUSALS:
                load.merge(self._connection, form, self._table(form))
        self._record()

    def _merge_readings(self) -> None:
        if REFUSALS in self._forms:  # before billing's own reading takes the refused one's place
            refusals.take(self._connection, self._table(REFUSALS), datetime.now(UTC))
        load.merge_readings(self._connection, self._table(READINGS))

    def _record(self) -> None:
        """Remember the delivery; the same one again leaves no trace."""
        manifest = self._manifest
        known = DeliveryRow.delivery_id == manifest.delivery_id
        same = select(DeliveryRow).where(known, DeliveryRow.manifest_sha256 == manifest.sha256)
        if self._connection.execute(same).first() is not None:
            return
        self._connection.execute(delete(DeliveryRow).where(known))
        self._connection.execute(
            insert(DeliveryRow).values(
                delivery_id=manifest.delivery_id,
                as_of=manifest.as_of,
                imported_at=datetime.now(UTC),
                manifest_sha256=manifest.sha256,
            )
        )

    def _remove_unused_documents(self, store: BillStore) -> None:
        """Remove what corrected bills replaced, while no other import can be putting it back."""
        with self._connection.begin():
            self._wait_for_turn()
            for key in load.unused_documents(self._connection, self._table(BILLS)):
                store.remove(key)

    def _table(self, form: FileFormat) -> Table:
        return self._staged[form.name]
