"""Meter cards: a meter with all that is needed to enter and to judge its next reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.charges import newest_charges
from cabinet.readings.rows import live_readings, meter_of, meters_of, reading_of
from cabinet.readings.usual import usual_use
from cabinet.tables import MeterRow, ReadingRow
from domain.meters import Meter
from domain.readings import MeterCard, Reading, RegisterValues
from domain.submission import RulesFor

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from domain.charges import Charge


def meter_cards(db: Session, account_number: str, rules: RulesFor, day: date) -> list[MeterCard]:
    """The cards of an account's meters on that day, archived meters last."""
    charges = newest_charges(db, account_number)
    readings = [reading_of(row) for row in db.scalars(live_readings(account_number))]
    return [
        _card(meter_of(row), readings, charges, rules, day) for row in meters_of(db, account_number)
    ]


def meter_card(db: Session, row: MeterRow, rules: RulesFor, day: date) -> MeterCard:
    """The card of one meter on that day."""
    wanted = live_readings(row.account_number).where(ReadingRow.meter_id == row.meter_id)
    readings = [reading_of(found) for found in db.scalars(wanted)]
    charges = newest_charges(db, row.account_number)
    return _card(meter_of(row), readings, charges, rules, day)


def _card(
    meter: Meter,
    readings: Sequence[Reading],
    charges: Sequence[Charge],
    rules: RulesFor,
    day: date,
) -> MeterCard:
    """`readings` are live, newest first, and may be of other meters, too."""
    its_rules = rules(meter.utility)
    period = its_rules.period_for(day)
    own = [reading for reading in readings if reading.meter_id == meter.meter_id]
    earlier = [reading for reading in own if reading.period < period]
    later = [reading for reading in own if reading.period > period]
    return MeterCard(
        meter=meter,
        previous=earlier[0] if earlier else None,
        current=next((reading for reading in own if reading.period == period), None),
        usual=usual_use(meter, [reading for reading in own if reading.settled]),
        tariffs=_tariffs(meter, charges),
        rules=its_rules,
        following=later[-1] if later else None,
    )


def _tariffs(meter: Meter, charges: Sequence[Charge]) -> RegisterValues:
    """Rubles a unit by the newest charge; sewerage, which follows water, is not counted in.

    A tariff without a zone holds for every register.
    """
    charge = next((charge for charge in charges if charge.utility is meter.utility), None)
    parts = charge.parts if charge else ()
    everywhere = {
        register: part.tariff
        for part in parts
        if part.register is None
        for register in meter.registers
    }
    zones = {part.register: part.tariff for part in parts if part.register in meter.registers}
    return everywhere | {register: tariff for register, tariff in zones.items() if register}
