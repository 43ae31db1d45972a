"""The bills of the sample, as PDF."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cabinet.bills.document import AMOUNTS, BillDocument, MeterLine
from domain.bills import BILLS_KEPT
from domain.charges import Charge
from domain.periods import Period, add_months
from domain.readings import Reading
from resources.sample_generator.accounting import Ledger
from resources.sample_generator.company import COMPANY, CONTACTS, PAYEES
from resources.sample_generator.metering import readings_of
from resources.sample_generator.plans import LAST_PERIOD, Household, MeterPlan

_ISSUED_DAY = 3
_PAY_BY_DAY = 15


def bills_of(household: Household, ledger: Ledger) -> Iterator[BillDocument]:
    """The bills that a resident still sees, oldest first."""
    readings = [(plan, readings_of(household, plan)) for plan in household.meters]
    for back in reversed(range(BILLS_KEPT)):
        period = add_months(LAST_PERIOD, -back)
        next_month = add_months(period, 1)
        yield BillDocument(
            period=period,
            issued_on=next_month.replace(day=_ISSUED_DAY),
            pay_by=next_month.replace(day=_PAY_BY_DAY),
            company=COMPANY.name,
            contacts=CONTACTS,
            payee=COMPANY,
            own_payees={utility: payee for utility, payee in PAYEES.items() if utility},
            account=household.account,
            charges=tuple(
                charge for charge in ledger.charges if charge.period == period and _says(charge)
            ),
            meters=tuple(
                _line(plan, given, period) for plan, given in readings if not plan.meter.archived
            ),
        )


def _says(charge: Charge) -> bool:
    """Whether a line has any figure: heating in summer has none."""
    return any(getattr(charge, name) for name in AMOUNTS)


def _line(plan: MeterPlan, readings: list[Reading], period: Period) -> MeterLine:
    by_period: dict[date, Reading] = {reading.period: reading for reading in readings}
    return MeterLine(
        meter=plan.meter,
        previous=by_period.get(add_months(period, -1)),
        current=by_period.get(period),
    )
