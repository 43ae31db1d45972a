"""Examples for OpenAPI, made of the wire's own types: they cannot fall out of step with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import msgspec

from domain.accounts import Account
from domain.bills import Bill
from domain.charges import (
    Balance,
    Charge,
    ChargePart,
    UtilityBalance,
    VolumeMethod,
    month_charges,
)
from domain.meters import Meter, Register
from domain.money import Kopecks
from domain.payment_request import payment_code
from domain.payments import Payee, PaymentWay
from domain.periods import Period
from domain.printing import Supply
from domain.readings import Channel, MeterCard, Reading
from domain.receipts import receipt_number
from domain.requests import OperatorRequest, RequestKind
from domain.submission import SubmissionRules
from domain.utilities import Unit, Utility
from domain.wire import (
    NewReading,
    NewRequest,
    PaymentRequest,
    PrinterReport,
    Session,
    SignIn,
    SignOut,
    TerminalInfo,
    Withdrawal,
)

_VISIT = "0d7c1f0e-5d0b-4b53-9a53-3f1f0a6ad9a1"
_READING = "6f1d7a0b-2f39-4a38-8a5f-6f8f1b0a2c44"
_REQUEST = "c2a5f0de-93b1-4a0e-8d57-0b8c61d8f0b7"
_NOON = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)
_OCTOBER = Period(date(2026, 10, 1))

TERMINAL_INFO = TerminalInfo(
    terminal_name="Офис на Автозаводцев, 1",
    company_name="Коммунальная компания",
    most_payment=Kopecks(100_000_00),
)
PRINTER_REPORT = PrinterReport(fault=None, low=(Supply.TONER,))
SIGN_IN = SignIn(visit_id=_VISIT, account_number="7401203456", password="miass2026")  # noqa: S106
SESSION = Session(visit_id=_VISIT, token="b1946ac92492d234", expires_at=_NOON)  # noqa: S106
SIGN_OUT = SignOut(visit_id=_VISIT, signed_out_at=_NOON)
ACCOUNT = Account(
    account_number="7401203456",
    surname="Кузнецова",
    first_name="Анна",
    middle_name="Петровна",
    address="г. Миасс, пр. Автозаводцев, д. 1, кв. 1",
    total_area=Decimal("44.3"),
    heated_area=Decimal("44.3"),
    rooms=2,
    registered_people=2,
    resident_people=2,
    phone="+79001234567",
    email="anna@example.org",
)
CHARGE = Charge(
    utility=Utility.COLD_WATER,
    period=_OCTOBER,
    opening=Kopecks(21_480),
    charged=Kopecks(18_773),
    recalculation=Kopecks(0),
    privilege=Kopecks(0),
    penalty=Kopecks(112),
    paid=Kopecks(21_480),
    due=Kopecks(18_885),
    method=VolumeMethod.METER,
    unit=Unit.CUBIC_METRE,
    parts=(ChargePart(register=None, volume=Decimal("4.250"), tariff=Decimal("44.17")),),
)
BALANCE = Balance(
    as_of=date(2026, 11, 19),
    period=_OCTOBER,
    due=Kopecks(8_885),
    utilities=(UtilityBalance(charge=CHARGE, paid_since=Kopecks(10_000), due=Kopecks(8_885)),),
)
MONTH_CHARGES = month_charges(_OCTOBER, (CHARGE,))
READING = Reading(
    reading_id=_READING,
    meter_id="cw-1",
    period=Period(date(2026, 11, 1)),
    taken_on=_NOON.date(),
    values={Register.T1: Decimal("416.730")},
    channel=Channel.TERMINAL,
    settled=False,
    number=receipt_number(_READING),
)
METER_CARD = MeterCard(
    meter=Meter(
        meter_id="cw-1",
        utility=Utility.COLD_WATER,
        serial_number="20481733",
        place="Ванная",
        registers=(Register.T1,),
        capacity=5,
        decimals=3,
        verified_until=date(2029, 4, 30),
    ),
    previous=None,
    current=READING,
    usual={Register.T1: Decimal("4.180")},
    tariffs={Register.T1: Decimal("44.17")},
    rules=SubmissionRules(),
)
NEW_READING = NewReading(
    reading_id=_READING,
    meter_id="cw-1",
    values=READING.values,
    captured_at=_NOON,
    visit_id=_VISIT,
)
WITHDRAWAL = Withdrawal(reading_id=_READING, meter_id="cw-1", withdrawn_at=_NOON, visit_id=_VISIT)
NEW_REQUEST = NewRequest(
    request_id=_REQUEST,
    kind=RequestKind.METER_REPLACED,
    meter_id="cw-1",
    values={Register.T1: Decimal("0.250")},
    captured_at=_NOON,
    visit_id=_VISIT,
)
OPERATOR_REQUEST = OperatorRequest(
    request_id=_REQUEST,
    number=receipt_number(_REQUEST),
    kind=RequestKind.METER_REPLACED,
    meter_id="cw-1",
    made_on=_NOON.date(),
    values=NEW_REQUEST.values,
)
BILL = Bill(period=_OCTOBER, total=Kopecks(481_236), sha256="9f86d081" * 8, size=61_204)
PAYMENT_REQUEST = PaymentRequest(
    utility=Utility.COLD_WATER, amount=Kopecks(8_885), way=PaymentWay.APP_SCANNER
)
_ONLY_WAY = payment_code(
    Payee(
        name="АО «Коммунальная компания»",
        personal_account="40702810138250123017",
        bank_name="ОАО «БАНК»",
        bic="044525225",
        correspondent_account="30101810400000000225",
        inn="7736520080",
        kpp="997650001",
    ),
    ACCOUNT,
    Utility.COLD_WATER,
    _OCTOBER,
    PAYMENT_REQUEST.amount,
)
PAYMENT_CODE = replace(_ONLY_WAY, ways=(PaymentWay.APP_SCANNER, PaymentWay.CAMERA))


def answer(example: object, status: int = 200) -> dict[int | str, dict[str, Any]]:
    """An example of a successful answer, as a route's `responses`."""
    return {status: {"content": {"application/json": {"example": _built(example)}}}}


def body(example: object) -> dict[str, Any]:
    """An example of a request's body, as a route's `openapi_extra`."""
    return {"requestBody": {"content": {"application/json": {"example": _built(example)}}}}


def _built(example: object) -> object:
    return msgspec.json.decode(msgspec.json.encode(example))
