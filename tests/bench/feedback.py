"""From a touch to its feedback: the pixels of the pressed control on the screen, seen from outside.

The touch is sent by XTEST and the X server's frame buffer is looked at without a pause, so that the
whole way counts: server, event loop, press, painting and handing over.
"""

from __future__ import annotations

import time

from tests.journeys.terminal import Seen
from tests.journeys.world import World
from tests.real_parts.waiting import until
from tests.real_parts.x_pointer import XPointer, x_pointer
from tests.real_parts.x_screen import XScreen

DIGITS = "3141592653"
ROUNDS = 6
BUTTONS = ("SignInScreen_submit", "SignInScreen_password_show")
_LONGEST_S = 2.0


def feedback_ms(world: World) -> list[float]:
    """Milliseconds of each touch, on keys that type and on buttons that are not let go."""
    with world.terminal() as terminal, x_pointer(world.screen.display) as pointer:
        terminal.touch("AttractScreen_start")
        terminal.touch("SignInScreen_account_number")
        keys = [terminal.aim(f"Keyboard_key_{digit}") for digit in DIGITS]
        buttons = [terminal.aim(name) for name in BUTTONS]
        erase = terminal.aim("Keyboard_key_clear")
        times: list[float] = []
        for _ in range(ROUNDS):
            times += [_touch(world.screen, pointer, key) for key in keys]
            _touch(world.screen, pointer, erase)
            times += [_touch(world.screen, pointer, each, drop_at=(5, 5)) for each in buttons]
        return times


def _touch(
    screen: XScreen, pointer: XPointer, seen: Seen, drop_at: tuple[int, int] | None = None
) -> float:
    """How long until the control looks pressed; `drop_at` is where the finger is lifted."""
    before = _edge(screen, seen)
    began = time.perf_counter()
    pointer.press(seen.x, seen.y)
    while _edge(screen, seen) == before:
        if time.perf_counter() - began > _LONGEST_S:
            raise AssertionError("a touch that shows nothing")
    took = (time.perf_counter() - began) * 1000
    if drop_at is not None:
        pointer.go_to(*drop_at)
    pointer.lift()
    until(lambda: _edge(screen, seen) == before, "the control to look as before")
    return took


def _edge(screen: XScreen, seen: Seen) -> bytes:
    """The pixels of its ground, left of what stands on it."""
    left = seen.x - seen.width // 2 + 4
    return screen.row(seen.y)[left * 4 : (left + 10) * 4]
