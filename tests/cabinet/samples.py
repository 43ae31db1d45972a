"""Two residents for the tests, and one account that nobody registered."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from uuid import uuid4

from sqlalchemy.orm import Session

from cabinet.bills.store import BillStore
from cabinet.security.passwords import Passwords
from cabinet.tables import (
    DEFAULT_PAYEE,
    AccountRow,
    BillRow,
    ChargeRow,
    CredentialRow,
    DeliveryRow,
    MeterRow,
    PayeeRow,
    PaymentRow,
    ReadingRow,
)
from domain.charges import ChargePart, VolumeMethod
from domain.meters import Register
from domain.periods import Period, add_months
from domain.readings import Channel
from domain.utilities import UNITS, Utility

ANNA, BORIS, UNREGISTERED = "7401203456", "7401203457", "7401203458"
PASSWORD = "miass2026"
OCTOBER = Period(date(2026, 10, 1))
AS_OF = date(2026, 11, 19)
COLD, POWER, OLD = "cw-1", "el-1", "cw-0"
PDF = b"%PDF-1.7 of "


def fill(db: Session, passwords: Passwords, bills: BillStore, at: datetime) -> None:
    """Write them all."""
    for number, surname in ((ANNA, "Кузнецова"), (BORIS, "Ёлкин"), (UNREGISTERED, "Белова")):
        db.add(account(number, surname))
    db.flush()
    for number in (ANNA, BORIS):
        hashed = passwords.hash(PASSWORD)
        db.add(CredentialRow(account_number=number, password_hash=hashed, changed_at=at))
        for back in range(14):
            db.add_all(charges(number, add_months(OCTOBER, -back)))
        db.add_all(bill(number, add_months(OCTOBER, -back), bills) for back in range(5))
        db.add_all(meters(number))
    db.flush()
    db.add_all(reading(ANNA, COLD, back, 400 - 4 * back) for back in range(14))
    db.add_all(reading(ANNA, POWER, back, 9000 - 200 * back, 4000 - 80 * back) for back in range(3))
    db.add_all(payments())
    db.add(payee(DEFAULT_PAYEE, "АО «Коммунальная компания»"))
    db.add(payee(Utility.WASTE.value, "ООО «Чистый город»"))
    db.add(
        DeliveryRow(delivery_id="2026-10", as_of=AS_OF, imported_at=at, manifest_sha256="0" * 64)
    )


def account(number: str, surname: str) -> AccountRow:
    return AccountRow(
        account_number=number,
        surname=surname,
        first_name="Анна",
        middle_name="Петровна",
        address="г. Миасс, пр. Автозаводцев, д. 1, кв. 1",
        total_area=Decimal("44.30"),
        heated_area=Decimal("44.3"),
        rooms=2,
        registered_people=2,
        resident_people=1,
        phone="+79001234567",
        email=None,
    )


def charges(number: str, period: date) -> list[ChargeRow]:
    water = (ChargePart(register=None, volume=Decimal("4.250"), tariff=Decimal("44.17")),)
    power = (
        ChargePart(register=Register.T1, volume=Decimal(200), tariff=Decimal("4.86")),
        ChargePart(register=Register.T2, volume=Decimal(80), tariff=Decimal("2.43")),
    )
    return [
        charge(number, period, Utility.ELECTRICITY, 116_640, power),
        charge(number, period, Utility.COLD_WATER, 18_772, water),
    ]


def charge(
    number: str, period: date, utility: Utility, charged: int, parts: tuple[ChargePart, ...]
) -> ChargeRow:
    return ChargeRow(
        account_number=number,
        period=period,
        utility=utility,
        opening=5_000,
        charged=charged,
        recalculation=-300,
        privilege=200,
        penalty=12,
        paid=5_000,
        due=charged - 488,
        method=VolumeMethod.METER,
        unit=UNITS[utility],
        parts=parts,
    )


def bill(number: str, period: date, bills: BillStore) -> BillRow:
    import hashlib

    content = PDF + f"{number} {period}".encode()
    return BillRow(
        account_number=number,
        period=period,
        total=134_436,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        file_key=bills.put(content),
    )


def meters(number: str) -> list[MeterRow]:
    return [
        meter(number, OLD, Utility.COLD_WATER, archived=True),
        meter(number, POWER, Utility.ELECTRICITY, registers=2, decimals=0),
        meter(number, COLD, Utility.COLD_WATER),
    ]


def meter(
    number: str,
    meter_id: str,
    utility: Utility,
    *,
    registers: int = 1,
    decimals: int = 3,
    archived: bool = False,
) -> MeterRow:
    return MeterRow(
        account_number=number,
        meter_id=meter_id,
        utility=utility,
        serial_number="20481733",
        place="Ванная",
        registers=registers,
        capacity=5,
        decimals=decimals,
        verified_until=date(2100, 4, 30),  # some tests go by today's date
        automatic=False,
        archived=archived,
    )


def reading(number: str, meter_id: str, back: int, *values: int) -> ReadingRow:
    """A settled reading, `back` months before October."""
    period = add_months(OCTOBER, -back)
    return ReadingRow(
        account_number=number,
        reading_id=str(uuid4()),
        meter_id=meter_id,
        period=period,
        taken_on=period.replace(day=20),
        value_t1=Decimal(values[0]),
        value_t2=Decimal(values[1]) if len(values) > 1 else None,
        channel=Channel.WEB,
        settled=True,
    )


def payments() -> list[PaymentRow]:
    """One within October, already in its charge, and two after it."""
    return [
        payment("p-1", Utility.COLD_WATER, date(2026, 10, 31), 5_000),
        payment("p-2", Utility.COLD_WATER, date(2026, 11, 1), 10_000),
        payment("p-3", Utility.COLD_WATER, date(2026, 11, 19), 9_000),
    ]


def payment(payment_id: str, utility: Utility, received_on: date, amount: int) -> PaymentRow:
    return PaymentRow(
        account_number=ANNA,
        payment_id=payment_id,
        utility=utility,
        received_on=received_on,
        amount=amount,
    )


def payee(scope: str, name: str) -> PayeeRow:
    return PayeeRow(
        scope=scope,
        name=name,
        personal_account="40702810138250123017",
        bank_name="ОАО «БАНК»",
        bic="044525225",
        correspondent_account="30101810400000000225",
        inn="7736520080",
        kpp="997650001",
    )
