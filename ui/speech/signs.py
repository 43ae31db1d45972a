"""Signs that a voice leaves out or spells, in words."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_HIDDEN = re.compile(r"[•*]+(?:[ -]*[•*]+)*")
_PAUSES = {"·": ", ", "\n": ". ", "«": "", "»": ""}


def spoken_signs(text: str) -> str:
    """`№ 5 · кухня` gives «номер 5, кухня»."""
    hidden = translate("Speech", "hidden")
    text = _HIDDEN.sub(f" {hidden} ", text)
    for sign, word in _words().items():
        text = text.replace(sign, f" {word} ")
    for sign, pause in _PAUSES.items():
        text = text.replace(sign, pause)
    return re.sub(r" +([,.!?]|$)", r"\1", re.sub(r" {2,}", " ", text)).strip()


def _words() -> dict[str, str]:
    return {
        "№": translate("Speech", "number"),
        "×": translate("Speech", "times"),
        "=": translate("Speech", "equals"),
        "−": translate("Speech", "minus"),
        "+": translate("Speech", "plus"),
    }
