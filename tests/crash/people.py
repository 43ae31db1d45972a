"""Who comes to the terminal in a storm: residents with meters to give many readings of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from cabinet.embedded.residents import demo_residents
from cabinet.readings.cards import meter_cards
from domain.meters import Register
from domain.readings import HIGH_USE, MeterCard, blocked
from tests.journeys.residents import RULES

MOST_PEOPLE = 8
FEWEST_METERS = 2
FEWEST_VALUES = 400
"""So many different values a meter has to have below what is asked about."""


@dataclass(frozen=True, slots=True)
class OwnMeter:
    """A meter of one register; `values` are all different, none is lower than the previous one."""

    account_number: str
    meter_id: str
    capacity: int
    values: Iterator[Decimal] = field(repr=False, compare=False)

    def dial(self, value: Decimal) -> str:
        """As the screen shows a value: `00412,480`."""
        whole, _, fraction = f"{value:f}".partition(".")
        return f"{whole.rjust(self.capacity, '0')},{fraction}"


@dataclass(frozen=True, slots=True)
class Person:
    """How to sign in, and the meters in the order of the screen."""

    account_number: str
    password: str
    meters: tuple[OwnMeter, ...]


def people(db: Session, today: date) -> list[Person]:
    """Residents of the sample delivery with enough of such meters."""
    found = (
        Person(each.account_number, each.password, tuple(_meters(db, each.account_number, today)))
        for each in demo_residents(db, today)
    )
    return [person for person in found if len(person.meters) >= FEWEST_METERS][:MOST_PEOPLE]


def _meters(db: Session, account_number: str, today: date) -> Iterator[OwnMeter]:
    for card in meter_cards(db, account_number, lambda _utility: RULES, today):
        values = list(_values(card)) if blocked(card, today) is None else []
        if len(values) >= FEWEST_VALUES:
            yield OwnMeter(account_number, card.meter.meter_id, card.meter.capacity, iter(values))


def _values(card: MeterCard) -> Iterator[Decimal]:
    """Upwards from the previous reading, for as long as nobody would ask "are you sure?"."""
    meter, register = card.meter, Register.T1
    if meter.registers != (register,) or card.previous is None or register not in card.usual:
        return
    step = Decimal(1).scaleb(-meter.decimals)
    previous = card.previous.values[register].quantize(step)
    most = int(card.usual[register] * HIGH_USE / step)
    if card.previous.values[register] + most * step < meter.modulus:
        yield from (previous + number * step for number in range(1, most))
