"""The rules of domain facts, section 2, one line a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

import pytest

from domain.meters import Register
from domain.readings import Refusal, check_reading
from domain.submission import OutsideWindow
from tests.domain.factories import Values, make_card, make_meter, make_reading, values


@dataclass(frozen=True, kw_only=True)
class Case:
    """What is typed on `on`, what was there before, and `use` or `refused` as the outcome."""

    value: Values
    previous: Values = "412.480"
    last_month: str = "2026-10"
    next_month: Values = None
    next_settled: bool = False
    on: str = "2026-11-20"
    capacity: int = 5
    decimals: int = 3
    registers: str = "T1"
    usual: Values = None
    window: tuple[int, int] | None = None
    outside: OutsideWindow = OutsideWindow.REFUSED
    verified_until: str | None = "2030-01-01"
    automatic: bool = False
    archived: bool = False
    current_settled: bool | None = None
    inspector_after_months: int | None = 3
    use: Values = None
    asks: bool = False
    refused: Refusal | None = None
    register: str | None = None


T1_T2 = {"T1": "8204", "T2": "3011"}
day_night = partial(Case, registers="T1 T2", previous=T1_T2, decimals=0)
T1_T2_T3 = {"T1": "100", "T2": "200", "T3": "300"}
three_zones = partial(Case, registers="T1 T2 T3", previous=T1_T2_T3, decimals=0)
to_next_period = partial(Case, window=(15, 25), outside=OutsideWindow.NEXT_PERIOD, usual="4.5")
before_a_leap_day = partial(Case, on="2028-02-29", last_month="2028-01", use="0.520")

CASES = {
    # How many digits the meter has
    "capacity 4, the largest value": Case(capacity=4, value="9999", use="9586.520"),
    "capacity 4, one digit more": Case(
        capacity=4, value="10000", refused=Refusal.TOO_MANY_DIGITS, register="T1"
    ),
    "capacity 5, the largest value": Case(value="99999.999", use="99587.519"),
    "capacity 5, one digit more": Case(
        value="100000", refused=Refusal.TOO_MANY_DIGITS, register="T1"
    ),
    "capacity 6, the largest value": Case(capacity=6, value="999999", use="999586.520"),
    "capacity 6, one digit more": Case(
        capacity=6, value="1000000", refused=Refusal.TOO_MANY_DIGITS, register="T1"
    ),
    "capacity 7, the largest value": Case(capacity=7, value="9999999", use="9999586.520"),
    "capacity 7, one digit more": Case(
        capacity=7, value="10000000", refused=Refusal.TOO_MANY_DIGITS, register="T1"
    ),
    "capacity 8, the largest value": Case(capacity=8, value="99999999", use="99999586.520"),
    "capacity 8, one digit more": Case(
        capacity=8, value="100000000", refused=Refusal.TOO_MANY_DIGITS, register="T1"
    ),
    "leading zeros are the meter's own": Case(value="00415.980", use="3.500"),
    "fifteen digits": Case(
        value="999999999999999", refused=Refusal.TOO_MANY_DIGITS, register="T1"
    ),
    "below zero cannot be shown by a meter": Case(
        value="-1", refused=Refusal.TOO_MANY_DIGITS, register="T1"
    ),
    "not a number": Case(value="NaN", refused=Refusal.TOO_MANY_DIGITS, register="T1"),
    "a signalling not-a-number": Case(
        value="sNaN", refused=Refusal.TOO_MANY_DIGITS, register="T1"
    ),
    "infinity": Case(value="Infinity", refused=Refusal.TOO_MANY_DIGITS, register="T1"),
    "an exponent within the range": Case(value="1E+3", use="587.520"),
    "an exponent beyond it": Case(
        value="1E+999999", refused=Refusal.TOO_MANY_DIGITS, register="T1"
    ),
    # Decimals
    "no decimals on the meter, none given": Case(decimals=0, previous="412", value="415", use="3"),
    "no decimals on the meter, one given": Case(
        decimals=0, value="415.5", refused=Refusal.TOO_MANY_DECIMALS, register="T1"
    ),
    "no decimals on the meter, a zero one given": Case(
        decimals=0, previous="412", value="415.0", use="3"
    ),
    "one decimal": Case(decimals=1, previous="412.4", value="412.5", use="0.1"),
    "one decimal, two given": Case(
        decimals=1, value="412.55", refused=Refusal.TOO_MANY_DECIMALS, register="T1"
    ),
    "two decimals": Case(decimals=2, previous="412.48", value="412.49", use="0.01"),
    "two decimals, three given": Case(
        decimals=2, value="412.499", refused=Refusal.TOO_MANY_DECIMALS, register="T1"
    ),
    "three decimals": Case(value="412.481", use="0.001"),
    "three decimals, four given": Case(
        value="412.4811", refused=Refusal.TOO_MANY_DECIMALS, register="T1"
    ),
    "fifty decimals": Case(
        value="412." + "1" * 50, refused=Refusal.TOO_MANY_DECIMALS, register="T1"
    ),
    "fewer decimals than the meter has": Case(value="413", use="0.520"),
    # Against the previous value
    "equal: nobody was at home": Case(value="412.480", use="0"),
    "equal, written shorter": Case(value="412.48", use="0"),
    "higher": Case(value="416.880", use="4.400"),
    "lower by the last digit": Case(
        value="412.479", refused=Refusal.LOWER_THAN_PREVIOUS, register="T1"
    ),
    "lower, far from the maximum": Case(
        value="000.000", refused=Refusal.LOWER_THAN_PREVIOUS, register="T1"
    ),
    "the first reading of a meter is not a use": Case(previous=None, value="412.480", use={}),
    "zero as the first reading": Case(previous=None, value="0", use={}),
    # Late, when the next month's reading is there already
    "not once the next one is settled": Case(
        value="413", next_month="418", next_settled=True, refused=Refusal.ALREADY_SETTLED
    ),
    "as high as the next one": Case(value="418", next_month="418", use="5.520"),
    "higher than the next one by the last digit": Case(
        value="418.001", next_month="418",
        refused=Refusal.HIGHER_THAN_NEXT, register="T1",
    ),
    "the next one has rolled over": Case(
        capacity=4, previous="9996", value="9998", next_month="2", use="2"
    ),
    "higher than the next one in the night register": day_night(
        value={"T1": "8304", "T2": "3061"}, next_month={"T1": "8400", "T2": "3060"},
        refused=Refusal.HIGHER_THAN_NEXT, register="T2",
    ),
    # Past the maximum
    "rollover at 4 digits": Case(capacity=4, previous="9998", value="3", usual="4", use="5"),
    "rollover at 5 digits": Case(previous="99997.500", value="2.500", usual="4.5", use="5"),
    "rollover at 6 digits": Case(
        capacity=6, previous="999990", value="150", usual="140", use="160"
    ),
    "rollover at 7 digits": Case(capacity=7, previous="9999999", value="1", usual="3", use="2"),
    "rollover at 8 digits": Case(
        capacity=8, previous="99999800", value="50", usual="240", use="250"
    ),
    "rollover to exactly zero": Case(capacity=4, previous="9999", value="0", usual="4", use="1"),
    "rollover from the very edge of the zone": Case(
        capacity=4, previous="9000", value="0", usual="900", use="1000"
    ),
    "just below the zone": Case(
        capacity=4, previous="8999.999", value="0", usual="900",
        refused=Refusal.LOWER_THAN_PREVIOUS, register="T1",
    ),
    "rollover at 6 digits, its decimals too": Case(
        capacity=6, previous="999999.999", value="0.001", usual="1", use="0.002"
    ),
    "rollover at 7 digits above the usual is asked about": Case(
        capacity=7, previous="9999990", value="0", usual="5", use="10", asks=True
    ),
    "rollover at 8 digits over a tenth of the range is not believed": Case(
        capacity=8, previous="95000000", value="5000001",
        refused=Refusal.LOWER_THAN_PREVIOUS, register="T1",
    ),
    "rollover of the night register alone": day_night(
        previous={"T1": "8204", "T2": "99990"}, value={"T1": "8304", "T2": "15"},
        usual={"T1": "100", "T2": "30"}, use={"T1": "100", "T2": "25"},
    ),
    "rollover over two months": Case(
        capacity=4, previous="9998", value="10", usual="7", last_month="2026-09", use="12"
    ),
    "rollover above the usual is asked about": Case(
        capacity=4, previous="9998", value="8", usual="4", use="10", asks=True
    ),
    "rollover above five times the usual is not believed": Case(
        capacity=4, previous="9998", value="19", usual="4",
        refused=Refusal.LOWER_THAN_PREVIOUS, register="T1",
    ),
    "rollover with nothing usual known is asked about": Case(
        capacity=4, previous="9500", value="500", use="1000", asks=True
    ),
    "rollover after months without use is asked about": Case(
        capacity=4, previous="9999", value="2", usual="0", use="3", asks=True
    ),
    "rollover over a tenth of the range is not believed": Case(
        capacity=4, previous="9500", value="500.001",
        refused=Refusal.LOWER_THAN_PREVIOUS, register="T1",
    ),
    "rollover over a tenth is not believed however high the usual": Case(
        capacity=4, previous="9500", value="501", usual="5000",
        refused=Refusal.LOWER_THAN_PREVIOUS, register="T1",
    ),
    "one less than the previous near the maximum": Case(
        capacity=4, previous="9999", value="9998",
        refused=Refusal.LOWER_THAN_PREVIOUS, register="T1",
    ),
    "a previous value that the meter cannot show does not roll over": Case(
        capacity=4, previous="10010", value="5",
        refused=Refusal.LOWER_THAN_PREVIOUS, register="T1",
    ),
    # Unusually high
    "exactly 1.8 times the usual": Case(value="420.580", usual="4.5", use="8.100"),
    "just above 1.8 times the usual": Case(
        value="420.581", usual="4.5", use="8.101", asks=True
    ),
    "a skipped month doubles what is usual": Case(
        value="428.680", usual="4.5", last_month="2026-09", use="16.200"
    ),
    "above the usual of two months": Case(
        value="428.681", usual="4.5", last_month="2026-09", use="16.201", asks=True
    ),
    "high, but nothing usual is known": Case(value="9412.480", use="9000"),
    "high in one of two registers": day_night(
        value={"T1": "8304", "T2": "3511"}, usual={"T1": "100", "T2": "60"},
        use={"T1": "100", "T2": "500"}, asks=True,
    ),
    # The window, over the ends of months and years
    "window 15-25, its first day": Case(
        value="413", window=(15, 25), on="2026-11-15", use="0.520"
    ),
    "window 15-25, its last day": Case(
        value="413", window=(15, 25), on="2026-11-25", use="0.520"
    ),
    "window 15-25, the day before": Case(
        value="413", window=(15, 25), on="2026-11-14", refused=Refusal.OUTSIDE_WINDOW
    ),
    "window 15-25, the day after": Case(
        value="413", window=(15, 25), on="2026-11-26", refused=Refusal.OUTSIDE_WINDOW
    ),
    "a window of one day": Case(value="413", window=(20, 20), use="0.520"),
    "a window of one day, the day after": Case(
        value="413", window=(19, 19), refused=Refusal.OUTSIDE_WINDOW
    ),
    "window 20-31 in a short February": Case(
        value="413", window=(20, 31), on="2026-02-28", last_month="2026-01", use="0.520"
    ),
    "window 25-5, its first day": Case(
        value="413", window=(25, 5), on="2026-11-25", use="0.520"
    ),
    "window 25-5, before the month's end": Case(
        value="413", window=(25, 5), on="2026-11-30", use="0.520"
    ),
    "window 25-5, after the month's end": Case(
        value="413", window=(25, 5), on="2026-12-05", use="0.520"
    ),
    "window 25-5, after it closed": Case(
        value="413", window=(25, 5), on="2026-12-06", refused=Refusal.OUTSIDE_WINDOW
    ),
    "window 25-5, before it opens": Case(
        value="413", window=(25, 5), on="2026-12-24", refused=Refusal.OUTSIDE_WINDOW
    ),
    "window 25-5, on New Year's Eve": Case(
        value="413", window=(25, 5), on="2026-12-31", last_month="2026-11", use="0.520"
    ),
    "window 25-5, on New Year's Day, still December's": Case(
        value="420.581", usual="4.5", window=(25, 5), on="2027-01-01", last_month="2026-11",
        use="8.101", asks=True,
    ),
    "window 20-31 on a leap day": before_a_leap_day(value="413", window=(20, 31)),
    "window 29-3 opens on a leap day": before_a_leap_day(value="413", window=(29, 3)),
    "window 29-3, the last of a February without that day": Case(
        value="413", window=(29, 3), on="2027-02-28", last_month="2027-01",
        refused=Refusal.OUTSIDE_WINDOW,
    ),
    "window 29-3, February's part after the turn": Case(
        value="413", window=(29, 3), on="2027-03-01", last_month="2027-01", use="0.520"
    ),
    "window 31-31 in a month of thirty days": Case(
        value="413", window=(31, 31), on="2026-11-30", refused=Refusal.OUTSIDE_WINDOW
    ),
    "window 25-5, on New Year's Day, a month was skipped": Case(
        value="420.581", usual="4.5", window=(25, 5), on="2027-01-01", use="8.101"
    ),
    # Outside the window, where a company counts it towards the next period
    "the next period, on the window's last day: this period's": to_next_period(
        value="420.581", on="2026-11-25", use="8.101", asks=True
    ),
    "the next period, the day after: two months' use": to_next_period(
        value="420.581", on="2026-11-26", use="8.101"
    ),
    "the next period, before the window opens: this month's": to_next_period(
        value="420.581", on="2026-11-14", use="8.101", asks=True
    ),
    "the next period, over the year's end": to_next_period(
        value="420.581", on="2026-12-26", last_month="2026-12", use="8.101", asks=True
    ),
    "the next period, after a leap day": to_next_period(
        value="413", on="2028-02-29", last_month="2028-02", use="0.520"
    ),
    "the next period of a window that crosses the month's end": to_next_period(
        value="420.581", window=(25, 5), on="2026-12-06", use="8.101"
    ),
    "the next period, silence counted up to it": to_next_period(
        value="413", on="2026-11-26", last_month="2026-08", refused=Refusal.INSPECTOR_NEEDED
    ),
    "the next period does not help a meter past its date": to_next_period(
        value="413", on="2026-11-26", verified_until="2026-11-25",
        refused=Refusal.VERIFICATION_EXPIRED,
    ),
    # The meter itself
    "on the last day of its verification": Case(
        value="413", verified_until="2026-11-20", use="0.520"
    ),
    "on the day after its verification": Case(
        value="413", verified_until="2026-11-19", refused=Refusal.VERIFICATION_EXPIRED
    ),
    "a meter without a verification date": Case(value="413", verified_until=None, use="0.520"),
    "read automatically": Case(value="413", automatic=True, refused=Refusal.AUTOMATIC),
    "archived": Case(value="413", archived=True, refused=Refusal.ARCHIVED),
    "archived says so before anything else": Case(
        value="413", archived=True, automatic=True, verified_until="2020-01-01", window=(1, 2),
        refused=Refusal.ARCHIVED,
    ),
    # Several registers
    "both registers": day_night(
        value={"T1": "8304", "T2": "3061"}, use={"T1": "100", "T2": "50"}
    ),
    "the night register is missing": day_night(
        value={"T1": "8304"}, refused=Refusal.REGISTER_MISSING, register="T2"
    ),
    "the day register is missing": day_night(
        value={"T2": "3061"}, refused=Refusal.REGISTER_MISSING, register="T1"
    ),
    "nothing is given": Case(value={}, refused=Refusal.REGISTER_MISSING, register="T1"),
    "the night register is lower": day_night(
        value={"T1": "8304", "T2": "3010"},
        refused=Refusal.LOWER_THAN_PREVIOUS, register="T2",
    ),
    "an unreadable value in one of them": day_night(
        value={"T1": "8304", "T2": "NaN"}, refused=Refusal.TOO_MANY_DIGITS, register="T2"
    ),
    "the first refused register is named": day_night(
        value={"T1": "8304.5", "T2": "1"}, refused=Refusal.TOO_MANY_DECIMALS, register="T1"
    ),
    "four registers": Case(
        registers="T1 T2 T3 T4", decimals=0,
        previous={"T1": "1", "T2": "2", "T3": "3", "T4": "4"},
        value={"T1": "1", "T2": "3", "T3": "5", "T4": "7"},
        use={"T1": "0", "T2": "1", "T3": "2", "T4": "3"},
    ),
    "three registers": three_zones(
        value={"T1": "110", "T2": "200", "T3": "301"},
        use={"T1": "10", "T2": "0", "T3": "1"},
    ),
    "the third of three is missing": three_zones(
        value={"T1": "110", "T2": "200"},
        refused=Refusal.REGISTER_MISSING, register="T3",
    ),
    "a register that had no value before has no use yet": Case(
        registers="T1 T2", previous="8204", value={"T1": "8304", "T2": "50"}, use="100"
    ),
    # This month's reading, and the silence before it
    "a second reading replaces the first": Case(value="413", current_settled=False, use="0.520"),
    "not once it is settled": Case(
        value="413", current_settled=True, refused=Refusal.ALREADY_SETTLED
    ),
    "two months without readings": Case(value="413", last_month="2026-08", use="0.520"),
    "three months without readings": Case(
        value="413", last_month="2026-07", refused=Refusal.INSPECTOR_NEEDED
    ),
    "three months without readings, over a new year": Case(
        value="413", on="2027-02-20", last_month="2026-10", refused=Refusal.INSPECTOR_NEEDED
    ),
    "three months, in the part of the window after the turn": Case(
        value="413", window=(25, 5), on="2026-12-01", last_month="2026-08", use="0.520"
    ),
    "the inspector has been: a reading of this month ends the silence": Case(
        value="413", last_month="2026-07", current_settled=False, use="0.520"
    ),
    "no reading ever is no silence": Case(value="5", previous=None, use={}),
    "settled says so before the silence": Case(
        value="413", last_month="2026-07", current_settled=True,
        refused=Refusal.ALREADY_SETTLED,
    ),
    "a company that sends an inspector after one month": Case(
        value="413", last_month="2026-09", inspector_after_months=1,
        refused=Refusal.INSPECTOR_NEEDED,
    ),
    "a company without inspectors": Case(
        value="413", last_month="2025-01", inspector_after_months=None, use="0.520"
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_rule(case: Case) -> None:
    previous, settled, verified_until = case.previous, case.current_settled, case.verified_until
    card = make_card(
        make_meter(
            capacity=case.capacity,
            decimals=case.decimals,
            registers=case.registers,
            verified_until=date.fromisoformat(verified_until) if verified_until else None,
            automatic=case.automatic,
            archived=case.archived,
        ),
        previous=make_reading(previous, case.last_month) if previous else None,
        current=None if settled is None else make_reading("412.900", "2026-11", settled=settled),
        following=(
            make_reading(case.next_month, "2026-12", settled=case.next_settled)
            if case.next_month
            else None
        ),
        usual=case.usual,
        window=case.window,
        outside=case.outside,
        inspector_after_months=case.inspector_after_months,
    )

    verdict = check_reading(card, values(case.value), date.fromisoformat(case.on))

    assert verdict.refusal is case.refused
    assert verdict.register == (case.register and Register(case.register))
    assert verdict.use == values(case.use)
    assert verdict.unusually_high is case.asks


def test_there_are_enough_cases_for_every_reason() -> None:
    """A refusal by billing is no rule of ours: it comes after the fact."""
    assert {case.refused for case in CASES.values()} == {None, *Refusal} - {Refusal.BY_BILLING}
    assert len(CASES) >= 60
