"""Until when readings are taken, or from when, and what becomes of those given outside."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from domain.readings import MeterCard
from domain.submission import OutsideWindow, SubmissionRules
from domain.utilities import Utility
from ui.calendar_words import day_and_month, month_name
from ui.wording import inside, utility_name

translate = QCoreApplication.translate


def submission_lines(cards: Iterable[MeterCard], on: date) -> list[str]:
    """A sentence, or one for each group of utilities where their rules differ."""
    groups: dict[str, list[Utility]] = {}
    for card in cards:
        if card.meter.automatic or card.meter.archived:
            continue
        utilities = groups.setdefault(submission_text(card.rules, on), [])
        if card.meter.utility not in utilities:
            utilities.append(card.meter.utility)
    if len(groups) < 2:
        return list(groups)
    return [f"{_names(utilities)}: {inside(text)}" for text, utilities in groups.items()]


def submission_text(rules: SubmissionRules, on: date) -> str:
    """`Показания за ноябрь принимают до 25 ноября включительно.`, and what happens later."""
    window = rules.window
    opening = window.days_at(on) if window is not None else None
    month = month_name(rules.period_for(on))
    if window is None or opening is None:
        text = translate("Submission", "Readings for {month} are taken on any day.")
        return text.format(month=month)
    last = day_and_month(opening.last)
    if window.contains(on):
        text = translate("Submission", "Readings for {month} are taken until {last} inclusive.")
        return f"{text.format(month=month, last=last)} {_later(rules, opening.last)}"
    first = day_and_month(opening.first)
    if rules.outside is OutsideWindow.NEXT_PERIOD:
        text = translate(
            "Submission",
            "Readings are taken from {first} to {last}; one given today counts for {month}.",
        )
        return text.format(first=first, last=last, month=month)
    text = translate("Submission", "Readings are not taken today: from {first} to {last} again.")
    return text.format(first=first, last=last)


def opens_on(rules: SubmissionRules, on: date) -> date | None:
    """The first day on which readings are taken again; None while they are."""
    if rules.window is None or rules.takes_on(on):
        return None
    opening = rules.window.days_at(on)
    return opening.first if opening else None


def _later(rules: SubmissionRules, last: date) -> str:
    """What happens to a reading that is given after the window's last day."""
    following = last + timedelta(days=1)
    if rules.outside is OutsideWindow.NEXT_PERIOD:
        text = translate("Submission", "A later one counts for {month}.")
        return text.format(month=month_name(rules.period_for(following)))
    opening = rules.window.days_at(following) if rules.window else None
    if opening is None:
        return ""
    text = translate("Submission", "After that they are taken from {first} on.")
    return text.format(first=day_and_month(opening.first))


def _names(utilities: Iterable[Utility]) -> str:
    names = [utility_name(utility) for utility in utilities]
    return ", ".join([*names[:1], *map(inside, names[1:])])
