"""When a message is tried again, and for how long."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from cabinet.outbound.patience import Backoff, give_up_at
from tests.cabinet.conftest import NOON

FIRST, LONGEST = timedelta(seconds=5), timedelta(minutes=15)


@given(attempt=st.integers(min_value=1, max_value=10_000))
def test_waits_double_up_to_a_limit_and_are_left_to_chance(attempt: int) -> None:
    whole = min(FIRST * 2 ** min(attempt - 1, 20), LONGEST)
    waits = {Backoff(FIRST, LONGEST).after(attempt) for _ in range(20)}
    assert all(whole / 2 <= wait <= whole for wait in waits)
    assert len(waits) > 1


def test_a_code_is_of_no_use_when_it_has_expired() -> None:
    assert give_up_at("confirmation_code", NOON, {"code": "1"}) == NOON + timedelta(minutes=10)
    assert give_up_at("linked", NOON, {"account": "1"}) == NOON + timedelta(days=3)


def test_a_link_is_of_no_use_when_it_has_expired() -> None:
    for good_for, worth in (
        (timedelta(hours=1), timedelta(hours=1)),
        (timedelta(days=9), timedelta(days=3)),
    ):
        fields = {"link": "https://...", "good_until": (NOON + good_for).isoformat()}
        assert give_up_at("recover_password", NOON, fields) == NOON + worth
