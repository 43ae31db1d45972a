"""The question about a use that is far above the usual one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.readings import MeterCard, Verdict
from ui.dialogs.question import Answer, Question
from ui.tabs.use_words import use_volume

translate = QCoreApplication.translate


def high_use_question(card: MeterCard, verdict: Verdict, on_yes: Answer, on_no: Answer) -> Question:
    """Both figures, where a usual one is known."""
    if card.usual:
        text = translate("MeterEntryCard", "The use is {use}, usually it is about {usual} a month.")
    else:
        text = translate("MeterEntryCard", "The use is {use}: that is much.")
    usual = {register: round(use, 1) for register, use in card.usual.items()}
    return Question(
        title=translate("MeterEntryCard", "Is the reading right?"),
        text=text.format(use=use_volume(card, verdict.use), usual=use_volume(card, usual)),
        yes=translate("MeterEntryCard", "Yes, submit"),
        no=translate("MeterEntryCard", "Correct it"),
        on_yes=on_yes,
        on_no=on_no,
    )
