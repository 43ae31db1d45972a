"""Names of things as residents read them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from domain.contacts import Subscription
from domain.meters import Meter, Register
from domain.money import NO_BREAK
from domain.periods import Period
from domain.utilities import Unit, Utility
from ui import calendar_words
from ui.number_words import decimal, decimal_mark

translate = QCoreApplication.translate


def utility_name(utility: Utility) -> str:
    """`Отопление`."""
    names = {
        Utility.HEATING: translate("Utility", "Heating"),
        Utility.HOT_WATER: translate("Utility", "Hot water"),
        Utility.COLD_WATER: translate("Utility", "Cold water"),
        Utility.SEWERAGE: translate("Utility", "Sewerage"),
        Utility.ELECTRICITY: translate("Utility", "Electricity"),
        Utility.WASTE: translate("Utility", "Waste collection"),
    }
    return names[utility]


def subscription_name(kind: Subscription) -> str:
    """`Смс-информирование`."""
    names = {
        Subscription.SMS_NOTICES: translate("Subscription", "SMS notices"),
        Subscription.EMAIL_NOTICES: translate("Subscription", "E-mail notices"),
        Subscription.BILL_BY_POST: translate("Subscription", "Bill by post"),
        Subscription.BILL_BY_EMAIL: translate("Subscription", "Bill by e-mail"),
    }
    return names[kind]


def unit_name(unit: Unit) -> str:
    """`Гкал`, `м³`, `кВт·ч`."""
    names = {
        Unit.GCAL: translate("Unit", "Gcal"),
        Unit.CUBIC_METRE: translate("Unit", "m³"),
        Unit.KWH: translate("Unit", "kWh"),
    }
    return names[unit]


def register_name(meter: Meter, register: Register) -> str:
    """`День`, `Ночь`; the zones of a three-tariff meter; nothing for a single tariff."""
    return zone_name(register, len(meter.registers)) if len(meter.registers) > 1 else ""


def zone_name(register: Register, zones: int) -> str:
    """One of so many tariff zones: `День, T1`."""
    two = {
        Register.T1: translate("Register", "Day, T1"),
        Register.T2: translate("Register", "Night, T2"),
    }
    three = {
        Register.T1: translate("Register", "Peak, T1"),
        Register.T2: translate("Register", "Night, T2"),
        Register.T3: translate("Register", "Half-peak, T3"),
    }
    names = two if zones == len(two) else three
    return names.get(register, register.value)


def volume(value: Decimal, unit: Unit) -> str:
    """`4,12 м³`."""
    return f"{decimal(value)}{NO_BREAK}{unit_name(unit)}"


def dial(value: Decimal, meter: Meter) -> str:
    """A value as the meter shows it, with leading zeros: `00412,480`."""
    whole, _, fraction = f"{value:.{meter.decimals}f}".partition(".")
    padded = whole.rjust(meter.capacity, "0")
    return f"{padded}{decimal_mark()}{fraction}" if fraction else padded


def dials(values: Mapping[Register, Decimal], meter: Meter) -> str:
    """Values of a meter as it shows them, each with its tariff: `T1 000412,5 / T2 000090,0`."""
    return " / ".join(dial_lines(values, meter))


def dial_lines(values: Mapping[Register, Decimal], meter: Meter) -> list[str]:
    """The same, one by one."""
    return [
        f"{register_name(meter, register).rpartition(' ')[2]}{NO_BREAK}{dial(value, meter)}".strip()
        for register, value in values.items()
    ]


def month_title(period: Period) -> str:
    """`Октябрь`."""
    return capitalized(calendar_words.month_name(period))


def month_and_year_title(period: Period) -> str:
    """`Октябрь 2026`."""
    return capitalized(calendar_words.month_and_year(period))


def bar_caption(period: Period) -> str:
    """Under a bar of many: the month's initial, and the year in its January."""
    return str(period.year) if period.month == 1 else month_title(period)[0]


def capitalized(text: str) -> str:
    """As a line of its own begins."""
    return text[:1].upper() + text[1:]


def inside(text: str) -> str:
    """As it stands inside another sentence."""
    return text[:1].lower() + text[1:]
