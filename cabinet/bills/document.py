"""What a bill says, in words and figures ready to be set (order 43/пр, the nationwide form)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from domain.accounts import Account, group_digits
from domain.charges import Charge, UtilityBalance, VolumeMethod
from domain.meters import Meter, Register
from domain.money import NO_BREAK, Kopecks, rubles_and_kopecks
from domain.payment_parts import payment_parts
from domain.payment_request import payment_code
from domain.payments import Payee, PaymentPart
from domain.periods import Period
from domain.readings import Reading, use_between
from domain.russian import format_decimal, month_and_year, short_date, unit_name, utility_name
from domain.utilities import Utility

_METHODS = {
    VolumeMethod.METER: "по прибору учёта",
    VolumeMethod.NORM: "по нормативу",
    VolumeMethod.AVERAGE: "по среднему",
}
_DAY_AND_NIGHT = {Register.T1: "день", Register.T2: "ночь"}
_WHOLE_PART = 24
"""A part of an address that is longer, in letters, may be broken."""
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
    """A bill of one account for one period. `contacts` is how to reach `company`.

    `own_payees` are those of utilities that are not paid to `payee` as the others are.
    """

    period: Period
    issued_on: date
    pay_by: date
    company: str
    contacts: str
    payee: Payee
    account: Account
    charges: tuple[Charge, ...]
    meters: tuple[MeterLine, ...]
    own_payees: Mapping[Utility, Payee] = field(default_factory=dict)

    @property
    def total(self) -> Kopecks:
        """What is due of all charges; negative means an overpayment."""
        return self.sum_of("due")

    @property
    def debt(self) -> Kopecks:
        """What of the total was due before the period already, and has not been paid in it."""
        unpaid = self.sum_of("opening") - self.sum_of("paid")
        return Kopecks(max(0, min(unpaid, self.total)))

    @property
    def parts(self) -> Mapping[Payee, PaymentPart]:
        """What each payee gets of the total; nobody gets anything of what is not due."""
        if self.total <= 0:
            return {}
        lines = [
            UtilityBalance(charge=charge, paid_since=Kopecks(0), due=charge.due)
            for charge in self.charges
        ]
        return payment_parts(
            self.total, lines, lambda utility: self.own_payees.get(utility, self.payee)
        )

    def sum_of(self, amount: str) -> Kopecks:
        """The sum of one of the `AMOUNTS` over all charges."""
        return Kopecks(sum(getattr(charge, amount) for charge in self.charges))


def bill_data(bill: BillDocument) -> dict[str, Any]:
    """The data of `resources/documents/bill.typ`; `payments` are the texts of the codes.

    `payees` is empty where `payee` alone is paid. Raises PaymentTextError when somebody's
    requisites make no payment code.
    """
    account, parts = bill.account, bill.parts
    only = next(iter(parts)) if len(parts) == 1 else bill.payee
    return {
        "company": bill.company,
        "contacts": bill.contacts,
        "period": month_and_year(bill.period),
        "issued_on": short_date(bill.issued_on),
        "account_number": group_digits(account.account_number),
        "payer": " ".join(filter(None, (account.surname, account.first_name, account.middle_name))),
        "address": _whole_parts(account.address),
        "areas": f"общая {format_decimal(account.total_area)}{NO_BREAK}м², "
        f"отапливаемая {format_decimal(account.heated_area)}{NO_BREAK}м²",
        "people": f"зарегистрировано {account.registered_people}, "
        f"проживает {account.resident_people}",
        "payee": _requisites(only),
        "payees": [_payee(*shared) for shared in parts.items()] if len(parts) > 1 else [],
        "due": _due(bill),
        "stats": [
            _opening(bill),
            _accrued(bill),
            ["Оплачено", _money(bill.sum_of("paid"))],
        ],
        "charges": [_charge(charge) for charge in bill.charges],
        "totals": [_money(bill.sum_of(name)) for name in AMOUNTS],
        "meters": [line for meter in bill.meters for line in _meter_lines(meter)],
        "recalculations": [
            [utility_name(charge.utility), _money(charge.recalculation)]
            for charge in bill.charges
            if charge.recalculation
        ],
        "payments": [_payment_text(bill, *shared) for shared in parts.items()],
    }


def _due(bill: BillDocument) -> dict[str, str]:
    """What is asked for, in words and in figures; an overpayment is an advance."""
    if bill.total > 0:
        short = f"К оплате до {short_date(bill.pay_by)}"
        label = f"Итого к оплате до {short_date(bill.pay_by)}"
    else:
        short = "Аванс" if bill.total else "К оплате"
        label = "Оплата не требуется" + (", ваш аванс" if bill.total else "")
    return {
        "label": label,
        "short": short,
        "figure": _money(abs(bill.total)),
        "debt": _money(bill.debt) if bill.debt else "",
    }


def _opening(bill: BillDocument) -> list[str]:
    opening = bill.sum_of("opening")
    label = "Аванс на начало месяца" if opening < 0 else "Долг на начало месяца"
    return [label, _money(abs(opening))]


def _accrued(bill: BillDocument) -> list[str]:
    """All that the month adds to what was owed: with it the three figures make what is due."""
    others = {
        "перерасчёт": bill.sum_of("recalculation"),
        "льгота": -bill.sum_of("privilege"),
        "пени": bill.sum_of("penalty"),
    }
    named = [name for name, amount in others.items() if amount]
    if not named:
        label = f"Начислено за {month_and_year(bill.period)}"
    else:
        label = ", ".join(["Начислено", *(named if len(named) < len(others) else ["всего"])])
    return [label, _money(bill.sum_of("charged") + sum(others.values()))]


def _whole_parts(address: str) -> str:
    """Lines break between the parts of an address, not between `кв.` and its number."""
    parts = address.split(", ")
    return ", ".join(
        part.replace(" ", NO_BREAK) if len(part) <= _WHOLE_PART else part for part in parts
    )


def _requisites(payee: Payee) -> list[str]:
    """In the order of the template's labels."""
    return [
        payee.name,
        " / ".join(filter(None, (payee.inn, payee.kpp))),
        payee.personal_account,
        payee.bank_name,
        payee.bic,
        payee.correspondent_account,
    ]


def _payee(payee: Payee, part: PaymentPart) -> dict[str, str]:
    """One of several: name, sum, and the rest in a line."""
    named = {
        "ИНН": payee.inn,
        "КПП": payee.kpp,
        "счёт": payee.personal_account,
        "банк": payee.bank_name,
        "БИК": payee.bic,
        "корр. счёт": payee.correspondent_account,
    }
    told = (
        f"{name.replace(' ', NO_BREAK)}{NO_BREAK}{value}" for name, value in named.items() if value
    )
    return {"name": payee.name, "figure": _money(part.amount), "requisites": ", ".join(told)}


def _charge(charge: Charge) -> dict[str, Any]:
    return {
        "utility": utility_name(charge.utility),
        "about": f"{_METHODS[charge.method]}, {unit_name(charge.unit)}",
        "parts": [
            {
                "zone": _zone(part.register, len(charge.parts)),
                "volume": format_decimal(part.volume),
                "tariff": format_decimal(part.tariff, 2),
            }
            for part in charge.parts
        ],
        "amounts": [_money(getattr(charge, name)) for name in AMOUNTS],
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


def _money(amount: int) -> str:
    return ",".join(rubles_and_kopecks(amount))


def _payment_text(bill: BillDocument, payee: Payee, part: PaymentPart) -> str:
    """The payment code of what one payee gets."""
    return payment_code(payee, bill.account, part.utility, bill.period, part.amount).text
