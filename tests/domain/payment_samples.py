"""Who is paid by whom, and for what, in the tests of payments."""

from __future__ import annotations

from datetime import date

from domain.charges import Charge, UtilityBalance, VolumeMethod
from domain.money import Kopecks
from domain.periods import Period
from domain.utilities import UNITS, Utility
from resources.sample_generator.company import COMPANY
from tests.domain.resident import ACCOUNT

OCTOBER = Period(date(2026, 10, 1))
NUMBER = ACCOUNT.account_number
PAYEE = COMPANY


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
