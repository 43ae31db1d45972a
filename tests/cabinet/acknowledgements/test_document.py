"""The acknowledgement on paper: every number on it, and a code that leads to the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from cabinet.acknowledgements.document import Acknowledgement
from cabinet.acknowledgements.given import Given, GivenReading
from cabinet.acknowledgements.rendering import render
from domain.meters import Meter, Register
from domain.periods import Period
from domain.readings import Channel, Reading
from domain.receipts import format_receipt_number, receipt_number
from domain.utilities import Utility
from tests.cabinet.pdf_pages import codes, picture, texts
from tests.domain.resident import ACCOUNT

PAGE = "https://lk.example.ru/p/receipt"


def given(number: int, utility: Utility, *values: str, decimals: int = 3) -> GivenReading:
    meter = Meter(
        meter_id=f"M-{number}",
        utility=utility,
        serial_number=f"0710-22041{number}",
        place="лестничная площадка",
        registers=tuple(Register)[: len(values)],
        capacity=5,
        decimals=decimals,
        verified_until=None,
    )
    reading = Reading(
        reading_id=f"r-{number}",
        meter_id=meter.meter_id,
        period=Period(date(2026, 11, 1)),
        taken_on=date(2026, 11, 20),
        values=dict(zip(Register, map(Decimal, values), strict=False)),
        channel=Channel.TERMINAL,
        settled=False,
        number=receipt_number(f"r-{number}"),
    )
    return GivenReading(reading, meter, datetime(2026, 11, 20, 7, number, tzinfo=UTC))


WATER = given(1, Utility.COLD_WATER, "416.73")
POWER = given(2, Utility.ELECTRICITY, "14313.2", "6895.2", decimals=1)
ZONES = given(3, Utility.ELECTRICITY, "14313.2", "6895.2", "99999.1", decimals=1)


def acknowledgement(*readings: GivenReading) -> Acknowledgement:
    return Acknowledgement(
        company="АО «Энергосбыт Миасс»",
        given=Given(replace(ACCOUNT, phone="+79001234567"), readings),
        page=PAGE,
        time_zone=timezone(timedelta(hours=5)),
    )


def test_everything_stands_on_the_page() -> None:
    (text,) = texts(render(acknowledgement(WATER, POWER, ZONES)))
    for words in (
        "АО «Энергосбыт Миасс»",
        "Показания переданы",
        "7401 2034 56",
        "3 показания",
        "Холодное водоснабжение",
        "0710-220411",
        "416,730 м³",
        "день 14 313,2 кВт·ч",
        "ночь 6 895,2 кВт·ч",
        "T3 99 999,1 кВт·ч",
        "за ноябрь 2026",
        "20 ноября 2026, 12:01",
        "20 ноября 2026, 12:03",
        "lk.example.ru/p/receipt",
        *(format_receipt_number(one.reading.number) for one in (WATER, POWER, ZONES)),
    ):
        assert words in text


@pytest.mark.parametrize("secret", ["48", "Кузнецова", "Анна", "+7900"])
def test_a_lost_paper_leads_to_no_door(secret: str) -> None:
    (text,) = texts(render(acknowledgement(WATER)))
    assert "д. 21/2, кв. ••" in text
    assert secret not in text.replace(format_receipt_number(WATER.reading.number), "")


def test_its_code_is_the_page_and_nothing_else() -> None:
    assert codes(picture(render(acknowledgement(WATER)), 1600)) == [PAGE]


def test_many_readings_take_more_pages_and_none_is_torn() -> None:
    readings = [given(number, Utility.HEATING, "1.5") for number in range(1, 10)]
    found = texts(render(acknowledgement(*readings, *readings)))
    assert len(found) > 1
    assert found[0].endswith(f"1 из {len(found)}")
    for text in found:
        assert text.count("Прибор №") == text.count("Номер подтверждения")


def test_the_same_readings_give_the_same_bytes() -> None:
    assert render(acknowledgement(WATER, POWER)) == render(acknowledgement(WATER, POWER))
