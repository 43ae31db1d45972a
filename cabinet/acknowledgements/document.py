"""What an acknowledgement says, in words and figures ready to be set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

from cabinet.bills.qr import qr_svg
from domain.accounts import group_digits, mask_address
from domain.meters import Register
from domain.receipts import format_receipt_number
from domain.russian import (
    counted,
    day_and_month,
    format_decimal,
    month_and_year,
    unit_name,
    utility_name,
)
from domain.utilities import UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cabinet.acknowledgements.given import Given, GivenReading

_DAY_AND_NIGHT = {Register.T1: "день", Register.T2: "ночь"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """What was given, and where its numbers can be looked up; times are told in `time_zone`."""

    company: str
    given: Given
    page: str
    time_zone: tzinfo


def acknowledgement_data(acknowledgement: Acknowledgement) -> dict[str, Any]:
    """The data of `resources/documents/acknowledgement.typ`."""
    account, readings = acknowledgement.given.account, acknowledgement.given.readings
    return {
        "company": acknowledgement.company,
        "account_number": group_digits(account.account_number),
        "address": mask_address(account.address),
        "count": counted(len(readings), "показание", "показания", "показаний"),
        "readings": [_reading(given, acknowledgement.time_zone) for given in readings],
        "page": acknowledgement.page,
        "page_shown": acknowledgement.page.partition("://")[2],
        "qr": qr_svg(acknowledgement.page),
    }


def _reading(given: GivenReading, time_zone: tzinfo) -> dict[str, Any]:
    meter, reading = given.meter, given.reading
    return {
        "number": format_receipt_number(reading.number),
        "utility": utility_name(meter.utility),
        "serial_number": meter.serial_number,
        "place": meter.place,
        "period": month_and_year(reading.period),
        "given_at": day_and_time(given.given_at.astimezone(time_zone)),
        "values": [list(pair) for pair in values_by_zone(given)],
        "unit": unit_name(UNITS[meter.utility]),
    }


def values_by_zone(given: GivenReading) -> Iterator[tuple[str, str]]:
    """What each zone is called, empty where there is but one, and what it showed."""
    registers = given.meter.registers
    for register in registers:
        if register in given.reading.values:
            value = format_decimal(given.reading.values[register], given.meter.decimals)
            yield _zone(register, len(registers)), value


def _zone(register: Register, zones: int) -> str:
    if zones == 1:
        return ""
    return _DAY_AND_NIGHT[register] if zones == len(_DAY_AND_NIGHT) else register.value


def day_and_time(moment: datetime) -> str:
    """`20 ноября 2026, 12:00`."""
    return f"{day_and_month(moment.date())} {moment:%Y, %H:%M}"
