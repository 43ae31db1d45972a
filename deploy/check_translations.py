"""Fails when a catalogue lags behind the sources: `python -m deploy.check_translations`.

Each `resources/translations/*.ts` is brought up to date in a copy by Qt's lupdate. What the copy
then lacks a translation for, or keeps without need, is named; so is a translation whose
placeholders are not those of its source.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from deploy.programs import run_quietly

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
SOURCES = ("ui", "kiosk")
_PLACEHOLDER = re.compile(r"\{\w+\}|%n")


def faults(catalogue: Path, sources: list[Path]) -> list[str]:
    """What is wrong with a catalogue, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copy(catalogue, folder))
        lupdate = Path(sys.executable).with_name("pyside6-lupdate")
        done = run_quietly([str(lupdate), *map(str, sources), "-ts", str(copy)])
        if done.returncode:
            return [f"lupdate failed: {done.stdout.strip()}"]
        # the catalogue is a file of ours, not somebody's input
        return list(_message_faults(ET.parse(copy)))  # noqa: S314


def _message_faults(tree: ET.ElementTree[ET.Element]) -> Iterator[str]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            fault = _fault(message)
            if fault:
                yield f"{context.findtext('name')}: {message.findtext('source')!r}: {fault}"


def _fault(message: ET.Element) -> str | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return "not translated"
    if translation.get("type") in {"vanished", "obsolete"}:
        return "no longer in the sources"
    wanted = set(_PLACEHOLDER.findall(message.findtext("source", "")))
    for form in translation.findall("numerusform") or [translation]:
        if not form.text:
            return "not translated"
        if set(_PLACEHOLDER.findall(form.text)) - wanted or _lacks(form.text, wanted):
            return "other placeholders than the source"
    return None


def _lacks(text: str, wanted: set[str]) -> bool:
    """Whether a placeholder is missing; a plural form may say `one` without the number."""
    return bool(wanted - set(_PLACEHOLDER.findall(text)) - {"%n"})


def main() -> int:
    """Check every catalogue; 1 when something is wrong."""
    catalogues = sorted(CATALOGUES.glob("*.ts"))
    sources = [path for folder in SOURCES for path in sorted((ROOT / folder).rglob("*.py"))]
    lines = [f"{path.name}: {fault}" for path in catalogues for fault in faults(path, sources)]
    if not catalogues:
        lines = [f"no catalogue in {CATALOGUES.relative_to(ROOT)}"]
    print(*lines or [f"{len(catalogues)} translation catalogues are complete"], sep="\n")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
