"""What of a visit is still on the terminal, so that the resident sees it among what is not."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.readings import MeterCard, Reading


@dataclass(frozen=True, slots=True)
class Waiting:
    """An item of the outbox: a reading that was given, or taken back, or neither."""

    item_id: str
    account_number: str
    meter_id: str
    given: Reading | None = None
    withdrawn: str | None = None


class VisitReadings:
    """Written by workers and the courier, read on any thread; forgets with the visit."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._turn = 0
        self._waiting: dict[str, Waiting] = {}
        self._given: set[str] = set()
        self._left_waiting = False

    @property
    def left_waiting(self) -> bool:
        """Whether the visit before this one ended with something still on the terminal."""
        return self._left_waiting

    @property
    def turn(self) -> int:
        """Tells one visit from the next."""
        return self._turn

    def forget(self) -> None:
        """The visit is over; what is still on its way is not remembered either."""
        with self._lock:
            self._turn += 1
            self._left_waiting = bool(self._waiting)
            self._waiting.clear()
            self._given.clear()

    def remember(self, reading_id: str, turn: int) -> None:
        """A reading was given in the visit of that turn."""
        with self._lock:
            if turn == self._turn:
                self._given.add(reading_id)

    def given(self, reading_id: str) -> bool:
        """Whether a reading was given in this visit."""
        return reading_id in self._given

    def add(self, waiting: Waiting, turn: int) -> None:
        """Kept on the terminal, in the visit of that turn."""
        with self._lock:
            if turn == self._turn:
                self._waiting[waiting.item_id] = waiting

    def remove(self, item_id: str) -> None:
        """Not on the terminal any more."""
        with self._lock:
            self._waiting.pop(item_id, None)

    def holds(self, item_id: str) -> bool:
        """Whether it is still on the terminal; a reading's item has its id."""
        return item_id in self._waiting

    def waits_for(self, later: Waiting) -> bool:
        """Whether anything of that meter is still on the terminal."""
        return any(each.meter_id == later.meter_id for each in self.of(later.account_number))

    def of(self, account_number: str) -> tuple[Waiting, ...]:
        """All of an account, in the order in which it was kept."""
        with self._lock:
            waiting = tuple(self._waiting.values())
        return tuple(each for each in waiting if each.account_number == account_number)

    def since(self, before: tuple[Waiting, ...], account_number: str) -> tuple[Waiting, ...]:
        """Also what was there `before`: an answer may be older than what arrived meanwhile."""
        now = {each.item_id: each for each in (*before, *self.of(account_number))}
        return tuple(now.values())


def on_cards(cards: Sequence[MeterCard], waiting: Sequence[Waiting]) -> tuple[MeterCard, ...]:
    """The cards as they will be when everything has arrived."""
    return tuple(_on_card(card, waiting) for card in cards)


def on_history(
    readings: Sequence[Reading], meter_id: str, waiting: Sequence[Waiting]
) -> tuple[Reading, ...]:
    """A meter's readings, newest first, as they will be when everything has arrived."""
    for each in waiting:
        given = each.given
        if given is not None and each.meter_id == meter_id:
            others = (reading for reading in readings if not _is_replaced(reading, given))
            readings = sorted((given, *others), key=lambda reading: reading.period, reverse=True)
        readings = [reading for reading in readings if reading.reading_id != each.withdrawn]
    return tuple(readings)


def _on_card(card: MeterCard, waiting: Sequence[Waiting]) -> MeterCard:
    current = card.current
    for each in waiting:
        if each.given is not None and each.meter_id == card.meter.meter_id:
            current = each.given
        elif current is not None and current.reading_id == each.withdrawn:
            current = None
    return card if current is card.current else replace(card, current=current)


def _is_replaced(reading: Reading, given: Reading) -> bool:
    """Of a period only the last reading counts; one that billing refused does not count anyway."""
    return reading.period == given.period and reading.refusal is None
