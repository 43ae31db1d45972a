"""Fails when a catalogue lags behind the sources: `python -m deploy.check_translations`.

What the sources say is collected by Qt's lupdate into an empty catalogue of the same language, so
it also tells how many plural forms that language has. Each `resources/translations/*.ts` is
compared with it: what it lacks, what it keeps without need, other placeholders, plural forms, and
letters of two alphabets in one word are named.

A translation that waits for a native reader is marked `unfinished`, which is how Qt Linguist shows
what is left to review; residents read it meanwhile. How many wait is told, not refused, but in the
languages that are finished.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from xml.etree import ElementTree as ET

from deploy.programs import run_quietly

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
SOURCES = ("ui", "kiosk")
FINISHED = ("ru", "en")
"""Nothing waits for a native reader in these."""

OWN_NAME = ("Language", "English", "")

_EMPTY = '<!DOCTYPE TS>\n<TS version="2.1" language="{language}" sourcelanguage="en"></TS>\n'
_PLACEHOLDER = re.compile(r"\{\w*\}|%n")
_LATIN, _CYRILLIC = "a-zA-Z", "\u0400-\u052f"
_TWO_ALPHABETS = re.compile(f"[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}]")

Key = tuple[str, str, str]
"""Context, source and disambiguation of a message."""


@dataclass(frozen=True)
class Catalogue:
    """What a `.ts` file holds."""

    root: ET.Element

    @property
    def language(self) -> str:
        """As Qt writes it: `ru`."""
        return self.root.get("language", "")

    @property
    def unreviewed(self) -> int:
        """How many translations wait for a native reader."""
        return sum(self.state(key) == "unfinished" for key in self.messages)

    @cached_property
    def messages(self) -> dict[Key, ET.Element]:
        """By context, source and disambiguation."""
        return {
            (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            ): message
            for context in self.root.iter("context")
            for message in context.iter("message")
        }

    def texts(self, key: Key) -> list[str]:
        """The translation, or its plural forms."""
        translation = self.messages[key].find("translation")
        if translation is None:
            return [""]
        forms = translation.findall("numerusform")
        return [form.text or "" for form in forms or [translation]]

    def state(self, key: Key) -> str:
        """`unfinished`, `vanished`, `obsolete`, or nothing."""
        translation = self.messages[key].find("translation")
        return "" if translation is None else translation.get("type", "")


def read(path: Path) -> Catalogue:
    """The catalogue is a file of ours, not somebody's input."""
    return Catalogue(ET.parse(path).getroot())  # noqa: S314


def faults(path: Path, sources: list[Path]) -> list[str]:
    """What is wrong with a catalogue, a line each."""
    kept = read(path)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / path.name
        fresh.write_text(_EMPTY.format(language=kept.language), encoding="utf-8")
        lupdate = Path(sys.executable).with_name("pyside6-lupdate")
        done = run_quietly([str(lupdate), *map(str, sources), "-ts", str(fresh)])
        if done.returncode:
            return [f"lupdate failed: {done.stdout.strip()}"]
        wanted = read(fresh)
    keys = list(kept.messages | wanted.messages)
    named = [(key, _fault(key, kept, wanted)) for key in keys]
    return [f"{context}: {source!r}: {fault}" for (context, source, _), fault in named if fault]


def _fault(key: Key, kept: Catalogue, wanted: Catalogue) -> str | None:
    if key not in wanted.messages:
        return "no longer in the sources"
    if key not in kept.messages or not all(kept.texts(key)):
        return "not translated"
    if kept.state(key) in {"vanished", "obsolete"}:
        return "left out as no longer in the sources"
    if kept.state(key) == "unfinished" and kept.language in FINISHED:
        return "unfinished"
    forms, expected = len(kept.texts(key)), len(wanted.texts(key))
    if forms != expected:
        return f"{forms} plural forms, the language has {expected}"
    return next(filter(None, (_text_fault(key[1], text) for text in kept.texts(key))), None)


def _text_fault(source: str, text: str) -> str | None:
    """A plural form may say `one` without its number."""
    wanted, used = Counter(_PLACEHOLDER.findall(source)), Counter(_PLACEHOLDER.findall(text))
    if used - wanted or (wanted - used).keys() - {"%n"}:
        return "other placeholders than the source"
    mixed = _TWO_ALPHABETS.search(_PLACEHOLDER.sub(" ", text))
    return f"letters of two alphabets in one word at {mixed[0]!r}" if mixed else None


def same_names(paths: list[Path]) -> Iterator[str]:
    """Catalogues that call their language what another one does: residents choose by the name."""
    names = {path.name: read(path).texts(OWN_NAME)[0] for path in paths}
    for name, times in Counter(names.values()).items():
        if times > 1:
            which = ", ".join(sorted(file for file, each in names.items() if each == name))
            yield f"{which}: the same name of the language, {name!r}"


def main() -> int:
    """Check every catalogue; 1 when something is wrong."""
    catalogues = sorted(CATALOGUES.glob("*.ts"))
    sources = [path for folder in SOURCES for path in sorted((ROOT / folder).rglob("*.py"))]
    lines = [f"{path.name}: {fault}" for path in catalogues for fault in faults(path, sources)]
    lines = lines or list(same_names(catalogues))
    if not catalogues:
        lines = [f"no catalogue in {CATALOGUES.relative_to(ROOT)}"]
    print(*lines or [f"{len(catalogues)} translation catalogues are complete"], sep="\n")
    for path in catalogues:
        if waiting := read(path).unreviewed:
            print(f"{path.name}: {waiting} translations wait for a native reader")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
