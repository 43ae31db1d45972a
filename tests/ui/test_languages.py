"""The screen's languages: chosen by their own names, complete down to the dates and the plurals."""

import ast
import re
import shutil
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

import ui
from deploy.environment import Environment
from deploy.translations import compile_translations
from domain.periods import period_of
from kiosk.errors import StartError
from tests import pseudo_locale
from tests.domain.factories import make_meter
from ui import calendar_words, count_words, languages, number_words, wording
from ui.messages import waiting_time
from ui.theme import Theme
from ui.theme.metrics import Type
from ui.widgets.amount_field import AmountField

CODES = ("ru", "en", "tt", "ba")
NOVEMBER = period_of(date(2026, 11, 1))
STAFF_ONLY = {"service"}
"""Folders of `ui` whose words no resident reads."""

OF_DOCUMENTS = ("domain.russian", "domain.money.format_money")
MAY_USE = {
    "number_words": {"domain.russian"},
    "words": {"domain.russian.MONTHS_GENITIVE"},
}
"""What spells numbers in any language, and what only a Russian voice says."""

NOT_SHOWN = {"А", "АБВ", " года"}
"""Letters on a key that stand for letters; what only a Russian voice says."""


@pytest.fixture(autouse=True)
def russian_again(qapp: QApplication):
    languages.install(qapp, "ru")
    yield
    languages.install(qapp, "ru")


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def back() -> str:
    return QCoreApplication.translate("Screen", "Back")


def test_a_resident_chooses_among_four_by_their_own_names():
    assert [(each.code, each.name) for each in languages.languages()] == [
        ("ru", "Русский"),
        ("en", "English"),
        ("ba", "Башҡортса"),
        ("tt", "Татарча"),
    ]


def test_installing_a_language_takes_the_older_one_away(qapp: QApplication):
    assert back() == "Назад"
    languages.install(qapp, "tt")
    assert back() == "Кире"
    languages.install(qapp, "en")
    assert back() == "Back"
    assert len(qapp.findChildren(QTranslator, "language")) == 1


def test_the_language_that_is_there_already_is_not_loaded_again(qapp: QApplication):
    before = qapp.findChildren(QTranslator, "language")
    languages.install(qapp, "ru")
    assert qapp.findChildren(QTranslator, "language") == before


def test_a_language_without_a_catalogue_is_refused_and_the_older_one_stays(qapp: QApplication):
    with pytest.raises(StartError, match=r"xx\.qm"):
        languages.install(qapp, "xx")
    assert back() == "Назад"


def test_a_text_can_be_had_in_a_language_that_is_not_installed():
    assert languages.said_in("ba", "Screen", "Back") == "Кире"
    assert languages.said_in("ba", "Screen", "Nobody says this") == "Nobody says this"


def test_a_language_is_added_by_its_catalogue_alone(qapp: QApplication, tmp_path: Path):
    environment = Environment(tmp_path)
    environment.python = Path(sys.executable)
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    for code in ("ru", "en"):
        shutil.copy(languages.CATALOGUES / f"{code}.ts", folder)
    text = (folder / "en.ts").read_text(encoding="utf-8").replace('language="en"', 'language="de"')
    text = text.replace("<translation>English<", "<translation>Deutsch<")
    (folder / "de.ts").write_text(
        text.replace("<translation>November<", "<translation>der November<"), encoding="utf-8"
    )
    compile_translations(environment)
    assert [each.name for each in languages.languages(folder)] == ["Русский", "Deutsch", "English"]
    languages.install(qapp, "de", folder)
    assert calendar_words.month_name(NOVEMBER) == "der November"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ru", ("ноябрь", "Ноябрь 2026", "5 ноября", "05.11.2026", "1 204,5", "4 812,36 ₽")),
        ("en", ("November", "November 2026", "5 November", "05.11.2026", "1 204.5", "4 812.36 ₽")),
        ("tt", ("ноябрь", "Ноябрь 2026", "5 ноябрь", "05.11.2026", "1 204,5", "4 812,36 ₽")),
        ("ba", ("ноябрь", "Ноябрь 2026", "5 ноябрь", "05.11.2026", "1 204,5", "4 812,36 ₽")),
    ],
)
def test_dates_and_numbers_are_those_of_the_language(qapp: QApplication, code: str, words):
    languages.install(qapp, code)
    day = date(2026, 11, 5)
    said = (
        calendar_words.month_name(NOVEMBER),
        wording.month_and_year_title(NOVEMBER),
        calendar_words.day_and_month(day),
        calendar_words.short_date(day),
        number_words.decimal(Decimal("1204.5")),
        number_words.money(481236),
    )
    assert tuple(map(plain, said)) == words
    assert " " not in "".join(said)


