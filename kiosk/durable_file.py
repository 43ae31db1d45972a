"""A small file that is there whole, or as it was, whenever the power goes."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def write_durably(path: Path, data: bytes) -> None:
    """Put `data` in place of what the file had; it is on the disk when this returns.

    The file is readable by its owner alone, its folder is made. Raises OSError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    _settle(path.parent)


def remove_durably(path: Path) -> None:
    """Remove the file if it is there, and make sure that it stays away. Raises OSError."""
    path.unlink(missing_ok=True)
    if path.parent.is_dir():
        _settle(path.parent)


def _settle(folder: Path) -> None:
    """The names in a folder are written apart from the files; Windows does it by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
