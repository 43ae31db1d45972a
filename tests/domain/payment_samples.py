"""Who is paid by whom in the tests of payments, as `test_payment_request` has them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from domain.accounts import Account
from domain.charges import Charge, UtilityBalance, VolumeMethod
from domain.money import Kopecks
from domain.payments import Payee
from domain.periods import Period
from domain.utilities import UNITS, Utility

OCTOBER = Period(date(2026, 10, 1))
NUMBER = "7401203456"
PAYEE = Payee(
    name="АО «Энергосбыт Миасс»",
    personal_account="40702810600000012345",
    bank_name="АО «Ильменский банк», г. Челябинск",
    bic="047501999",
    correspondent_account="30101810400000000999",
    inn="7415091230",
    kpp="741501001",
)
ACCOUNT = Account(
    account_number=NUMBER,
    surname="Кузнецова",
    first_name="Анна",
    middle_name="Петровна",
    address="г. Миасс, пр-кт Октября, д. 21/2, кв. 48",
    total_area=Decimal("61.4"),
    heated_area=Decimal("58.1"),
    rooms=3,
    registered_people=3,
    resident_people=3,
)


def owed(
    utility: Utility, *, opening: int = 0, charged: int = 0, paid: int = 0, paid_since: int = 0
) -> UtilityBalance:
    """What is owed for a utility, in kopecks."""
    due = opening + charged - paid
    charge = Charge(
        utility=utility,
        period=OCTOBER,
        opening=Kopecks(opening),
        charged=Kopecks(charged),
        recalculation=Kopecks(0),
        privilege=Kopecks(0),
        penalty=Kopecks(0),
        paid=Kopecks(paid),
        due=Kopecks(due),
        method=VolumeMethod.NORM,
        unit=UNITS[utility],
        parts=(),
    )
    return UtilityBalance(
        charge=charge, paid_since=Kopecks(paid_since), due=Kopecks(due - paid_since)
    )
