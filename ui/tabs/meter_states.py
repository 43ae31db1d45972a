"""What the readings tab knows of its meters: no widget in it."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from domain.errors import CabinetError
from domain.meters import Meter, Register
from domain.readings import Channel, MeterCard, Reading, RegisterValues, blocked
from domain.requests import LEFT_BY_RESIDENTS, OperatorRequest, RequestKind
from kiosk.reading_actions import GivenReading, LeftRequest
from ui.tabs.given_strip import Arrival


@dataclass(frozen=True)
class MeterState:
    """A meter as its card shows it.

    `removable`: the reading was given in this visit. `requests` are those of the meter, newest
    first, `unsent` the numbers of those that are still on the terminal. `refused_late` was
    accepted in this visit and refused when it arrived; `refused` was not taken by the billing run.
    """

    card: MeterCard
    arrival: Arrival
    removable: bool
    requests: tuple[OperatorRequest, ...]
    unsent: frozenset[str]
    refused_late: CabinetError | None
    refused: Reading | None


class ReadingDelivery(Protocol):
    """Where the readings of this visit are: `kiosk.reading_actions` answers."""

    def undelivered(self, reading_id: str) -> bool:
        """Whether it is still on the terminal."""

    def given_in_visit(self, reading_id: str) -> bool:
        """Whether it can be taken back."""


class MeterStates:
    """Starts empty; every answer and every touch goes through here."""

    def __init__(self) -> None:
        self.cards: tuple[MeterCard, ...] = ()
        self.loaded = False
        self._open_id: str | None = None
        self._seen_id: str | None = None
        self.drafts: dict[str, dict[Register, str]] = {}
        self.changes = 0
        """Grows when a reading is given or deleted: an answer that was asked for before is old."""
        self._arrivals: dict[str, Arrival] = {}
        self._requests: tuple[OperatorRequest, ...] = ()
        self._left: list[OperatorRequest] = []
        self._unsent: frozenset[str] = frozenset()
        self._refused_late: dict[str, CabinetError] = {}
        self._histories: dict[str, tuple[Reading, ...]] = {}

    def copy(self) -> MeterStates:
        """For a tab that is made anew: what becomes known to the one does not touch the other."""
        other = copy(self)
        held = {name: copy(value) for name, value in vars(self).items()}
        vars(other).update(held)
        return other

    def show_cards(self, cards: tuple[MeterCard, ...], visit: ReadingDelivery, on: date) -> None:
        """Archived meters are not shown."""
        self.cards = tuple(card for card in cards if not card.meter.archived)
        self.loaded = True
        for reading_id in (card.current.reading_id for card in self.cards if card.current):
            if visit.undelivered(reading_id):
                self._arrivals[reading_id] = Arrival.WAITING
            elif self._arrivals.get(reading_id) is Arrival.WAITING:
                self._arrivals[reading_id] = Arrival.CAUGHT_UP
            elif visit.given_in_visit(reading_id):
                self._arrivals.setdefault(reading_id, Arrival.THERE)
        shown = self.card_of(self.open_id)
        if shown is None or blocked(shown, on) is not None:
            self.open_next(on)

    def show_requests(self, requests: tuple[OperatorRequest, ...]) -> None:
        """Those that were left in this visit stay until the cabinet tells of them."""
        self._requests = requests
        known = {request.number for request in requests}
        self._unsent -= known
        self._left = [request for request in self._left if request.number not in known]

    def show_history(self, meter_id: str, history: tuple[Reading, ...]) -> bool:
        """`history` is newest first. Whether the meter's card shows something else now."""
        card = self.card_of(meter_id)
        before = self._refused_by_billing(card) if card else None
        self._histories[meter_id] = history
        return card is not None and self._refused_by_billing(card) != before

    def history_of(self, meter_id: str) -> tuple[Reading, ...] | None:
        """As last loaded; None when it was not."""
        return self._histories.get(meter_id)

    def card_of(self, meter_id: str | None) -> MeterCard | None:
        """The card of that meter."""
        return next((card for card in self.cards if card.meter.meter_id == meter_id), None)

    def state_of(self, card: MeterCard) -> MeterState:
        """All about one meter."""
        meter_id = card.meter.meter_id
        given = card.current.reading_id if card.current else ""
        requests = tuple(r for r in (*self._left, *self._requests) if r.meter_id == meter_id)
        return MeterState(
            card=card,
            arrival=self._arrivals.get(given, Arrival.THERE),
            removable=given in self._arrivals,
            requests=requests,
            unsent=self._unsent,
            refused_late=None if card.current else self._refused_late.get(meter_id),
            refused=self._refused_by_billing(card),
        )

    def asked_about(self, meter_id: str | None) -> bool:
        """Whether an operator has still to answer what the resident told of it."""
        requests = (*self._left, *self._requests)
        return any(request.meter_id == meter_id and _waits(request) for request in requests)

    def open_next(self, on: date) -> None:
        """Go on with the next meter that has no reading yet and is not being asked about."""
        waiting = (
            card.meter.meter_id
            for card in self.cards
            if card.current is None
            and blocked(card, on) is None
            and not self.asked_about(card.meter.meter_id)
        )
        self.open_id = next(waiting, None)

    def given(self, given: GivenReading) -> None:
        """A reading of this visit was taken."""
        reading = given.reading
        arrival = Arrival.THERE if given.delivered else Arrival.WAITING
        self._arrivals[reading.reading_id] = arrival
        self.drafts.pop(reading.meter_id, None)
        self._refused_late.pop(reading.meter_id, None)
        self._put_current(reading.meter_id, reading)

    def deleted(self, reading: Reading) -> None:
        """A reading of this visit was taken back."""
        self._put_current(reading.meter_id, None)

    def arrived(self, reading_id: str, error: CabinetError | None) -> bool:
        """A reading that waited on the terminal is there, or was refused; False if not known."""
        card = next(
            (c for c in self.cards if c.current and c.current.reading_id == reading_id), None
        )
        if card is None:
            return False
        if error is None:
            self._arrivals[reading_id] = Arrival.CAUGHT_UP
        else:
            self._refused_late[card.meter.meter_id] = error
            self._put_current(card.meter.meter_id, None)
        return True

    def left(self, meter_id: str, kind: RequestKind, values: RegisterValues,
             request: LeftRequest, on: date) -> None:  # fmt: skip
        """A request to an operator was left."""
        self.drafts.pop(meter_id, None)
        made = OperatorRequest(
            request_id="",
            number=request.number,
            kind=kind,
            meter_id=meter_id,
            made_on=on,
            values=values,
        )
        self._left.insert(0, made)
        if not request.delivered:
            self._unsent |= {request.number}

    @property
    def at_terminal(self) -> tuple[tuple[Meter, Reading], ...]:
        """What was given at a terminal, in this visit or before; it may wait on this one."""
        return tuple(
            (card.meter, card.current)
            for card in self.cards
            if card.current is not None
            and card.current.channel is Channel.TERMINAL
            and card.current.number
            and not card.current.settled
        )

    @property
    def acknowledged(self) -> frozenset[str]:
        """Those of them that the cabinet has."""
        ids = (reading.reading_id for _, reading in self.at_terminal)
        return frozenset(each for each in ids if self._arrivals.get(each) is not Arrival.WAITING)

    @property
    def in_view(self) -> MeterCard | None:
        """The meter that is open, or was last; the first one before any was."""
        return self.card_of(self._seen_id) or next(iter(self.cards), None)

    @property
    def open_id(self) -> str | None:
        """The meter that is being entered."""
        return self._open_id

    @open_id.setter
    def open_id(self, meter_id: str | None) -> None:
        self._open_id = meter_id
        self._seen_id = meter_id or self._seen_id

    def _put_current(self, meter_id: str, reading: Reading | None) -> None:
        self.changes += 1
        self.cards = tuple(
            replace(card, current=reading) if card.meter.meter_id == meter_id else card
            for card in self.cards
        )

    def _refused_by_billing(self, card: MeterCard) -> Reading | None:
        """The newest reading, if the billing run refused it and nothing took its place since."""
        newest = next(iter(self._histories.get(card.meter.meter_id, ())), None)
        if newest is None or newest.refusal is None or card.current is not None:
            return None
        known = card.previous is not None and card.previous.period >= newest.period
        return None if known else newest


def _waits(request: OperatorRequest) -> bool:
    return request.closed_on is None and request.kind in LEFT_BY_RESIDENTS
