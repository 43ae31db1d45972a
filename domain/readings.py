"""Meter readings (показания) and the rules that accept or refuse them (manual, 4.1.3).

`check_reading` is the one place of these rules: the terminal asks it while a resident types,
the cabinet asks it again before a row is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.meters import Meter, Register, verification_expired
from domain.money import Kopecks, cost
from domain.periods import Period, months_between
from domain.submission import SubmissionRules

HIGH_USE = Decimal("1.8")
"""So many times the usual use asks "are you sure?" (domain facts, section 2)."""

ROLLOVER_MOST = Decimal("0.1")
"""The largest use that is believed to be a rollover, as a share of the meter's range."""

ROLLOVER_ZONE = 1 - ROLLOVER_MOST
"""So a meter can only roll over from this share of its range on."""

ROLLOVER_USUAL = Decimal(5)
"""And so many times the usual use: above `HIGH_USE` it is asked about, above this not believed."""

RegisterValues = Mapping[Register, Decimal]
"""A value for each register of a meter, in the unit of its utility."""


class Channel(StrEnum):
    """How a reading came («Статус показания»)."""

    TERMINAL = "terminal"
    WEB = "web"
    OPERATOR = "operator"
    PHONE = "phone"
    INSPECTOR = "inspector"


class Refusal(StrEnum):
    """Why a reading is not taken («Статус ввода», in red)."""

    REGISTER_MISSING = "register_missing"
    TOO_MANY_DIGITS = "too_many_digits"
    TOO_MANY_DECIMALS = "too_many_decimals"
    LOWER_THAN_PREVIOUS = "lower_than_previous"
    HIGHER_THAN_NEXT = "higher_than_next"
    VERIFICATION_EXPIRED = "verification_expired"
    OUTSIDE_WINDOW = "outside_window"
    AUTOMATIC = "automatic"
    ARCHIVED = "archived"
    INSPECTOR_NEEDED = "inspector_needed"
    ALREADY_SETTLED = "already_settled"
    BY_BILLING = "by_billing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A reading as kept. `settled` («Рассчитано») is set by a billing run and never taken back.

    `refusal` and `note` say why billing did not take it after the fact; such a reading is neither
    the previous nor the current one of its meter. `number` is that of its acknowledgement, see
    `domain.receipts`; empty for readings that were not given to this cabinet.
    """

    reading_id: str
    meter_id: str
    period: Period
    taken_on: date
    values: RegisterValues
    channel: Channel
    settled: bool
    refusal: Refusal | None = None
    note: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterCard:
    """A meter with all that is needed to enter its next reading.

    `previous` is the last reading before the current period, `current` the one given in it,
    `following` the first one after it: only a reading that arrives late finds one there. `usual`
    is the usual use a month and `tariffs` rubles a unit, each by register; both may lack registers
    for which nothing is known.
    """

    meter: Meter
    previous: Reading | None
    current: Reading | None
    usual: RegisterValues
    tariffs: RegisterValues
    rules: SubmissionRules
    following: Reading | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The outcome of a check.

    When `refusal` is set the reading is not taken and `register` names the tariff it concerns,
    if one. Otherwise `use` is the use by register, lacking those without a previous value (a first
    reading is not a use), and `high` are the registers whose use asks for a confirmation.
    """

    use: RegisterValues
    refusal: Refusal | None = None
    register: Register | None = None
    high: tuple[Register, ...] = ()

    @property
    def unusually_high(self) -> bool:
        """Whether the resident is asked "are you sure?"."""
        return bool(self.high)


def blocked(card: MeterCard, on: date) -> Refusal | None:
    """Why this meter takes no reading at all on that day, whatever its value; None if it does."""
    if card.meter.archived:
        return Refusal.ARCHIVED
    if card.meter.automatic:
        return Refusal.AUTOMATIC
    if verification_expired(card.meter, on):
        return Refusal.VERIFICATION_EXPIRED
    if not card.rules.takes_on(on):
        return Refusal.OUTSIDE_WINDOW
    if _settled(card.current) or _settled(card.following):
        return Refusal.ALREADY_SETTLED
    if _silent_too_long(card, on):
        return Refusal.INSPECTOR_NEEDED
    return None