@pytest.mark.parametrize("code", CODES)
def test_each_month_has_a_name_alone_and_in_a_date(qapp: QApplication, code: str):
    languages.install(qapp, code)
    days = [date(2026, month, 1) for month in range(1, 13)]
    assert len({calendar_words.month_name(period_of(day)) for day in days}) == 12
    assert len({calendar_words.day_and_month(day) for day in days}) == 12


@pytest.mark.parametrize(
    ("code", "counts"),
    [
        ("ru", ("1 день", "2 дня", "5 дней", "11 дней", "21 день", "101 день")),
        ("en", ("1 day", "2 days", "5 days", "11 days", "21 days", "101 days")),
        ("tt", ("1 көн", "2 көн", "5 көн", "11 көн", "21 көн", "101 көн")),
        ("ba", ("1 көн", "2 көн", "5 көн", "11 көн", "21 көн", "101 көн")),
    ],
)
def test_the_word_goes_with_the_number(qapp: QApplication, code: str, counts):
    languages.install(qapp, code)
    said = [count_words.days(count) for count in (1, 2, 5, 11, 21, 101)]
    assert tuple(map(plain, said)) == counts
    assert " " not in "".join(said)


def test_waiting_is_told_in_the_language(qapp: QApplication):
    languages.install(qapp, "en")
    assert plain(waiting_time(60)) == "1 minute"
    languages.install(qapp, "ba")
    assert plain(waiting_time(3 * 3600)) == "3 сәғәт"


def test_kopecks_that_are_none_are_left_out_in_any_language(qapp: QApplication):
    for code in CODES:
        languages.install(qapp, code)
        assert plain(number_words.short_money(20500)) == "205 ₽"


def test_an_amount_is_typed_and_a_dial_shown_with_the_mark_of_the_language(
    qapp: QApplication, theme: Theme
):
    languages.install(qapp, "en")
    field = AmountField(theme, name="AmountField")
    for key in ("4", "8", "1", "2", ",", "3"):
        field.type_text(key)
    assert plain(field.text()) == "4 812.3"
    assert wording.dial(Decimal("412.48"), make_meter(capacity=5, decimals=3)) == "00412.480"


def _modules() -> list[Path]:
    root = Path(ui.__file__).parent
    paths = sorted(root.rglob("*.py"))
    return [path for path in paths if not STAFF_ONLY.intersection(path.relative_to(root).parts)]


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.stem)
def test_no_word_for_residents_is_outside_the_catalogues(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    described = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    found = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node not in described
        if isinstance(node.value, str) and re.search("[а-яё]{2}", node.value, re.IGNORECASE)
    ]
    assert [text for text in found if text not in NOT_SHOWN] == []


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.stem)
def test_what_is_written_for_documents_reaches_no_screen(path: Path):
    imported = {
        f"{node.module}.{name.name}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    }
    of_documents = {name for name in imported if name.startswith(OF_DOCUMENTS)}
    assert of_documents <= MAY_USE.get(path.stem, set())


@pytest.mark.parametrize("code", CODES)
def test_the_font_has_every_letter(qapp: QApplication, theme: Theme, code: str):
    font = QRawFont.fromFont(theme.font(Type.BODY))
    root = ET.parse(languages.CATALOGUES / f"{code}.ts").getroot()
    letters = {
        letter
        for part in (*root.iter("translation"), *root.iter("numerusform"))
        for letter in part.text or ""
        if letter.isprintable() and not letter.isspace()
    }
    assert sorted(each for each in letters if not font.supportsCharacter(ord(each))) == []


def test_the_pseudo_language_is_long_whole_and_not_offered(qapp: QApplication, tmp_path: Path):
    pseudo_locale.make_pseudo_catalogue(tmp_path)
    languages.install(qapp, pseudo_locale.CODE, tmp_path)
    assert back() == "[Ңәҙәдҙәд]"
    due = QCoreApplication.translate("LinksCard", "Due {amount}").format(amount="1 ₽")
    assert re.fullmatch(r"\[.* 1 ₽\]", due)
    sentence = "Показания за этот месяц"
    assert len(pseudo_locale.pseudo(sentence)) >= 1.5 * len(sentence)
    assert plain(number_words.money(481236)) == "4 812,36 ₽"
    assert plain(count_words.days(5)) == "[5 дңёйёй]"
    assert pseudo_locale.CODE not in [each.code for each in languages.languages()]
