"""What of a resident can still be found after the visit."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.residents import Resident
from tests.journeys.terminal import Terminal

_ENCODINGS = ("utf-8", "utf-16-le", "cp1251")


def traces_on_screen(terminal: Terminal, resident: Resident) -> list[str]:
    """What any widget of the terminal still says, seen or not."""
    said = "\n".join(terminal.all_texts())
    return sorted(trace for trace in resident.traces() if trace in said)


def traces_on_disk(place: Path, resident: Resident) -> list[str]:
    """The files, one or those of a folder, that still hold something."""
    files = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
    return [f"{file.name}: {trace}" for file in files for trace in _in_bytes(file, resident)]


def _in_bytes(file: Path, resident: Resident) -> list[str]:
    content = file.read_bytes()
    return sorted(
        trace
        for trace in resident.traces()
        if any(_encoded(trace, encoding) in content for encoding in _ENCODINGS)
    )


def _encoded(trace: str, encoding: str) -> bytes:
    return trace.encode(encoding, "replace")
