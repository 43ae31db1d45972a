"""The question about a use that is far above the usual one."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from domain.meters import Register
from domain.readings import MeterCard, RegisterValues, Verdict
from domain.utilities import UNITS
from ui.dialogs.question import Answer, Question
from ui.tabs.use_words import comma_hint, rolled_over, use_and_cost
from ui.wording import register_name, volume

translate = QCoreApplication.translate


def high_use_question(
    card: MeterCard, values: RegisterValues, verdict: Verdict, on_yes: Answer, on_no: Answer
) -> Question:
    """Which tariff it is, what was used and what is usual; the cost, and a likely slip."""
    parts = [_high_text(card, register, verdict) for register in verdict.high]
    if rolled_over(card, values):
        parts.insert(0, translate("MeterEntryCard", "The meter has passed zero."))
    if len(card.meter.registers) > 1:
        whole = translate("MeterEntryCard", "Altogether {use}.")
        parts.append(whole.format(use=use_and_cost(card, verdict.use)))
    parts.append(comma_hint(card, values, verdict))
    return Question(
        title=translate("MeterEntryCard", "Is the reading right?"),
        text=" ".join(filter(None, parts)),
        yes=translate("MeterEntryCard", "Yes, submit"),
        no=translate("MeterEntryCard", "Correct it"),
        on_yes=on_yes,
        on_no=on_no,
        cautious=True,
        about=verdict,
    )


def _high_text(card: MeterCard, register: Register, verdict: Verdict) -> str:
    """Both figures, where a usual one is known."""
    unit = UNITS[card.meter.utility]
    usual, name = card.usual.get(register, Decimal(0)), register_name(card.meter, register)
    if usual:
        text = translate("MeterEntryCard", "The use is {use}, usually it is about {usual} a month.")
    else:
        text = translate("MeterEntryCard", "The use is {use}: that is much.")
    used = volume(verdict.use[register], unit) if name else use_and_cost(card, verdict.use)
    text = text.format(use=used, usual=volume(round(usual, 1), unit))
    return f"{name}. {text}" if name else text
