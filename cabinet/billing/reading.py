"""Reads a file of a delivery into rows that are ready to be staged, and notes every fault."""

from __future__ import annotations

from collections.abc import Iterator

from cabinet.billing.cells import CellError
from cabinet.billing.faults import Fault, Faults
from cabinet.billing.formats import Cells, Delivery, FileFormat
from cabinet.billing.manifest import ListedFile
from cabinet.billing.records import BadRecord, UnreadableFile, read_records, sha256_of


class FileReader:
    """Reads one file.

    `complete` turns False when a row could not even be told by its key: then nobody knows what
    the file holds, and rows of other files must not be blamed for referring to it.
    """

    def __init__(
        self, form: FileFormat, listed: ListedFile, delivery: Delivery, faults: Faults
    ) -> None:
        self.complete = True
        self._form = form
        self._listed = listed
        self._delivery = delivery
        self._faults = faults

    def rows(self) -> Iterator[Cells]:
        """The rows, each with its `line` and whether it is `sound`."""
        try:
            yield from self._read()
        except UnreadableFile as fault:
            self.complete = False
            self._fault(fault.line, fault.column, fault.why)

    def _read(self) -> Iterator[Cells]:
        path = self._delivery.directory / self._form.name
        if not path.is_file():
            raise UnreadableFile(1, "-", "файл назван в manifest.json, а в папке его нет")
        if sha256_of(path) != self._listed.sha256:
            self._fault(1, "-", "содержимое не то, что указано в manifest.json (sha256)")
        count = 0
        for line, record in read_records(path, self._form.header):
            count += 1
            row = self._row(line, record)
            if row is not None:
                yield row
        if count != self._listed.rows:
            self._fault(1, "-", f"строк {count}, а в manifest.json указано {self._listed.rows}")

    def _row(self, line: int, record: list[str] | BadRecord) -> Cells | None:
        """What is staged of a record; None when it has no key."""
        if isinstance(record, BadRecord):
            self._lost(line, record.why)
            return None
        if len(record) != len(self._form.columns):
            self._lost(line, f"полей {len(record)}, а столбцов {len(self._form.columns)}")
            return None
        cells, sound = self._cells(line, record)
        if sound:
            sound = self._obeys(line, cells)
        if sound:
            return {**self._form.stage(cells, self._delivery), "line": line, "sound": True}
        key = {name: cells.get(name) for name in self._form.key}
        if None in key.values():
            self.complete = False
        return {**key, "line": line, "sound": False}

    def _lost(self, line: int, why: str) -> None:
        self.complete = False
        self._fault(line, "-", why)

    def _cells(self, line: int, record: list[str]) -> tuple[Cells, bool]:
        """The values by column; those that cannot be read are left out."""
        cells: Cells = {}
        sound = True
        for column, cell in zip(self._form.columns, record, strict=True):
            try:
                cells[column.name] = column.read(cell)
            except CellError as error:
                sound = False
                self._fault(line, column.name, column.explain(cell, str(error)))
        return cells, sound

    def _obeys(self, line: int, cells: Cells) -> bool:
        """Whether no rule of the row is broken."""
        sound = True
        for rule in self._form.rules:
            for column, why in rule(cells, self._delivery):
                sound = False
                self._fault(line, column, why)
        return sound

    def _fault(self, line: int, column: str, why: str) -> None:
        self._faults.add(Fault(self._form.name, line, column, why))
