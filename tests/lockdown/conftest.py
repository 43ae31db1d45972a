"""A screen with and without a window manager, and a terminal on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.lockdown.desk import Desk, desk, window_manager
from tests.real_parts.x_screen import XScreen, x_screen


@pytest.fixture(scope="module", params=["alone", "openbox"])
def display(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[XScreen]:
    """As in an office (alone), and as where somebody has installed a desktop."""
    with x_screen(1280, 1024) as screen:
        managed = request.param == "openbox"
        folder = tmp_path_factory.mktemp("manager")
        with window_manager(screen, folder) if managed else nullcontext():
            yield screen


@pytest.fixture(scope="module")
def running(display: XScreen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One terminal for many attempts."""
    with desk(display, tmp_path_factory.mktemp("terminal")) as opened:
        opened.add_mode()
        opened.stays("the start")
        yield opened


@pytest.fixture
def terminal(running: Desk) -> Iterator[Desk]:
    """It was right before the test, and has to be after it."""
    running.stays("the test before")
    yield running
    running.stays("the test")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Of a terminal that the test starts itself."""
    return tmp_path / "terminal"
