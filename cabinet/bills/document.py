"""What a bill says, in words and figures ready to be set (order 43/пр, the nationwide form)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from cabinet.bills.qr import qr_svg
from domain.accounts import Account, group_digits
from domain.charges import Charge, VolumeMethod
from domain.meters import Meter, Register
from domain.money import NO_BREAK, Kopecks, rubles_and_kopecks
from domain.payment_request import payment_code
from domain.payments import Payee
from domain.periods import Period
from domain.readings import Reading, use_between
from domain.russian import format_decimal, month_and_year, short_date, unit_name, utility_name

_METHODS = {
    VolumeMethod.METER: "по прибору учёта",
    VolumeMethod.NORM: "по нормативу",
    VolumeMethod.AVERAGE: "по среднему",
}
_DAY_AND_NIGHT = {Register.T1: "день", Register.T2: "ночь"}
AMOUNTS = ("opening", "charged", "recalculation", "privilege", "penalty", "paid", "due")
"""The amounts of a charge, as the columns of a bill have them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterLine:
    """A meter with its reading before the period and the one in it, as far as there are any."""

    meter: Meter
    previous: Reading | None
    current: Reading | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BillDocument:
    """A bill of one account for one period. `contacts` is how to reach the company."""

    period: Period
    issued_on: date
    pay_by: date
    contacts: str
    payee: Payee
    account: Account
    charges: tuple[Charge, ...]
    meters: tuple[MeterLine, ...]

    @property
    def total(self) -> Kopecks:
        """What is due of all charges; negative means an overpayment."""
        return Kopecks(sum(charge.due for charge in self.charges))


def bill_data(bill: BillDocument) -> dict[str, Any]:
    """The data of `resources/documents/bill.typ`.

    Raises PaymentTextError when the payee's requisites make no payment code.
    """
    account = bill.account
    return {
        "company": bill.payee.name,
        "contacts": bill.contacts,
        "period": month_and_year(bill.period),
        "issued_on": short_date(bill.issued_on),
        "pay_by": short_date(bill.pay_by),
        "account_number": group_digits(account.account_number),
        "payer": " ".join(filter(None, (account.surname, account.first_name, account.middle_name))),
        "address": _whole_parts(account.address),
        "total_area": format_decimal(account.total_area),
        "heated_area": format_decimal(account.heated_area),
        "registered_people": account.registered_people,
        "resident_people": account.resident_people,
        "payee": _requisites(bill.payee),
        "charges": [_charge(charge) for charge in bill.charges],
        "totals": {name: _sum(bill.charges, name) for name in AMOUNTS},
        "meters": [line for meter in bill.meters for line in _meter_lines(meter)],
        "recalculations": [
            {"utility": utility_name(charge.utility), "amount": _money(charge.recalculation)}
            for charge in bill.charges
            if charge.recalculation
        ],
        "total": _money(abs(bill.total)),
        "overpaid": bill.total <= 0,
        "qr": _qr(bill),
    }


def _whole_parts(address: str) -> str:
    """Lines break between the parts of an address, not between `кв.` and its number."""
    return ", ".join(part.replace(" ", NO_BREAK) for part in address.split(", "))


def _requisites(payee: Payee) -> list[list[str]]:
    return [
        ["Получатель", payee.name],
        ["ИНН / КПП", " / ".join(filter(None, (payee.inn, payee.kpp)))],
        ["Расчётный счёт", payee.personal_account],
        ["Банк", payee.bank_name],
        ["БИК", payee.bic],
        ["Корр. счёт", payee.correspondent_account],
    ]


def _charge(charge: Charge) -> dict[str, Any]:
    return {
        "utility": utility_name(charge.utility),
        "method": _METHODS[charge.method],
        "unit": unit_name(charge.unit),
        "parts": [
            {
                "zone": _zone(part.register, len(charge.parts)),
                "volume": format_decimal(part.volume),
                "tariff": format_decimal(part.tariff, 2),
            }
            for part in charge.parts
        ],
        **{name: _money(getattr(charge, name)) for name in AMOUNTS},
    }


def _zone(register: Register | None, zones: int) -> str:
    """What a tariff zone is called where there are so many of them."""
    if register is None or zones == 1:
        return ""
    return _DAY_AND_NIGHT[register] if zones == len(_DAY_AND_NIGHT) else register.value


def _meter_lines(line: MeterLine) -> Iterator[dict[str, str]]:
    """One line a register: what it showed before and now, and the use between."""
    meter = line.meter
    until = "—" if meter.verified_until is None else short_date(meter.verified_until)
    for register in meter.registers:
        before, now = _value(line.previous, register), _value(line.current, register)
        use = None if before is None or now is None else use_between(meter, before, now)
        yield {
            "utility": utility_name(meter.utility),
            "serial_number": meter.serial_number,
            "place": meter.place,
            "zone": _zone(register, len(meter.registers)),
            "previous": _reading(before, meter),
            "current": _reading(now, meter),
            "use": _reading(use, meter),
            "verified_until": until,
        }


def _value(reading: Reading | None, register: Register) -> Decimal | None:
    return None if reading is None else reading.values.get(register)


def _reading(value: Decimal | None, meter: Meter) -> str:
    return "—" if value is None else format_decimal(value, meter.decimals)


def _sum(charges: tuple[Charge, ...], name: str) -> str:
    return _money(sum(getattr(charge, name) for charge in charges))


def _money(amount: int) -> str:
    return ",".join(rubles_and_kopecks(amount))


def _qr(bill: BillDocument) -> str:
    """The payment code of the whole bill; empty when nothing is due."""
    if bill.total <= 0:
        return ""
    code = payment_code(bill.payee, bill.account, None, bill.period, bill.total)
    return qr_svg(code.text)
