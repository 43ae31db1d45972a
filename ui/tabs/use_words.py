"""Words for a use: of the digits typed so far, with roughly its cost, and of past months."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from domain.comma_slip import likely_meant, looks_absurd
from domain.meters import Meter
from domain.money import NO_BREAK
from domain.readings import MeterCard, RegisterValues, Verdict, estimate
from domain.use_history import MonthUse, NoUse
from domain.utilities import UNITS
from ui import count_words
from ui.number_words import decimal, short_money
from ui.today import today
from ui.widgets.notice import Tone
from ui.wording import dials, unit_name, volume

translate = QCoreApplication.translate

UNKNOWN = "—"


def use_volume(card: MeterCard, values: RegisterValues) -> str:
    """Over all registers: `4,12 м³`."""
    return volume(sum(values.values(), Decimal(0)), UNITS[card.meter.utility])


def use_text(card: MeterCard, values: RegisterValues, verdict: Verdict) -> tuple[str, Tone]:
    """For a reading that is not refused."""
    if not verdict.use:
        return translate("Use", "The first reading: the use is counted from it."), "plain"
    use = use_and_cost(card, verdict.use)
    if verdict.unusually_high:
        text = translate("Use", "More than usual: {use}.").format(use=use)
        return f"{text} {comma_hint(card, values, verdict)}".strip(), "warn"
    if rolled_over(card, values):
        text = translate("Use", "The meter has passed zero. Use {use}")
        return text.format(use=use), "good"
    return translate("Use", "Use {use}").format(use=use), "good"


def use_and_cost(card: MeterCard, use: RegisterValues) -> str:
    """Over all registers, in whole rubles where tariffs are known: `4,12 м³ — примерно 205 ₽`."""
    total = use_volume(card, use)
    cost = estimate(card, use)
    if cost is None:
        return total
    return translate("Use", "{use}, about {cost}").format(
        use=total, cost=short_money(round(cost, -2))
    )


def comma_hint(card: MeterCard, values: RegisterValues, verdict: Verdict) -> str:
    """What the digits would be with their comma elsewhere, where that explains a high use."""
    meant = likely_meant(card, values, today())
    if not meant:
        absurd = looks_absurd(card, verdict.use)
        return translate("Use", "Check the digits and the comma.") if absurd else ""
    text = translate("Use", "Check the comma: is it perhaps {values}?")
    return text.format(values=dials(meant, card.meter))


def rolled_over(card: MeterCard, values: RegisterValues) -> bool:
    """Whether an accepted reading is below the previous one: the meter began again at zero."""
    known = card.previous.values if card.previous else {}
    return any(value < known.get(register, value) for register, value in values.items())


def unit_of(meter: Meter) -> str:
    """`м³`."""
    return unit_name(UNITS[meter.utility])


def month_use_text(use: MonthUse) -> str:
    """What was used up to a month's reading, over all registers; or why that is not known."""
    if use.total is None:
        texts = {
            NoUse.NO_READING: translate("Use", "no reading"),
            NoUse.BEFORE_HISTORY: UNKNOWN,
            NoUse.NOTHING_BEFORE: translate("Use", "nothing to compare with"),
            NoUse.STEP_BACK: translate("Use", "replaced or corrected"),
        }
        return texts[use.missing or NoUse.NOTHING_BEFORE]
    total = decimal(use.total)
    return total if use.months == 1 else f"{total}{NO_BREAK}{months_text(use.months)}"


def months_text(months: int) -> str:
    """`за 2 месяца`: of how many months a use is."""
    return translate("Use", "in {months}").format(months=count_words.months(months))
