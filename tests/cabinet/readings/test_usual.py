"""What a meter usually uses."""

from __future__ import annotations

from decimal import Decimal

import pytest

from cabinet.readings.rows import meter_of, reading_of
from cabinet.readings.usual import usual_use
from domain.meters import Register
from domain.utilities import Utility
from tests.cabinet.samples import ANNA, COLD, meter, reading


@pytest.mark.parametrize(
    ("readings", "usual"),
    [
        ([], None),
        ([(0, 400)], None),
        ([(0, 400), (1, 396)], "4.000"),
        ([(0, 400), (1, 396), (2, 395)], "2.500"),
        ([(0, 400), (3, 388)], "4.000"),
        ([(0, 400), (1, 400)], "0.000"),
        ([(0, 400), (1, 393), (2, 390), (3, 390)], "3.333"),
        ([(0, 2), (1, 99_998)], "4.000"),
        ([(0, 400), (1, 396), (2, 5_000), (3, 4_998)], "3.000"),
        ([(0, 400), (1, 5_000)], None),
        ([(back, 1_000 - 5 * back) for back in range(12)] + [(12, 0)], "5.000"),
    ],
)
def test_average(readings: list[tuple[int, int]], usual: str | None) -> None:
    settled = [reading_of(reading(ANNA, COLD, back, value)) for back, value in readings]
    cold = meter_of(meter(ANNA, COLD, Utility.COLD_WATER))
    expected = {} if usual is None else {Register.T1: Decimal(usual)}
    assert usual_use(cold, settled) == expected


def test_each_register_by_itself() -> None:
    power = meter_of(meter(ANNA, COLD, Utility.ELECTRICITY, registers=2))
    settled = [
        reading_of(reading(ANNA, COLD, 0, 400, 90)),
        reading_of(reading(ANNA, COLD, 1, 300, 80)),
        reading_of(reading(ANNA, COLD, 2, 200)),
    ]
    assert usual_use(power, settled) == {Register.T1: Decimal(100), Register.T2: Decimal(10)}
