from pathlib import Path

import pytest

from deploy.check_translations import faults

SOURCE = """
from PySide6.QtCore import QCoreApplication
translate = QCoreApplication.translate
translate("Screen", "To pay {amount}")
"""
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU"><context><name>Screen</name>
<message><source>{source}</source>{translation}</message></context></TS>
"""
WHOLE = "<translation>К оплате {amount}</translation>"


def check(folder: Path, translation: str, source: str = "To pay {amount}") -> list[str]:
    sources, catalogue = folder / "screen.py", folder / "ru.ts"
    sources.write_text(SOURCE)
    text = CATALOGUE.replace("{source}", source).replace("{translation}", translation)
    catalogue.write_text(text)
    return faults(catalogue, [sources])


def test_a_whole_catalogue_passes(tmp_path: Path) -> None:
    assert check(tmp_path, WHOLE) == []


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ('<translation type="unfinished"></translation>', "not translated"),
        ("<translation></translation>", "not translated"),
        ("<translation>К оплате</translation>", "other placeholders than the source"),
        ("<translation>{amount} {name}</translation>", "other placeholders than the source"),
    ],
)
def test_a_bad_translation_is_named(tmp_path: Path, translation: str, fault: str) -> None:
    assert check(tmp_path, translation) == [f"Screen: 'To pay {{amount}}': {fault}"]


def test_a_stale_catalogue_is_named(tmp_path: Path) -> None:
    assert sorted(check(tmp_path, "<translation>Было</translation>", source="Gone")) == [
        "Screen: 'Gone': no longer in the sources",
        "Screen: 'To pay {amount}': not translated",
    ]
