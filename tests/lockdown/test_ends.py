"""How a locked terminal ends, and what it stands on: without a window manager, as in an office."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.exit_codes import CLOSED_BY_STAFF
from tests.lockdown.desk import Desk, desk, intruder, set_pin
from tests.real_parts.waiting import until
from tests.real_parts.x_screen import XScreen, x_screen

PIN = "739184"


@pytest.fixture(scope="module")
def bare() -> Iterator[XScreen]:
    """A screen with nothing else on it."""
    with x_screen(1280, 1024) as screen:
        yield screen


def test_the_supervisor_ends_it(bare: XScreen, folder: Path) -> None:
    with desk(bare, folder) as opened:
        opened.stays("the start")
        opened.ask_to_close()
        opened.stays("a request to close")
        opened.terminal.process.send_signal(signal.SIGTERM)
        assert opened.terminal.process.wait(timeout=20) == 0


def test_what_bypasses_a_window_manager_is_covered_too(bare: XScreen, folder: Path) -> None:
    with desk(bare, folder) as opened:
        opened.stays("the start")
        with intruder(bare, "bypass"):
            opened.stays("another window")


def test_without_lockdown_it_is_closed_as_usual(bare: XScreen, folder: Path) -> None:
    with desk(bare, folder, "lockdown = false") as opened:
        opened.ask_to_close()
        assert opened.terminal.process.wait(timeout=20) == 0


def test_staff_closes_it_and_the_session_is_told(bare: XScreen, folder: Path) -> None:
    set_pin(folder, PIN)
    with desk(bare, folder) as opened:
        _enter(opened)
        opened.terminal.touch("ServiceScreen_close")
        opened.terminal.touch("QuestionDialog_yes")
        assert opened.terminal.process.wait(timeout=20) == CLOSED_BY_STAFF


def test_out_of_service_survives_a_crash(bare: XScreen, folder: Path) -> None:
    set_pin(folder, PIN)
    with desk(bare, folder) as opened:
        _enter(opened)
        opened.terminal.touch("ServiceScreen_switch")
        opened.terminal.wait_text("Открыть для жителей")
        opened.terminal.process.kill()
        opened.terminal.process.wait(timeout=20)
    with desk(bare, folder, first="ClosedScreen") as opened:
        opened.terminal.wait_text("Терминал временно не работает")
        opened.screen.touch(640, 500)
        opened.stays("a touch")
        assert opened.terminal.shown("ClosedScreen_title")


def test_without_a_pin_the_corners_do_nothing(bare: XScreen, folder: Path) -> None:
    with desk(bare, folder) as opened:
        opened.stays("the start")
        opened.corners()
        log = folder / "data" / "log" / "kiosk.log"
        until(lambda: "there is no staff PIN" in log.read_text("utf-8"), "the log")
        opened.stays("the pattern")
        assert not opened.terminal.shown("PinPad")
        assert "staff-pin" not in json.loads((folder / "keyring.json").read_text())


def test_it_shows_on_the_monitor_of_the_settings_and_on_another_without_it(folder: Path) -> None:
    with x_screen(1280, 1024) as screen:
        _monitor(screen, "--setmonitor", "left", "640/100x1024/100+0+0", "screen")
        _monitor(screen, "--setmonitor", "right", "640/100x1024/100+640+0", "none")
        with desk(screen, folder, 'monitor = "right"') as opened:
            opened.size, opened.left = (640, 1024), 640
            opened.stays("the start on the right monitor")
            _monitor(screen, "--delmonitor", "right")
            opened.left = 0
            opened.stays("the right monitor has gone")
            _monitor(screen, "--setmonitor", "right", "640/100x1024/100+640+0", "none")
            opened.left = 640
            opened.stays("the right monitor is back")


def _enter(opened: Desk) -> None:
    """Draw the pattern and type the PIN, by touch."""
    opened.stays("the start")
    opened.corners()
    opened.terminal.wait_for("PinPad")
    for digit in PIN:
        opened.terminal.touch(f"PinPad_{digit}")
    opened.terminal.touch("PinPad_enter")
    opened.terminal.wait_for("ServiceScreen_lock")


def _monitor(screen: XScreen, *arguments: str) -> None:
    command = ["xrandr", *arguments]
    subprocess.run(command, env=screen.environment(), check=True, timeout=20)
