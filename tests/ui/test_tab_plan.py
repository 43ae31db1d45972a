"""The tabs of a bar are drawn alike, and every word of them has the room."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.audit.looks import SIZES
from ui import languages
from ui.appearance import TextSize
from ui.theme import Theme
from ui.theme.colors import Colors
from ui.theme.fonts import load_fonts
from ui.theme.metrics import Metrics, Type
from ui.widgets.tab_plan import LEAST, plan_tabs
from ui.widgets.wrapped import narrowest

NAMES = ("Home", "Readings", "My details")


@pytest.fixture(autouse=True)
def russian_again(qapp: QApplication) -> Iterator[None]:
    load_fonts()
    yield
    languages.install(qapp, "ru")


def themes() -> Iterator[Theme]:
    for size, text in product(SIZES, TextSize):
        yield Theme(Colors(), Metrics(*size, text / 100))


def names() -> list[str]:
    return [QCoreApplication.translate("CabinetScreen", name) for name in NAMES]


@pytest.mark.parametrize("code", ["ru", "en", "tt", "ba"])
def test_all_tabs_have_an_icon_and_whole_words(qapp: QApplication, code: str) -> None:
    languages.install(qapp, code)
    for theme in themes():
        width = theme.metrics.width // 3 - theme.px(40)
        plan = plan_tabs(theme, names(), width)
        assert plan.sign != "none"
        needed = [narrowest(name, plan.metrics(theme), plan.lines) for name in names()]
        assert max(needed) <= plan.room(theme, width)


def test_a_tall_screen_puts_the_icon_above_rather_than_breaking_a_name(qapp: QApplication) -> None:
    languages.install(qapp, "ru")
    plan = plan_tabs(Theme(Colors(), Metrics(1080, 1920, 1.5)), names(), 320)
    assert (plan.sign, plan.lines) == ("above", 1)


def test_words_that_no_line_holds_are_small_and_without_an_icon(theme: Theme) -> None:
    plan = plan_tabs(theme, ["Достопримечательности", "Я"], 200)
    assert (plan.size, plan.sign) == (LEAST, "none")


def test_short_names_are_in_the_usual_type(theme: Theme) -> None:
    assert plan_tabs(theme, ["Да", "Нет"], 400).size == Type.BODY
