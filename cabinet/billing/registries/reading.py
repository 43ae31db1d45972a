"""Reads a registry into rows that are ready to be staged, and notes every fault."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Any

from cabinet.billing.cells import (
    CellError,
    Column,
    account_number,
    day,
    moment,
    pattern,
    whole,
    word,
)
from cabinet.billing.faults import Fault, Faults
from cabinet.billing.records import BadRecord, UnreadableFile, read_records
from domain.utilities import Utility

TOTAL = "total"
"""The first field of the last line."""

_NAME = pattern(r"[\w.\-/]{1,64}", "до 64 латинских букв, цифр и знаков . _ - /")
_MOST_KOPECKS = 10**15 - 1

COLUMNS = (
    Column("payment_id", _NAME),
    Column("account_number", account_number, personal=True),
    Column("utility", word(Utility), required=False),
    Column("paid_at", moment),
    Column("amount", whole(1, _MOST_KOPECKS)),
)
TRAILER = (
    Column("total", pattern(TOTAL, "нужно слово total")),
    Column("registry_id", _NAME),
    Column("as_of", day),
    Column("rows", whole(0, 10**12)),
    Column("sum", whole(0, _MOST_KOPECKS)),
)
"""The last line has as many fields as the others."""


@dataclass(frozen=True, slots=True)
class Trailer:
    """What the last line says of the registry, and on which line it stands."""

    line: int
    registry_id: str
    as_of: date


class RegistryReader:
    """Reads one file; `trailer` is known at its end, if there is a sound one."""

    def __init__(self, path: Path, zone: tzinfo, today: date, faults: Faults) -> None:
        self.trailer: Trailer | None = None
        self._path = path
        self._zone = zone
        self._today = today
        self._faults = faults
        self._count = self._sum = 0
        self._ended = False

    def rows(self) -> Iterator[Mapping[str, object]]:
        """The payments that could be read, with their `line`."""
        line = 1
        try:
            for line, record in read_records(self._path, [column.name for column in COLUMNS]):
                row = self._row(line, record)
                if row is not None:
                    yield row
        except UnreadableFile as fault:
            self._fault(fault.line, fault.column, fault.why)
            return
        if not self._ended:
            self._fault(line, "-", "нет последней строки total: реестр передан не целиком")

    def _row(self, line: int, record: list[str] | BadRecord) -> Mapping[str, object] | None:
        if self._ended:
            self._fault(line, "-", "строка после total")
            return None
        self._ended = not isinstance(record, BadRecord) and record[0] == TOTAL
        self._count += not self._ended
        if isinstance(record, BadRecord):
            self._fault(line, "-", record.why)
            return None
        if len(record) != len(COLUMNS):
            self._fault(line, "-", f"полей {len(record)}, а столбцов {len(COLUMNS)}")
            return None
        if self._ended:
            self._end(line, record)
            return None
        return self._payment(line, record)

    def _payment(self, line: int, record: list[str]) -> Mapping[str, object] | None:
        cells = self._cells(COLUMNS, line, record)
        self._sum += cells.get("amount", 0)
        if len(cells) < len(COLUMNS):
            return None
        paid_at: datetime = cells["paid_at"]
        received_on = paid_at.astimezone(self._zone).date()
        return {**cells, "line": line, "sound": True, "received_on": received_on}

    def _end(self, line: int, record: list[str]) -> None:
        """The last line: does it fit what came before it?"""
        cells = self._cells(TRAILER, line, record)
        if len(cells) < len(TRAILER):
            return
        if cells["rows"] != self._count:
            self._fault(line, "rows", f"указано {cells['rows']}, а строк {self._count}")
        elif cells["sum"] != self._sum and not self._faults:
            self._fault(line, "sum", f"указано {cells['sum']}, а по строкам выходит {self._sum}")
        if cells["as_of"] > self._today:
            self._fault(line, "as_of", f"позже сегодняшнего дня {self._today}")
        self.trailer = Trailer(line, cells["registry_id"], cells["as_of"])

    def _cells(self, columns: tuple[Column, ...], line: int, record: list[str]) -> dict[str, Any]:
        """The values by column; those that cannot be read are left out."""
        cells: dict[str, Any] = {}
        for column, cell in zip(columns, record, strict=True):
            try:
                cells[column.name] = column.read(cell)
            except CellError as error:
                self._fault(line, column.name, column.explain(cell, str(error)))
        return cells

    def _fault(self, line: int, column: str, why: str) -> None:
        self._faults.add(Fault(self._path.name, line, column, why))
