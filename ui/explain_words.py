"""«Почему столько?» in short sentences."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from domain.charge_change import Cause, ChangePart, ChargeChange
from domain.charges import Charge, VolumeMethod
from domain.money import NO_BREAK, format_money
from domain.russian import format_decimal
from ui.wording import month_and_year, volume, zone_name

translate = QCoreApplication.translate


def signed_money(amount: int) -> str:
    """`+153,20 ₽`, `−31,00 ₽`."""
    return f"{'+' if amount > 0 else ''}{format_money(amount)}"


def difference_text(difference: int) -> str:
    """Whether a month costs more or less, and by how much."""
    if difference > 0:
        text = translate("ExplainScreen", "{amount} more")
    elif difference < 0:
        text = translate("ExplainScreen", "{amount} less")
    else:
        text = translate("ExplainScreen", "Exactly as much")
    return text.format(amount=format_money(abs(difference)))


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
    """`3,596 м³ × 188,00 ₽`, a term for each tariff zone."""
    return " + ".join(
        f"{volume(part.volume, charge.unit)} × {_rubles(part.tariff)}"
        for part in charge.parts
        if part.volume
    )


def month_amount(charge: Charge, amount: int) -> str:
    """`Сентябрь 2026: 221,64 ₽`."""
    return f"{month_and_year(charge.period)}: {format_money(amount)}"


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
    return text.format(before=_rubles(before).removesuffix(f"{NO_BREAK}₽"), now=_rubles(now))


def _rubles(tariff: Decimal) -> str:
    """With kopecks, and with the further digits that some tariffs have."""
    exponent = tariff.normalize().as_tuple().exponent
    decimals = max(2, -exponent) if isinstance(exponent, int) else 2
    return f"{format_decimal(tariff, decimals)}{NO_BREAK}₽"


def _in_zone(text: str, part: ChangePart, change: ChargeChange) -> str:
    if part.register is None:
        return text
    return f"{zone_name(part.register, len(change.later.parts))}: {text[:1].lower()}{text[1:]}"


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
    return text.format(before=format_money(before), now=format_money(now))
