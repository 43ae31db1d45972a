"""A resident who is quick: types on a plugged-in keyboard, touches «Передать», reads the card."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from json import JSONDecodeError

from tests.crash.ledger import Given, Said
from tests.crash.people import OwnMeter, Person
from tests.journeys.terminal import Terminal
from tests.real_parts.waiting import until

WORDS = {"Принято": Said.ACCEPTED, "Передано": Said.SENT_LATER}
"""«Статус ввода» of a reading that is in the cabinet."""

MOST_DIGITS = 16
ANSWER_WITHIN_S = 60.0

TOUCHES_AGAIN_S = 1.5
"""Sooner, and the terminal takes it for an impatient finger (`ui.double_tap`)."""

PATIENCE = 5
"""Touches before somebody only waits."""

GONE = (OSError, JSONDecodeError)
"""What looking at a killed terminal ends with."""


class Visitor:
    """Somebody signed in at a terminal."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def sign_in(self, person: Person) -> None:
        """From the attract screen to the readings tab."""
        terminal = self._terminal
        terminal.touch("AttractScreen_start")
        self._fill("SignInScreen_account_number", person.account_number)
        self._fill("SignInScreen_password", person.password)
        terminal.touch("SignInScreen_submit")
        terminal.wait_for("CabinetScreen_readings", ANSWER_WITHIN_S)
        terminal.touch("CabinetScreen_readings")
        until(self._meters_show, "the meters on the screen", ANSWER_WITHIN_S)

    def type_reading(self, given: Given) -> None:
        """Open the meter's card and type the value."""
        terminal, name = self._terminal, f"MeterCard_{given.meter.meter_id}"
        boxes = f"{name}_T1"
        typed = f"{given.value:f}".replace(".", ",")
        until(lambda: self._open(name, boxes), f"{name} to be open", ANSWER_WITHIN_S)
        terminal.screen.key("BackSpace", MOST_DIGITS)
        terminal.screen.type(typed)
        until(lambda: _text(terminal, boxes).startswith(typed), f"{typed} in the boxes")

    def aim(self, meter: OwnMeter) -> Callable[[], None]:
        """Lift the finger over «Передать»; the answer brings it down at once."""
        send = f"MeterCard_{meter.meter_id}_send"
        self._terminal.scroll_to(send)  # cards above it grow when a reading arrives
        seen = self._terminal.aim(send)
        return lambda: self._terminal.screen.touch(seen.x, seen.y)

    def look(self, given: Given) -> None:
        """Note what the card says now; what was said stays said."""
        said = read_card(given, self._terminal.texts_inside(f"MeterCard_{given.meter.meter_id}"))
        if said is not Said.NOTHING:
            given.said = said

    def wait_for_answer(self, given: Given) -> None:
        """Until the card says that the reading is taken, or why not.

        Touches again what does not move: a card that was just built anew has missed the finger.
        """

        def answered() -> bool:
            self.look(given)
            return given.said is not Said.NOTHING

        for _ in range(PATIENCE):
            with suppress(AssertionError):
                until(answered, f"an answer to {given}", TOUCHES_AGAIN_S)
                return
            self._touch_again(given)
        until(answered, f"an answer to {given}", ANSWER_WITHIN_S)

    def watch(self, given: Given) -> None:
        """Look for as long as the terminal lives."""
        with suppress(*GONE):
            while True:
                self.look(given)

    def _meters_show(self) -> bool:
        return any(name.startswith("MeterCard_") for name in self._terminal.shown_names())

    def _touch_again(self, given: Given) -> None:
        """Unless the reading is on its way, or has got there meanwhile."""
        send = self._terminal.find(f"MeterCard_{given.meter.meter_id}_send")
        if send is not None and send.touchable:
            self._terminal.screen.touch(send.x, send.y)

    def _open(self, name: str, boxes: str) -> bool:
        """One step nearer to digits that can be typed."""
        terminal = self._terminal
        if not terminal.shown(boxes):
            if terminal.find(f"{name}_open") is not None:
                terminal.scroll_to(f"{name}_open")
                terminal.touch(f"{name}_open")
                with suppress(AssertionError):
                    terminal.wait_for(boxes, TOUCHES_AGAIN_S)
            return False
        terminal.scroll_to(boxes)
        terminal.touch(boxes)
        seen = terminal.find(boxes)
        return seen is not None and seen.focused

    def _fill(self, field: str, text: str) -> None:
        self._terminal.touch(field)
        until(lambda: self._focused(field), f"{field} to be typed into")
        self._terminal.screen.type(text, every_ms=100)

    def _focused(self, name: str) -> bool:
        seen = self._terminal.find(name)
        return seen is not None and seen.focused


def read_card(given: Given, texts: list[str]) -> Said:
    """What a meter's card says of a reading; the texts are of one moment, from top to bottom."""
    card = " ".join(" ".join(texts).split())
    if "не принято" in card.casefold():
        return Said.NOT_TAKEN
    if given.meter.dial(given.value) not in card:
        return Said.NOTHING
    if "Принято, будет передано" in card:
        return Said.WILL_BE_SENT
    return next((WORDS[text] for text in texts if text in WORDS), Said.NOTHING)


def _text(terminal: Terminal, name: str) -> str:
    seen = terminal.find(name)
    return seen.text if seen else ""
