"""Somebody tries to get out, with real keys, a mouse and other programs; the terminal stays."""

from __future__ import annotations

import pytest

from tests.lockdown.desk import Desk, intruder

KEYS = (
    "alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space", "ctrl+w", "ctrl+q",
    "ctrl+shift+w", "ctrl+n", "ctrl+o", "ctrl+p", "ctrl+s", "ctrl+alt+Delete", "ctrl+alt+F1",
    "ctrl+alt+BackSpace", "ctrl+alt+Right", "ctrl+alt+Down", "ctrl+Escape", "ctrl+shift+Escape",
    "super", "super+d", "super+e", "super+r", "super+l", "super+F2", "Escape", "F1", "F5", "F11",
    "Print", "alt+Print", "Menu", "shift+F10", "XF86HomePage", "XF86Mail", "XF86Calculator",
)  # fmt: skip
"""What closes, leaves, prints or opens something in one desktop or another."""


@pytest.mark.parametrize("key", KEYS)
def test_no_key_leads_out(terminal: Desk, key: str) -> None:
    terminal.key(key)
    terminal.stays(key)


def test_a_request_to_close_is_refused(terminal: Desk) -> None:
    for _ in range(3):
        terminal.ask_to_close()
    terminal.stays("requests to close")


def test_a_right_click_opens_nothing(terminal: Desk) -> None:
    terminal.right_click(640, 500)
    terminal.stays("a right click")
    _open_sign_in(terminal)
    field = terminal.terminal.aim("SignInScreen_account_number")
    terminal.right_click(field.x, field.y)
    terminal.stays("a right click on a field")
    assert "SignInScreen_account_number" in terminal.terminal.shown_names()


def test_keys_with_ctrl_change_nothing_that_was_typed(terminal: Desk) -> None:
    _open_sign_in(terminal)
    terminal.terminal.type("7401")
    for key in ("ctrl+a", "ctrl+x", "ctrl+z", "ctrl+v", "shift+Insert", "ctrl+k"):
        terminal.key(key)
    assert _typed(terminal) == "7401"


def test_another_window_is_covered_again(terminal: Desk) -> None:
    with intruder(terminal.screen):
        terminal.stays("another window")
    terminal.stays("the other window has gone")


def test_the_window_is_put_back(terminal: Desk) -> None:
    window = str(terminal.window)
    terminal.xdotool("windowmove", window, "300", "200")
    terminal.stays("it was moved")
    terminal.xdotool("windowunmap", window)
    terminal.stays("it was hidden")
    terminal.xdotool("windowminimize", window)
    terminal.stays("it was made an icon")


def test_another_resolution_keeps_what_was_typed(terminal: Desk) -> None:
    _open_sign_in(terminal)
    terminal.terminal.type("7401")
    terminal.set_mode("small", (1024, 768))
    terminal.stays("a smaller resolution")
    assert _typed(terminal) == "7401"
    terminal.set_mode("1280x1024", (1280, 1024))
    terminal.stays("the old resolution")


def _open_sign_in(terminal: Desk) -> None:
    """From wherever the attempt before has led."""
    if not terminal.terminal.shown("AttractScreen_start"):
        terminal.terminal.touch("TopBar_back")
    terminal.terminal.touch("AttractScreen_start")
    terminal.terminal.wait_for("SignInScreen_account_number")


def _typed(terminal: Desk) -> str:
    """The digits of the account number."""
    field = terminal.terminal.wait_for("SignInScreen_account_number")
    return "".join(each for each in field.text if each.isdigit())
