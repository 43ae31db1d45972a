"""Signs that a voice leaves out or spells, in words."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from domain.russian import MONTHS_GENITIVE

translate = QCoreApplication.translate

_DATE = re.compile(r"(?<!\d)(\d{2})\.(\d{2})\.(\d{4})(?!\d)")
_HIDDEN = re.compile(r"[•*]+(?:[ -]*[•*]+)*")
_PAUSES = {"·": ", ", "\n": ". ", "«": "", "»": ""}
_RUSSIAN = "ru"


def spoken_signs(text: str, language: str) -> str:
    """`№ 5 · кухня` gives «номер 5, кухня»."""
    if language == _RUSSIAN:
        text = _DATE.sub(_date, text)
    hidden = translate("Speech", "hidden")
    text = _HIDDEN.sub(f" {hidden} ", text)
    for sign, word in _words().items():
        text = text.replace(sign, f" {word} ")
    for sign, pause in _PAUSES.items():
        text = text.replace(sign, pause)
    return re.sub(r" +([,.!?]|$)", r"\1", re.sub(r" {2,}", " ", text)).strip()


def _date(found: re.Match[str]) -> str:
    """`22.11.2026` gives «22 ноября 2026 года»."""
    day, month, year = (int(part) for part in found.groups())
    if not 1 <= month <= len(MONTHS_GENITIVE):
        return found[0]
    return f"{day} {MONTHS_GENITIVE[month - 1]} {year} года"


def _words() -> dict[str, str]:
    return {
        "№": translate("Speech", "number"),
        "×": translate("Speech", "times"),
        "=": translate("Speech", "equals"),
        "−": translate("Speech", "minus"),
        "+": translate("Speech", "plus"),
    }
