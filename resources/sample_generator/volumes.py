"""What volume a month is charged for, and how it was found."""

from __future__ import annotations

from decimal import Decimal

from domain.charges import VolumeMethod
from domain.meters import Register
from domain.periods import Period, add_months, months_between
from domain.utilities import Utility
from resources.sample_generator.metering import use_in
from resources.sample_generator.plans import Household, MeterPlan
from resources.sample_generator.tariffs import norm

MONTHS_BY_AVERAGE = 3
"""So long after the last reading the average is charged, then the norm."""

_AVERAGED_OVER = 6
_SURENESS = (VolumeMethod.METER, VolumeMethod.AVERAGE, VolumeMethod.NORM)

Volumes = dict[Register | None, Decimal]


def volumes(household: Household, utility: Utility, period: Period) -> tuple[VolumeMethod, Volumes]:
    """The volumes by tariff zone; a utility without zones has None for the only one."""
    if utility is Utility.SEWERAGE:
        return _sewerage(household, period)
    meters = [plan for plan in household.meters if _serves(plan, utility, period)]
    silent = [months_between(plan.read_until, period) for plan in meters]
    if not meters or max(silent) > MONTHS_BY_AVERAGE:
        return VolumeMethod.NORM, {None: _norm(household, utility, period)}
    number = household.account.account_number
    if max(silent) <= 0:
        return VolumeMethod.METER, _metered(number, meters, period)
    return VolumeMethod.AVERAGE, _average(number, meters)


def _sewerage(household: Household, period: Period) -> tuple[VolumeMethod, Volumes]:
    """Both waters together; as sure as the less sure of them."""
    waters = [
        volumes(household, water, period) for water in (Utility.HOT_WATER, Utility.COLD_WATER)
    ]
    method = max((method for method, _ in waters), key=_SURENESS.index)
    return method, {None: sum((volume[None] for _, volume in waters), Decimal(0))}


def _serves(plan: MeterPlan, utility: Utility, period: Period) -> bool:
    """Whether the meter hung there in that period."""
    gone = plan.meter.archived and period > plan.read_until
    return plan.meter.utility is utility and plan.read_from <= period and not gone


def _metered(number: str, meters: list[MeterPlan], period: Period) -> Volumes:
    used: Volumes = {}
    for plan in meters:
        zoned = len(plan.meter.registers) > 1
        for register, volume in use_in(number, plan, period).items():
            zone = register if zoned else None
            used[zone] = used.get(zone, Decimal(0)) + volume
    return used


def _average(number: str, meters: list[MeterPlan]) -> Volumes:
    """The mean of the last months that were read."""
    until = min(plan.read_until for plan in meters)
    months = [_metered(number, meters, add_months(until, -back)) for back in range(_AVERAGED_OVER)]
    return {
        zone: (sum((month[zone] for month in months), Decimal(0)) / _AVERAGED_OVER).quantize(
            Decimal("0.001")
        )
        for zone in months[0]
    }


def _norm(household: Household, utility: Utility, period: Period) -> Decimal:
    account = household.account
    return norm(utility, period, max(account.resident_people, 1), account.heated_area)
