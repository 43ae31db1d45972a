from pathlib import Path

import pytest

from deploy.check_translations import faults, same_names

SOURCE = """
from PySide6.QtCore import QCoreApplication
translate = QCoreApplication.translate
translate("Screen", "To pay {amount}")
"""
COUNT = """
translate("Screen", "%n days", None, 5)
"""
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>Screen</name>{messages}</context></TS>
"""
WHOLE = "<translation>К оплате {amount}</translation>"


def check(
    folder: Path,
    translation: str,
    *,
    source: str = "To pay {amount}",
    more: str = "",
    language: str = "ru",
) -> list[str]:
    sources, catalogue = folder / "screen.py", folder / "ru.ts"
    sources.write_text(SOURCE + (COUNT if more else ""))
    messages = f"<message><source>{source}</source>{translation}</message>{more}"
    catalogue.write_text(CATALOGUE.format(language=language, messages=messages))
    return faults(catalogue, [sources])


def plural(*forms: str) -> str:
    written = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return (
        '<message numerus="yes"><source>%n days</source>'
        f"<translation>{written}</translation></message>"
    )


def test_a_whole_catalogue_passes(tmp_path: Path) -> None:
    assert check(tmp_path, WHOLE) == []


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ("", "not translated"),
        ('<translation type="unfinished"></translation>', "not translated"),
        ("<translation></translation>", "not translated"),
        ('<translation type="unfinished">К оплате {amount}</translation>', "unfinished"),
        ("<translation>К оплате</translation>", "other placeholders than the source"),
        ("<translation>{amount} {name}</translation>", "other placeholders than the source"),
        ("<translation>{amount} {amount}</translation>", "other placeholders than the source"),
        (
            "<translation>Oплатить {amount}</translation>",
            "letters of two alphabets in one word at 'Oп'",
        ),
        (
            '<translation type="vanished">К оплате {amount}</translation>',
            "left out as no longer in the sources",
        ),
    ],
)
def test_a_bad_translation_is_named(tmp_path: Path, translation: str, fault: str) -> None:
    assert check(tmp_path, translation) == [f"Screen: 'To pay {{amount}}': {fault}"]


def test_a_stale_catalogue_is_named(tmp_path: Path) -> None:
    assert sorted(check(tmp_path, "<translation>Было</translation>", source="Gone")) == [
        "Screen: 'Gone': no longer in the sources",
        "Screen: 'To pay {amount}': not translated",
    ]


def test_a_changed_source_does_not_keep_its_old_translation(tmp_path: Path) -> None:
    assert sorted(check(tmp_path, WHOLE, source="To pay {amount}.")) == [
        "Screen: 'To pay {amount}': not translated",
        "Screen: 'To pay {amount}.': no longer in the sources",
    ]


@pytest.mark.parametrize(
    ("language", "forms", "expected"),
    [
        ("ru", ("%n день", "%n дня", "%n дней"), []),
        ("ru", ("%n день", "%n дня"), ["2 plural forms, the language has 3"]),
        ("ru", ("%n день", "%n дня", ""), ["not translated"]),
        ("ru", ("один день", "%n дня", "%n дней"), []),
        ("tt", ("%n көн",), []),
        ("tt", ("%n көн", "%n көн"), ["2 plural forms, the language has 1"]),
        ("ba", ("%n көн", "%n көн"), []),
    ],
)
def test_the_plural_forms_are_those_of_the_language(
    tmp_path: Path, language: str, forms: tuple[str, ...], expected: list[str]
) -> None:
    found = check(tmp_path, WHOLE, more=plural(*forms), language=language)
    assert found == [f"Screen: '%n days': {fault}" for fault in expected]


def test_what_waits_for_a_native_reader_may_be_unfinished_but_not_empty(tmp_path: Path) -> None:
    unfinished = '<translation type="unfinished">Түләргә {amount}</translation>'
    empty = '<translation type="unfinished"></translation>'
    assert check(tmp_path, unfinished, language="tt") == []
    assert check(tmp_path, empty, language="tt") == ["Screen: 'To pay {amount}': not translated"]


def test_each_language_has_a_name_of_its_own(tmp_path: Path) -> None:
    paths = []
    for code, name in (("ru", "Русский"), ("tt", "Татарча"), ("ba", "Татарча")):
        message = f"<message><source>English</source><translation>{name}</translation></message>"
        text = CATALOGUE.format(language=code, messages=message)
        paths.append(tmp_path / f"{code}.ts")
        paths[-1].write_text(text.replace("Screen", "Language"))
    assert list(same_names(paths)) == ["ba.ts, tt.ts: the same name of the language, 'Татарча'"]
