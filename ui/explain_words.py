"""«Почему столько?» in short sentences."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from domain.charge_change import Cause, ChangePart, ChargeChange, month_cost
from domain.charges import Charge, UtilityBalance, VolumeMethod, overdue
from domain.money import MINUS, NO_BREAK
from ui.calendar_words import month_name
from ui.number_words import RUBLE, decimal, money
from ui.wording import inside, month_and_year_title, volume, zone_name

translate = QCoreApplication.translate


def signed_money(amount: int) -> str:
    """`+153,20 ₽`, `−31,00 ₽`."""
    return f"{'+' if amount > 0 else ''}{money(amount)}"


def difference_text(difference: int) -> str:
    """Whether a month costs more or less, and by how much."""
    if difference > 0:
        text = translate("ExplainScreen", "{amount} more")
    elif difference < 0:
        text = translate("ExplainScreen", "{amount} less")
    else:
        text = translate("ExplainScreen", "Exactly as much")
    return text.format(amount=money(abs(difference)))


def part_text(part: ChangePart, change: ChargeChange) -> str:
    """What happened, without the amount that it makes."""
    match part:
        case ChangePart(cause=Cause.VOLUME, before=Decimal() as before, now=Decimal() as now):
            return _in_zone(_volume_text(now - before, change.later), part, change)
        case ChangePart(cause=Cause.TARIFF, before=Decimal() as before, now=Decimal() as now):
            return _in_zone(_tariff_text(before, now), part, change)
    return _plain_text(part.cause, change)


def method_note(change: ChargeChange) -> str:
    """Said where the two months were counted differently; empty where they were not."""
    if change.earlier.method is change.later.method:
        return ""
    names = {
        VolumeMethod.METER: translate("ExplainScreen", "by the meter"),
        VolumeMethod.NORM: translate("ExplainScreen", "by the norm"),
        VolumeMethod.AVERAGE: translate("ExplainScreen", "by the average"),
    }
    return translate("ExplainScreen", "Counted {now}, and {before} then.").format(
        now=names[change.later.method], before=names[change.earlier.method]
    )


def month_text(charge: Charge) -> str:
    """`3,596 м³ × 188,00 ₽ + пени 14,25 ₽`: a term for each tariff zone, and what is added."""
    volumes = [
        f"{volume(part.volume, charge.unit)} × {_rubles(part.tariff)}"
        for part in charge.parts
        if part.volume
    ]
    more = (
        (translate("ExplainScreen", "recalculation"), charge.recalculation),
        (translate("ExplainScreen", "privilege"), -charge.privilege),
        (translate("ExplainScreen", "penalty"), charge.penalty),
    )
    return " + ".join(volumes) + _terms(more, first=not volumes)


def due_text(item: UtilityBalance) -> str:
    """`К оплате 2 747,05 ₽ = за октябрь 839,29 ₽ + долг 1 907,76 ₽`.

    The debt is the one that stands beside what is due; an overpayment is told the other way round.
    Empty where the month is all that is due.
    """
    name = translate("ExplainScreen", "for {month}").format(month=month_name(item.charge.period))
    terms = ((name, month_cost(item.charge)), *_before_and_paid(item))
    if len(terms) == 1 or sum(amount for _, amount in terms) != item.due:
        return ""
    if item.due < 0:
        terms = tuple((name, -amount) for name, amount in terms)
        whole = translate("ExplainScreen", "Overpaid {amount}")
    else:
        whole = translate("ExplainScreen", "To pay {amount}")
    terms = tuple(sorted(terms, key=lambda term: term[1] < 0))
    return f"{whole.format(amount=money(abs(item.due)))} = {_terms(terms, first=True)}"


def _before_and_paid(item: UtilityBalance) -> tuple[tuple[str, int], ...]:
    """What is added to the month's cost or taken off it, to what is due."""
    charge, paid = item.charge, item.charge.paid + item.paid_since
    debt = translate("ExplainScreen", "debt")
    if overdue(item) == charge.opening - paid > 0:
        return ((debt, charge.opening - paid),)
    opening = debt if charge.opening > 0 else translate("ExplainScreen", "overpaid before")
    terms = ((opening, charge.opening), (translate("ExplainScreen", "paid"), -paid))
    return tuple(term for term in terms if term[1])


def _terms(terms: Iterable[tuple[str, int]], *, first: bool) -> str:
    """` + пени 14,25 ₽ − льгота 10,00 ₽`; nothing is written of what is nothing."""
    text = ""
    for name, amount in terms:
        if not amount:
            continue
        if not first or text:
            text += f" {MINUS if amount < 0 else '+'} "
        elif amount < 0:
            text += MINUS
        text += f"{name} {money(abs(amount))}".replace(" ", NO_BREAK)
    return text


def month_amount(charge: Charge, amount: int) -> str:
    """`Сентябрь 2026: 221,64 ₽`."""
    return f"{month_and_year_title(charge.period)}: {money(amount)}"


def _volume_text(more: Decimal, charge: Charge) -> str:
    text = (
        translate("ExplainScreen", "The use rose by {volume}")
        if more > 0
        else translate("ExplainScreen", "The use fell by {volume}")
    )
    return text.format(volume=volume(abs(more), charge.unit))


def _tariff_text(before: Decimal, now: Decimal) -> str:
    text = (
        translate("ExplainScreen", "The tariff rose from {before} to {now}")
        if now > before
        else translate("ExplainScreen", "The tariff fell from {before} to {now}")
    )
    return text.format(before=_rubles(before).removesuffix(f"{NO_BREAK}{RUBLE}"), now=_rubles(now))


def _rubles(tariff: Decimal) -> str:
    """With kopecks, and with the further digits that some tariffs have."""
    exponent = tariff.normalize().as_tuple().exponent
    decimals = max(2, -exponent) if isinstance(exponent, int) else 2
    return f"{decimal(tariff, decimals)}{NO_BREAK}{RUBLE}"


def _in_zone(text: str, part: ChangePart, change: ChargeChange) -> str:
    if part.register is None:
        return text
    return f"{zone_name(part.register, len(change.later.parts))}: {inside(text)}"


def _plain_text(cause: Cause, change: ChargeChange) -> str:
    earlier, later = change.earlier, change.later
    texts = {
        Cause.RECALCULATION: (
            translate("ExplainScreen", "Recalculation: {before} then, {now} now"),
            earlier.recalculation,
            later.recalculation,
        ),
        Cause.PRIVILEGE: (
            translate("ExplainScreen", "Privilege: {before} then, {now} now"),
            earlier.privilege,
            later.privilege,
        ),
        Cause.PENALTY: (
            translate("ExplainScreen", "Penalty: {before} then, {now} now"),
            earlier.penalty,
            later.penalty,
        ),
    }
    if cause not in texts:
        return translate("ExplainScreen", "Other changes of the reckoning")
    text, before, now = texts[cause]
    return text.format(before=money(before), now=money(now))
