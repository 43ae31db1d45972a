from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from domain.meters import Meter, Register
from domain.periods import period_of
from domain.readings import (
    ROLLOVER_MOST,
    ROLLOVER_ZONE,
    MeterCard,
    Refusal,
    check_reading,
)
from domain.submission import SubmissionWindow
from tests.domain.factories import make_card, make_meter, make_reading, values

T1 = Register.T1
NOVEMBER_20 = date(2026, 11, 20)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
windows = st.builds(
    lambda first, last: SubmissionWindow(first_day=first, last_day=last),
    st.integers(1, 31),
    st.integers(1, 31),
)


@st.composite
def meters(draw: st.DrawFn) -> Meter:
    return make_meter(capacity=draw(st.integers(4, 8)), decimals=draw(st.integers(0, 3)))


def shown_by(meter: Meter) -> st.SearchStrategy[Decimal]:
    """Any value that the meter can show, those near zero and near its maximum often."""
    steps = 10 ** (meter.capacity + meter.decimals)
    near_the_ends = st.integers(0, 50) | st.integers(steps - 50, steps - 1)
    counts = near_the_ends | st.integers(0, steps - 1)
    return counts.map(lambda count: Decimal(count).scaleb(-meter.decimals))


@st.composite
def cards(draw: st.DrawFn) -> MeterCard:
    meter = draw(meters())
    usual = draw(st.none() | st.decimals(0, 5000, places=meter.decimals).map(str))
    previous = make_reading(str(draw(shown_by(meter))), "2026-10")
    return make_card(meter, previous=previous, usual=usual)


@given(st.data())
def test_use_is_never_negative(data: st.DataObject) -> None:
    card = data.draw(cards())
    value = data.draw(shown_by(card.meter))

    verdict = check_reading(card, {T1: value}, NOVEMBER_20)

    assert all(use >= 0 for use in verdict.use.values())
    assert (verdict.refusal is None) == bool(verdict.use)


@given(st.data())
def test_the_use_moves_the_meter_from_the_previous_value_to_the_new_one(
    data: st.DataObject,
) -> None:
    card = data.draw(cards())
    assert card.previous is not None
    value = data.draw(shown_by(card.meter))

    verdict = check_reading(card, {T1: value}, NOVEMBER_20)

    assume(verdict.refusal is None)
    assert (card.previous.values[T1] + verdict.use[T1]) % card.meter.modulus == value


@given(st.data())
def test_a_lower_value_is_taken_only_near_the_maximum_and_for_a_small_use(
    data: st.DataObject,
) -> None:
    card = data.draw(cards())
    assert card.previous is not None
    previous = card.previous.values[T1]
    value = data.draw(shown_by(card.meter).filter(lambda value: value < previous))

    verdict = check_reading(card, {T1: value}, NOVEMBER_20)

    if verdict.refusal is None:
        assert previous >= ROLLOVER_ZONE * card.meter.modulus
        assert verdict.use[T1] <= ROLLOVER_MOST * card.meter.modulus
    else:
        assert verdict.refusal is Refusal.LOWER_THAN_PREVIOUS


@given(st.data())
def test_a_value_no_lower_than_the_previous_is_never_refused(data: st.DataObject) -> None:
    card = data.draw(cards())
    assert card.previous is not None
    previous = card.previous.values[T1]
    value = data.draw(shown_by(card.meter).filter(lambda value: value >= previous))

    assert check_reading(card, {T1: value}, NOVEMBER_20).use == {T1: value - previous}


anything = st.decimals(allow_nan=True, allow_infinity=True)


@given(cards(), st.dictionaries(st.sampled_from(Register), anything))
def test_nothing_sent_makes_the_check_raise(
    card: MeterCard, sent: Mapping[Register, Decimal]
) -> None:
    verdict = check_reading(card, sent, NOVEMBER_20)

    assert all(use >= 0 for use in verdict.use.values())


@given(cards(), anything, days)
def test_nothing_settled_is_ever_replaced(card: MeterCard, value: Decimal, on: date) -> None:
    settled = replace(card, current=make_reading("1", "2026-11", settled=True))

    assert check_reading(settled, {T1: value}, on).refusal is not None


@given(st.lists(st.tuples(st.integers(0, 99_999), st.booleans()), max_size=12))
def test_over_a_sequence_of_months_the_use_adds_up(typed: list[tuple[int, bool]]) -> None:
    """Given, deleted and settled in any order: what was accepted is the whole movement."""
    card = make_card(make_meter(decimals=0), previous=make_reading("99000", "2026-10"))
    moved = Decimal(99_000)
    for value, deleted in typed:
        verdict = check_reading(card, {T1: Decimal(value)}, NOVEMBER_20)
        if verdict.refusal is None and not deleted:
            card = replace(card, previous=make_reading(str(value), "2026-10"))
            moved += verdict.use[T1]

    assert card.previous is not None
    assert moved >= 99_000
    assert card.previous.values == {T1: moved % card.meter.modulus}


@given(windows, days)
def test_an_open_window_is_one_run_of_days_in_one_period(
    window: SubmissionWindow, day: date
) -> None:
    following = day + timedelta(days=1)
    assume(window.contains(day) and window.contains(following))
    # A window of all days, such as 16-15, closes and opens at one midnight.
    assume(following.day != window.first_day)
    crosses = window.first_day > window.last_day
    assume(crosses or following.day != 1)

    assert window.period_for(day) == window.period_for(following)


@given(windows, days)
def test_a_period_is_the_month_of_the_day_or_the_one_before(
    window: SubmissionWindow, day: date
) -> None:
    period = window.period_for(day)

    assert period == period_of(day) or window.first_day > window.last_day >= day.day
    assert period <= day


def test_the_previous_value_can_be_missing_for_one_register_only() -> None:
    card = make_card(make_meter(registers="T1 T2"), previous=make_reading({"T2": "10"}, "2026-10"))

    verdict = check_reading(card, values({"T1": "500", "T2": "12"}), NOVEMBER_20)

    assert verdict.use == values({"T2": "2"})
