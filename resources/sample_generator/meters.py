"""Short ways of writing the sample's meters."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from domain.meters import Meter, Register
from domain.periods import Period
from domain.utilities import Utility
from resources.sample_generator.plans import FIRST_PERIOD, LAST_PERIOD, MeterPlan


def meter(
    utility: Utility,
    serial_number: str,
    place: str,
    verified_until: str,
    monthly: str,
    last: str,
    *,
    capacity: int = 5,
    automatic: bool = False,
    archived: bool = False,
    read_from: str = "",
    read_until: str = "",
) -> MeterPlan:
    """A meter; `last` is what it shows in the end, with all its decimals.

    `monthly` and `last` have one figure a register, parted by a slash: `130/60`, `8412.5/3950.1`.
    """
    monthly_values = [Decimal(text) for text in monthly.split("/")]
    last_values = [Decimal(text) for text in last.split("/")]
    registers = tuple(Register)[: len(last_values)]
    exponent = last_values[0].as_tuple().exponent
    return MeterPlan(
        meter=Meter(
            meter_id=f"M-{serial_number}",
            utility=utility,
            serial_number=serial_number,
            place=place,
            registers=registers,
            capacity=capacity,
            decimals=-exponent if isinstance(exponent, int) else 0,
            verified_until=date.fromisoformat(verified_until),
            automatic=automatic,
            archived=archived,
        ),
        monthly=dict(zip(registers, monthly_values, strict=True)),
        last=dict(zip(registers, last_values, strict=True)),
        read_from=_period(read_from, FIRST_PERIOD),
        read_until=_period(read_until, LAST_PERIOD),
    )


def _period(text: str, otherwise: Period) -> Period:
    return Period(date.fromisoformat(f"{text}-01")) if text else otherwise
