from __future__ import annotations

from datetime import date

import pytest

from domain.meters import days_to_verification, verification_expired
from tests.domain.factories import make_meter


@pytest.mark.parametrize(("capacity", "modulus"), [(1, 10), (4, 10_000), (8, 100_000_000)])
def test_a_meter_starts_again_after_its_last_value(capacity: int, modulus: int) -> None:
    assert make_meter(capacity=capacity).modulus == modulus


@pytest.mark.parametrize(
    ("on", "expired", "left"),
    [
        (date(2026, 9, 21), False, 60),
        (date(2026, 11, 20), False, 0),
        (date(2026, 11, 21), True, -1),
        (date(2027, 11, 20), True, -365),
    ],
)
def test_the_day_of_the_verification_still_counts(on: date, expired: bool, left: int) -> None:
    meter = make_meter(verified_until=date(2026, 11, 20))

    assert verification_expired(meter, on) is expired
    assert days_to_verification(meter, on) == left


def test_a_meter_without_a_date_never_expires() -> None:
    meter = make_meter(verified_until=None)

    assert not verification_expired(meter, date.max)
    assert days_to_verification(meter, date.max) is None
