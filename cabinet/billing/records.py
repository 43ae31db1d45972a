"""Reads a CSV file of a delivery record by record, in constant memory."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from _csv import Reader

LINE_MOST_BYTES = 64 * 1024
"""A longer line cannot be a row of any file of a delivery."""

_BYTE_ORDER_MARKS = {
    b"\xef\xbb\xbf": "файл начинается с метки BOM; нужна кодировка UTF-8 без BOM",
    b"\xff\xfe": "файл в кодировке UTF-16; нужна UTF-8",
    b"\xfe\xff": "файл в кодировке UTF-16; нужна UTF-8",
}


class UnreadableFile(Exception):
    """A file that cannot be read any further; `why` is in Russian."""

    def __init__(self, line: int, column: str, why: str) -> None:
        super().__init__(why)
        self.line = line
        self.column = column
        self.why = why


class BadRecord(Exception):
    """One record that cannot be split into fields; the ones after it can. `why` is in Russian."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def sha256_of(path: Path) -> str:
    """The hex digest of a file of any size."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_records(path: Path, header: list[str]) -> Iterator[tuple[int, list[str] | BadRecord]]:
    """The records after the header, each with the number of its line.

    Raises UnreadableFile where nothing more can be read: encoding, header, a line without end.
    """
    with path.open("rb") as file:
        reader = csv.reader(_decoded(file), strict=True)
        _check_header(_next_record(reader), header)
        while True:
            line = reader.line_num + 1
            record = _next_record(reader)
            if record is None:
                return
            yield line, record


def _next_record(reader: Reader) -> list[str] | BadRecord | None:
    """The next record; None at the end of the file."""
    line = reader.line_num + 1
    try:
        record = next(reader)
    except StopIteration:
        return None
    except csv.Error:
        return BadRecord("кавычки в строке не сходятся")
    if reader.line_num != line:
        return BadRecord("перевод строки внутри кавычек; строка таблицы — одна строка файла")
    if not record:
        return BadRecord("пустая строка")
    return record


def _decoded(file: BinaryIO) -> Iterator[str]:
    """The lines of the file as text."""
    number = 0
    while raw := file.readline(LINE_MOST_BYTES + 1):
        number += 1
        if number == 1:
            _refuse_byte_order_mark(raw)
        if len(raw) > LINE_MOST_BYTES:
            raise UnreadableFile(number, "-", "строка длиннее 64 КиБ; дальше файл не проверялся")
        try:
            yield raw.decode()
        except UnicodeDecodeError:
            why = "не кодировка UTF-8; дальше файл не проверялся"
            raise UnreadableFile(number, "-", why) from None


def _refuse_byte_order_mark(raw: bytes) -> None:
    for mark, why in _BYTE_ORDER_MARKS.items():
        if raw.startswith(mark):
            raise UnreadableFile(1, "-", why)


def _check_header(found: list[str] | BadRecord | None, header: list[str]) -> None:
    """The header must be the columns of the format, in their order."""
    if found is None:
        raise UnreadableFile(1, "-", "файл пуст: нет строки заголовка")
    if isinstance(found, BadRecord):
        raise UnreadableFile(1, "-", f"заголовок: {found.why}")
    if len(found) == 1 and ";" in found[0]:
        raise UnreadableFile(1, "-", "поля разделены точкой с запятой; нужна запятая")
    missing = [name for name in header if name not in found]
    extra = [name for name in found if name not in header]
    if missing:
        raise UnreadableFile(1, missing[0], "нет столбца: " + ", ".join(missing))
    if extra:
        raise UnreadableFile(1, extra[0][:64], "лишний столбец: " + ", ".join(extra)[:200])
    if found != header:
        raise UnreadableFile(1, "-", "столбцы не в том порядке; нужно: " + ",".join(header))
