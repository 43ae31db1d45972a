"""The manifest of a delivery: what it is, of which day, and the digests of its files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cabinet.billing.cells import CellError, Column, day, moment, month, pattern, text, whole
from cabinet.billing.faults import Fault, Faults
from cabinet.billing.formats import FileFormat
from domain.periods import period_of

MANIFEST = "manifest.json"
FORMAT = 1
"""The version of the exchange format that this cabinet reads."""

MOST_BYTES = 1024 * 1024


_SHA256 = Column("sha256", pattern(r"[0-9a-f]{64}", "нужны 64 шестнадцатеричных знака"))
_FIELDS = (
    Column("delivery_id", pattern(r"[\w.\-]{1,64}", "до 64 латинских букв, цифр и знаков . _ -")),
    Column("company", text(160)),
    Column("created_at", moment),
    Column("as_of", day),
    Column("period", month),
)
_FILE_FIELDS = (Column("name", text(64)), Column("rows", whole(0, 10**12)), _SHA256)


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file as the manifest names it; `line` is where it does so, `rows` without the header."""

    line: int
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """A read manifest. `sha256` is the digest of its own bytes."""

    delivery_id: str
    as_of: date
    period: date
    files: dict[str, ListedFile]
    sha256: str
    text: str

    def line_of(self, name: str) -> int:
        """The line on which a key or a file is named."""
        return _line_of(self.text, name)


def read_manifest(directory: Path, forms: Sequence[FileFormat], faults: Faults) -> Manifest | None:
    """The manifest of a delivery; None if it has faults.

    It must list these files and no others, and may leave out the optional ones.
    """
    raw = _load(directory, faults)
    if raw is None:
        return None
    content, members = raw
    reader = _Reader(content.decode(), faults)
    if members.get("format") != FORMAT:
        reader.fault("format", "format", f"версия формата не {FORMAT}: эта поставка не читается")
        return None
    values = reader.values("", members, _FIELDS, beside=("format", "files"))
    files = reader.files(members.get("files"), forms)
    if faults:
        return None
    if values["period"] > period_of(values["as_of"]):
        reader.fault("period", "period", "период позже дня поставки (as_of)")
        return None
    return Manifest(
        delivery_id=values["delivery_id"],
        as_of=values["as_of"],
        period=values["period"],
        files=files,
        sha256=hashlib.sha256(content).hexdigest(),
        text=reader.text,
    )


def _load(directory: Path, faults: Faults) -> tuple[bytes, dict[str, Any]] | None:
    path = directory / MANIFEST
    if not directory.is_dir():
        faults.add(Fault(MANIFEST, 1, "-", "нет папки поставки с этим именем"))
        return None
    if not path.is_file():
        faults.add(Fault(MANIFEST, 1, "-", "в папке поставки нет этого файла"))
        return None
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        faults.add(Fault(MANIFEST, 1, "-", "файл больше 1 МиБ"))
        return None
    try:
        members = json.loads(content.decode())
    except UnicodeDecodeError:
        faults.add(Fault(MANIFEST, 1, "-", "файл не в кодировке UTF-8"))
        return None
    except json.JSONDecodeError as error:
        faults.add(Fault(MANIFEST, error.lineno, "-", "это не JSON"))
        return None
    if not isinstance(members, dict):
        faults.add(Fault(MANIFEST, 1, "-", "нужен объект JSON"))
        return None
    return content, members


class _Reader:
    """Reads members of the manifest and says on which line a fault is."""

    def __init__(self, content: str, faults: Faults) -> None:
        self.text = content
        self._faults = faults

    def fault(self, column: str, near: str, why: str) -> None:
        self._faults.add(Fault(MANIFEST, _line_of(self.text, near), column, why))

    def values(
        self,
        owner: str,
        members: dict[str, Any],
        columns: tuple[Column, ...],
        beside: tuple[str, ...] = (),
    ) -> dict[str, Any]:
        """The members by name; those that have faults are left out."""
        known = {column.name for column in columns} | set(beside)
        for name in members.keys() - known:
            self.fault(name, owner or name, "такого поля в формате нет")
        values: dict[str, Any] = {}
        for column in columns:
            given = members.get(column.name)
            cell = "" if given is None else str(given)
            try:
                values[column.name] = column.read(cell)
            except CellError as error:
                why = column.explain(cell, str(error))
                self.fault(column.name, owner or column.name, why)
        return values

    def files(self, listed: object, forms: Sequence[FileFormat]) -> dict[str, ListedFile]:
        """The listed files by name."""
        names = [form.name for form in forms]
        if not isinstance(listed, list) or not all(isinstance(entry, dict) for entry in listed):
            self.fault("files", "files", "нужен список объектов с полями name, rows, sha256")
            return {}
        files: dict[str, ListedFile] = {}
        for entry in listed:
            owner = str(entry.get("name", "files"))
            values = self.values(owner, entry, _FILE_FIELDS)
            if owner not in names:
                self.fault("files", owner, f"файла {owner[:64]} в формате нет")
            elif owner in files:
                self.fault("files", owner, f"файл {owner} назван дважды")
            elif len(values) == len(_FILE_FIELDS):
                line = _line_of(self.text, owner)
                files[owner] = ListedFile(line, values["rows"], values["sha256"])
        for form in forms:
            if not form.optional and not any(entry.get("name") == form.name for entry in listed):
                self.fault("files", "files", f"не назван файл {form.name}")
        return files


def _line_of(text: str, name: str) -> int:
    """The first line that names `name`; 1 when none does."""
    for number, line in enumerate(text.splitlines(), 1):
        if f'"{name}"' in line:
            return number
    return 1
