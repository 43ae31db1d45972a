"""The first screen in every size and with the largest letters: nothing of it is left out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.audit.looks import SIZES
from tests.ui.office import Office, Resident, resident_at, settings
from ui import languages
from ui.appearance import Appearance, TextSize

WIDE = 1366
"""Pixels from which on a screen of these sizes has an empty side."""


@pytest.fixture(params=SIZES, ids=str)
def resident(
    request: pytest.FixtureRequest, qapp: QApplication, office: Office
) -> Iterator[Resident]:
    with resident_at(qapp, office, settings(request.param)) as resident:
        yield resident


def left_edge(resident: Resident, name: str) -> int:
    widget = resident.see(name)
    return widget.mapTo(resident.window, QPoint(0, 0)).x()


def headline(resident: Resident) -> QLabel:
    return resident.see("AttractScreen_headline", QLabel)


def test_larger_letters_take_nothing_away(resident: Resident) -> None:
    usual = headline(resident).font().pixelSize()
    for language in languages.languages():
        for text in TextSize:
            resident.window.set_appearance(Appearance(text_size=text, language=language.code))
            resident.settle()
            assert headline(resident).font().pixelSize() >= usual, "the headline became smaller"
            assert resident.sees("AttractScreen_languages"), (language.code, text)


def test_the_bar_and_the_text_have_one_left_edge(resident: Resident) -> None:
    edges = {left_edge(resident, f"AttractScreen_{name}") for name in ("headline", "start")}
    assert edges == {left_edge(resident, "AccessBar_text_100")}


def test_the_largest_letters_overlap_nothing(resident: Resident) -> None:
    resident.window.set_appearance(Appearance(text_size=TextSize.LARGEST, language="tt"))
    resident.settle()
    names = ("headline", "invitation", "languages", "start")
    shown = [resident.see(f"AttractScreen_{name}", QWidget) for name in names]
    tops = [widget.mapTo(resident.window, QPoint(0, 0)).y() for widget in shown]
    ends = [top + widget.height() for top, widget in zip(tops, shown, strict=True)]
    assert all(end <= top for end, top in zip(ends, tops[1:], strict=False))
    lowest = resident.see("AccessBar").mapTo(resident.window, QPoint(0, 0)).y()
    assert ends[-1] <= lowest


def test_a_wide_screen_tells_what_can_be_done_and_a_touch_there_begins(resident: Resident) -> None:
    wide = resident.window.width() >= WIDE
    assert resident.sees("AttractScreen_offers") is wide
    if wide:
        resident.touch("AttractScreen_offers")
        resident.see("SignInScreen_account_number")


def test_printing_is_not_offered_while_the_printer_cannot(resident: Resident) -> None:
    assert ("Напечатать квитанцию" in resident.texts()) is (resident.window.width() >= WIDE)
    reporting = resident.services.printer_reporting
    reporting._first_look_s = 0  # there is no printer where it looks
    reporting.start()
    resident.see("AttractScreen_printing")
    assert "Напечатать квитанцию" not in resident.texts()