def check_reading(card: MeterCard, values: RegisterValues, on: date) -> Verdict:
    """Judge a reading given on that day; never raises for anything a resident can type."""
    refusal = blocked(card, on)
    if refusal is not None:
        return Verdict(use={}, refusal=refusal)
    months = _months_since(card, on)
    use: dict[Register, Decimal] = {}
    for register in card.meter.registers:
        if register not in values:
            return Verdict(use={}, refusal=Refusal.REGISTER_MISSING, register=register)
        judged = _judge_value(card, register, values[register], months)
        if isinstance(judged, Refusal):
            return Verdict(use={}, refusal=judged, register=register)
        if judged is not None:
            use[register] = judged
    return Verdict(use=use, high=tuple(_high(card, values, use, months)))


def use_between(meter: Meter, earlier: Decimal, later: Decimal) -> Decimal | None:
    """The use between two values of a register, over zero if it rolled over.

    None for a step back that is no rollover: a correction, or another meter.
    """
    if later >= earlier:
        return later - earlier
    rolled = meter.modulus - earlier + later
    fits = earlier < meter.modulus and rolled <= meter.modulus * ROLLOVER_MOST
    return rolled if fits else None


def estimate(card: MeterCard, use: RegisterValues) -> Kopecks | None:
    """About how much that use costs by the current tariffs.

    None where the use or the tariff of a register is unknown: a part would look like the whole.
    """
    if not all(register in use and register in card.tariffs for register in card.meter.registers):
        return None
    return Kopecks(sum(cost(volume, card.tariffs[register]) for register, volume in use.items()))


def _judge_value(
    card: MeterCard, register: Register, value: Decimal, months: int
) -> Decimal | Refusal | None:
    """The use since the previous reading, None without one, or why the value cannot be."""
    if not value.is_finite() or value < 0 or value >= card.meter.modulus:
        return Refusal.TOO_MANY_DIGITS
    if value != round(value, card.meter.decimals):
        return Refusal.TOO_MANY_DECIMALS
    following = _value(card.following, register)
    if following is not None and use_between(card.meter, value, following) is None:
        return Refusal.HIGHER_THAN_NEXT
    previous = _value(card.previous, register)
    if previous is None:
        return None
    use = use_between(card.meter, previous, value)
    usual = card.usual.get(register)
    if use is None or (value < previous and usual and use > usual * ROLLOVER_USUAL * months):
        return Refusal.LOWER_THAN_PREVIOUS
    return use


def _value(reading: Reading | None, register: Register) -> Decimal | None:
    return None if reading is None else reading.values.get(register)


def _settled(reading: Reading | None) -> bool:
    return reading is not None and reading.settled


def _high(
    card: MeterCard, values: RegisterValues, use: RegisterValues, months: int
) -> Iterator[Register]:
    """The registers that ask "are you sure?".

    Where nothing usual is known, only a rollover does: it may as well be a slip of the finger.
    """
    for register, volume in use.items():
        usual = card.usual.get(register)
        if usual:
            high = volume > usual * HIGH_USE * months
        else:
            high = values[register] < (_value(card.previous, register) or 0)
        if high:
            yield register


def _months_since(card: MeterCard, on: date) -> int:
    """Months that the use is spread over: a skipped month doubles what is usual."""
    if card.previous is None:
        return 1
    return max(1, months_between(card.previous.period, card.rules.period_for(on)))


def _silent_too_long(card: MeterCard, on: date) -> bool:
    months = card.rules.inspector_after_months
    if months is None or card.previous is None or card.current is not None:
        return False
    return months_between(card.previous.period, card.rules.period_for(on)) > months
