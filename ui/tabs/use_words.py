"""What the digits typed so far would mean: the use, and roughly its cost."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from domain.money import format_money
from domain.readings import MeterCard, RegisterValues, Verdict, estimate
from domain.utilities import UNITS
from ui.widgets.notice import Tone
from ui.wording import volume

translate = QCoreApplication.translate


def use_volume(card: MeterCard, values: RegisterValues) -> str:
    """Over all registers: `4,12 м³`."""
    return volume(sum(values.values(), Decimal(0)), UNITS[card.meter.utility])


def use_text(card: MeterCard, verdict: Verdict) -> tuple[str, Tone]:
    """For a reading that is not refused; the cost in whole rubles, where tariffs are known."""
    if not verdict.use:
        return translate("Use", "The first reading: the use is counted from it."), "plain"
    use = use_volume(card, verdict.use)
    if verdict.unusually_high:
        return translate("Use", "More than usual: {use}").format(use=use), "plain"
    cost = estimate(card, verdict.use)
    if cost is None:
        return translate("Use", "Use {use}").format(use=use), "good"
    money = format_money(round(cost, -2)).replace(",00", "")
    return translate("Use", "Use {use}, about {cost}").format(use=use, cost=money), "good"
