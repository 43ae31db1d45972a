"""What the meters of a household showed, month by month, and what was used."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from domain.meters import Register
from domain.periods import Period, add_months, months_between
from domain.readings import Channel, Reading
from resources.sample_generator.chance import chance, pick, spread
from resources.sample_generator.plans import (
    AS_OF,
    LAST_PERIOD,
    Household,
    MeterPlan,
)
from resources.sample_generator.tariffs import season

Use = dict[Register, Decimal]


def readings_of(household: Household, plan: MeterPlan) -> list[Reading]:
    """The readings of a meter, oldest first: one before the first period, then one a month."""
    number = household.account.account_number
    values = {register: _first(number, plan, register) for register in plan.meter.registers}
    before = add_months(plan.read_from, -1)
    readings = [_reading(plan, before, 25, values, Channel.INSPECTOR)]
    for period in _periods(plan.read_from, plan.read_until):
        use = use_in(number, plan, period)
        values = {register: value + use[register] for register, value in values.items()}
        day = 16 + int(chance(number, plan.meter.meter_id, period, "day") * 9)
        readings.append(_reading(plan, period, day, values, _channel(household, plan, period)))
    return readings + _november(household, plan, values)


def use_in(number: str, plan: MeterPlan, period: Period) -> Use:
    """What went through a meter in a month: its average, the season, and some chance."""
    away = period.month == 8 and chance(number, period.year, "away") < 0.3
    factor = Decimal("0.3") if away else Decimal(1)
    return {
        register: (
            monthly
            * factor
            * season(plan.meter.utility, period)
            * spread("0.22", number, plan.meter.meter_id, register, period)
        ).quantize(_step(plan))
        for register, monthly in plan.monthly.items()
    }


def _first(number: str, plan: MeterPlan, register: Register) -> Decimal:
    """What a meter must have shown at first to show in the end what it is told to."""
    periods = _periods(plan.read_from, plan.read_until)
    used = sum((use_in(number, plan, period)[register] for period in periods), Decimal(0))
    first = plan.last[register] - used
    if first < 0:
        raise ValueError(f"{plan.meter.meter_id}: more was used than it shows")
    return first


def _november(household: Household, plan: MeterPlan, values: Use) -> list[Reading]:
    """The reading of the period that is still open."""
    takes = not plan.meter.archived and plan.read_until == LAST_PERIOD
    if household.november is None or not takes:
        return []
    number, period = household.account.account_number, add_months(LAST_PERIOD, 1)
    use = use_in(number, plan, period)
    last = {register: value + use[register] for register, value in values.items()}
    return [_reading(plan, period, AS_OF.day - 2, last, household.november, settled=False)]


def _reading(
    plan: MeterPlan,
    period: Period,
    day: int,
    values: Use,
    channel: Channel,
    *,
    settled: bool = True,
) -> Reading:
    shown = {register: value.quantize(_step(plan)) for register, value in values.items()}
    return Reading(
        reading_id=f"{plan.meter.meter_id}/{period:%Y-%m}",
        meter_id=plan.meter.meter_id,
        period=period,
        taken_on=date(period.year, period.month, day),
        values=shown,
        channel=channel,
        settled=settled,
    )


def _channel(household: Household, plan: MeterPlan, period: Period) -> Channel:
    """Mostly the household's own way, at times another."""
    if plan.meter.automatic:
        return Channel.OPERATOR
    about = (household.account.account_number, period, "channel")
    if chance(*about) < 0.75:
        return household.channel
    return pick((Channel.WEB, Channel.TERMINAL, Channel.PHONE, Channel.OPERATOR), *about, "other")


def _step(plan: MeterPlan) -> Decimal:
    return Decimal(1).scaleb(-plan.meter.decimals)


def _periods(first: Period, last: Period) -> Iterator[Period]:
    return (add_months(first, number) for number in range(months_between(first, last) + 1))
