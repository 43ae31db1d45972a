"""Nobody types faster than the terminal takes it, on the screen or on a keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.terminal import Terminal, started
from tests.real_parts.waiting import until
from tests.real_parts.x_pointer import x_pointer
from tests.real_parts.x_screen import XScreen

CHARACTERS = 300


@pytest.fixture
def desk(screen: XScreen, tmp_path: Path) -> Iterator[Terminal]:
    """A field and the keyboard, in a process of their own on a real X screen."""
    with started(screen, "tests.journeys.typing_desk", [], {}, tmp_path / "log") as running:
        until(lambda: running.wait_for("Desk_field").focused, "the field to have the focus")
        running.aim("Keyboard_key_а")
        yield running


def typed(desk: Terminal, text: str) -> bool:
    seen = desk.find("Desk_field")
    return seen is not None and text in seen.text.split("\n")


def test_taps_as_fast_as_they_can_be_sent_lose_no_letter(desk: Terminal, screen: XScreen) -> None:
    text = ("аллееприпёкшшш" * CHARACTERS)[:CHARACTERS]  # a quick second tap is a double click
    places = {letter: desk.aim(f"Keyboard_key_{letter}") for letter in set(text)}
    with x_pointer(screen.display) as pointer:
        for letter in text:
            pointer.tap(places[letter].x, places[letter].y)
        until(lambda: typed(desk, text), f"{CHARACTERS} letters in the field")


def test_two_neighbouring_keys_may_be_tapped_at_the_edge_between_them(
    desk: Terminal, screen: XScreen
) -> None:
    """As quickly as a double tap, and as near: the guard against those must know the difference."""
    left, right = desk.aim("Keyboard_key_а"), desk.aim("Keyboard_key_п")
    edge = (left.x + right.x) // 2
    with x_pointer(screen.display) as pointer:
        for _ in range(CHARACTERS // 2):
            pointer.tap(edge - 10, left.y)
            pointer.tap(edge + 10, right.y)
        until(lambda: typed(desk, "ап" * (CHARACTERS // 2)), "both letters in turns")


def test_a_keyboard_that_is_plugged_in_loses_no_letter(desk: Terminal, screen: XScreen) -> None:
    text = ("Quick brown fox, 7 jumps. " * CHARACTERS)[:CHARACTERS]
    screen.type(text, every_ms=0)
    until(lambda: typed(desk, text), f"{CHARACTERS} characters in the field")
