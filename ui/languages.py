"""The languages of the terminal: one compiled catalogue each, that tells its own name.

Sources are in English; what a resident reads comes from a catalogue. Documents, letters and slips
are Russian in every language: they do not pass through here (`domain.russian`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTranslator

import resources
from kiosk.errors import StartError

CATALOGUES = resources.ROOT / "translations"
DEFAULT = "ru"

#: the name of the catalogue's language in that language itself
_NAME = str(QT_TRANSLATE_NOOP("Language", "English"))
_INSTALLED = "language"


@dataclass(frozen=True, slots=True)
class Language:
    """`code` is the catalogue's file name, `name` what those who speak it call it."""

    code: str
    name: str


def languages(folder: Path = CATALOGUES) -> tuple[Language, ...]:
    """All that have a catalogue: the default first, the others by their names."""
    found = [_language(path) for path in folder.glob("*.qm")]
    return tuple(sorted(found, key=lambda each: (each.code != DEFAULT, each.name)))


def said_in(code: str, context: str, source: str, folder: Path = CATALOGUES) -> str:
    """A text in a language that is not installed; the source where it has none."""
    return _load(folder / f"{code}.qm").translate(context, source) or source


def install(app: QCoreApplication, code: str, folder: Path = CATALOGUES) -> None:
    """From now on texts are in that language, and no longer in the one before.

    Raises StartError where its catalogue was not compiled; the language before it stays.
    """
    older = app.findChild(QTranslator, _INSTALLED)
    if older is not None and older.filePath() == str(folder / f"{code}.qm"):
        return
    translator = _load(folder / f"{code}.qm")
    translator.setObjectName(_INSTALLED)
    translator.setParent(app)
    app.installTranslator(translator)
    if older is not None:
        app.removeTranslator(older)
        older.setParent(None)


def _language(compiled: Path) -> Language:
    return Language(compiled.stem, _load(compiled).translate("Language", _NAME) or compiled.stem)


def _load(compiled: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(compiled)):
        raise StartError(f"the translation {compiled.name} is missing: `make run` compiles it")
    return translator
