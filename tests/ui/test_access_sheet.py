"""The accessibility bar over a screen that is wide, and above one that is tall."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.settings import Settings
from tests.ui.office import Office, Resident, settings

TALL = (1080, 1920)


@pytest.fixture(params=[(1366, 768), TALL], ids=str)
def chosen(request: pytest.FixtureRequest) -> Settings:
    return settings(request.param)


def touch_the_window(resident: Resident, name: str) -> None:
    """As a finger does: whatever lies over the control gets the touch."""
    widget = resident.see(name)
    window = resident.window.windowHandle()
    QTest.mouseClick(
        window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        widget.mapTo(resident.window, QPoint(widget.width() // 2, widget.height() // 2)),
    )
    resident.settle()


def test_a_wide_screen_keeps_all_its_room_and_a_touch_beside_the_bar_only_puts_it_away(
    resident: Resident, chosen: Settings
) -> None:
    resident.touch("AttractScreen_start")
    screen = resident.see("SignInScreen")
    before = screen.height()
    resident.touch("TopBar_view")
    assert resident.sees("AccessBar")
    if chosen.screen.width == TALL[0]:
        assert screen.height() < before
        return
    assert screen.height() == before
    touch_the_window(resident, "SignInScreen_first_visit")
    assert resident.sees("SignInScreen")
    assert not resident.sees("AccessBar")


def test_escape_puts_it_away(resident: Resident) -> None:
    resident.touch("AttractScreen_start")
    resident.touch("TopBar_view")
    bar = resident.see("AccessBar_contrast")
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    resident.settle()
    assert resident.sees("SignInScreen")
    assert not resident.sees("AccessBar")


def test_tab_stays_on_the_bar_that_lies_over_a_screen(resident: Resident, chosen: Settings) -> None:
    resident.touch("AttractScreen_start")
    resident.touch("TopBar_view")
    resident.window.setFocus()
    resident.window.clearFocus()
    bar, on_the_bar = resident.see("AccessBar"), set()
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget() or resident.window, Qt.Key.Key_Tab)
        on_the_bar.add(bar.isAncestorOf(QApplication.focusWidget()))
    tall = chosen.screen.width == TALL[0]
    assert on_the_bar == ({True, False} if tall else {True})


def test_what_hides_the_screen_lies_over_the_bar(resident: Resident, office: Office) -> None:
    account = office.accounts[0]
    resident.sign_in(account.account_number, account.password)
    resident.touch("TopBar_view")
    resident.touch("AccessBar_cover")
    bar = resident.see("AccessBar")
    touched = resident.window.childAt(bar.mapTo(resident.window, bar.rect().center()))
    assert resident.see("Cover").isAncestorOf(touched) or touched is resident.see("Cover")
