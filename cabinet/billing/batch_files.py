"""A batch as a folder of files: whole and on the disk, or not there."""

from __future__ import annotations

import fcntl
import filecmp
import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from cabinet.billing.batches import COLUMNS, Batch, csv_line

if TYPE_CHECKING:
    from typing import BinaryIO

FORMAT = 1
"""The version of the form that batches are written in."""

MANIFEST = "manifest.json"
READINGS = "readings.csv"


@dataclass(frozen=True, slots=True)
class WrittenBatch:
    """A batch in its folder."""

    number: int
    rows: int
    folder: Path


def batch_folder(number: int) -> str:
    """The name of a batch's folder; names sort as the numbers do."""
    return f"readings-{number:06d}"


def write_batch(directory: Path, batch: Batch, lines: Iterable[str]) -> WrittenBatch:
    """Write a batch into a folder of its own below `directory`.

    It is written beside and renamed when it is on the disk. A folder that is there already and
    says the same stays as it is; one that somebody changed is replaced.
    """
    folder = directory / batch_folder(batch.number)
    beside = directory / f".{folder.name}.tmp"
    directory.mkdir(parents=True, exist_ok=True)
    with _alone_in(directory):
        shutil.rmtree(beside, ignore_errors=True)  # of a run that was killed
        beside.mkdir()
        rows = _write_files(beside, batch, lines)
        _put_in_place(beside, folder)
        _sync(directory)
    return WrittenBatch(batch.number, rows, folder)


@contextmanager
def _alone_in(directory: Path) -> Iterator[None]:
    """Other exports into the same folder wait; the lock ends with its process."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _write_files(folder: Path, batch: Batch, lines: Iterable[str]) -> int:
    """Both files of a batch; gives the number of its rows."""
    with (folder / READINGS).open("wb") as file:
        rows, sha256 = _write_lines(file, lines)
        _sync_file(file)
    manifest = {
        "format": FORMAT,
        "number": batch.number,
        "made_at": batch.made_at.astimezone(UTC).isoformat(timespec="seconds"),
        "file": READINGS,
        "rows": rows,
        "sha256": sha256,
    }
    with (folder / MANIFEST).open("wb") as file:
        file.write(json.dumps(manifest, indent=2).encode() + b"\n")
        _sync_file(file)
    _sync(folder)
    return rows


def _write_lines(file: BinaryIO, lines: Iterable[str]) -> tuple[int, str]:
    """The header and the rows; how many rows there are, and the digest of it all."""
    digest, rows = hashlib.sha256(), -1
    for line in _with_header(lines):
        content = line.encode() + b"\n"
        digest.update(content)
        file.write(content)
        rows += 1
    return rows, digest.hexdigest()


def _with_header(lines: Iterable[str]) -> Iterator[str]:
    yield csv_line(COLUMNS)
    yield from lines


def _put_in_place(made: Path, folder: Path) -> None:
    if _same(made, folder):
        shutil.rmtree(made)
        return
    if folder.exists():
        shutil.rmtree(folder)
    made.rename(folder)


def _same(made: Path, folder: Path) -> bool:
    """Whether the folder already holds these very files, and nothing else."""
    if not folder.is_dir():
        return False
    names = {MANIFEST, READINGS}
    if {path.name for path in folder.iterdir()} != names:
        return False
    matching, _, _ = filecmp.cmpfiles(made, folder, names, shallow=False)
    return set(matching) == names


def _sync_file(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _sync(directory: Path) -> None:
    """Make the names in a folder outlive a power failure."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
