"""What the cabinet's own tables know of bills, read for many accounts at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, select

from cabinet.accounts import registered_account
from cabinet.bills.document import AMOUNTS, BillDocument, MeterLine
from cabinet.charges import in_order
from cabinet.payments.payees import all_payees
from cabinet.readings.rows import meter_of, meter_order, reading_of
from cabinet.tables import AccountRow, Base, ChargeRow, MeterRow, ReadingRow
from domain.accounts import Account
from domain.charges import Charge
from domain.periods import Period, add_months
from domain.readings import Reading
from domain.utilities import Utility

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from cabinet.settings import Settings


class NoRequisites(LookupError):
    """The settings leave out what stands on every bill: a fault of the set-up. Its keys."""


@dataclass(frozen=True, slots=True)
class Form:
    """What the settings put on every bill; days are those of the month after the period."""

    company: str
    contacts: str
    issue_day: int
    pay_by_day: int

    @classmethod
    def of(cls, settings: Settings) -> Form:
        """As the company wishes; raises NoRequisites where it does not say who it is."""
        company, bills = settings.company, settings.bills
        if company.missing_on_bills:
            raise NoRequisites(*company.missing_on_bills)
        return cls(company.name, company.contacts, bills.issue_day, bills.pay_by_day)


def bill_documents(
    db: Session, form: Form, period: date, accounts: Sequence[str]
) -> Iterator[BillDocument]:
    """The bills of those of the accounts that have charges in the period, by account number.

    Four queries for however many accounts there are, up to some hundreds. Raises NoPayee.
    """
    payees = all_payees(db)
    payee, own = payees.of(None), {utility: payees.of(utility) for utility in Utility}
    charges = _charges(db, period, accounts)
    meters = _meter_lines(db, Period(period), accounts)
    next_month = add_months(Period(period), 1)
    for account in _accounts(db, list(charges)):
        number = account.account_number
        yield BillDocument(
            period=Period(period),
            issued_on=next_month.replace(day=form.issue_day),
            pay_by=next_month.replace(day=form.pay_by_day),
            company=form.company,
            contacts=form.contacts,
            payee=payee,
            own_payees=own,
            account=account,
            charges=_speaking(charges[number]),
            meters=meters.get(number, ()),
        )


def _accounts(db: Session, numbers: Sequence[str]) -> Iterator[Account]:
    rows = _rows(db, AccountRow, AccountRow.account_number.in_(numbers))
    return map(registered_account, sorted(rows, key=lambda row: row.account_number))


def _charges(db: Session, period: date, accounts: Sequence[str]) -> Mapping[str, list[Charge]]:
    of_account = defaultdict(list)
    wanted = ChargeRow.account_number.in_(accounts), ChargeRow.period == period
    for row in _rows(db, ChargeRow, *wanted):
        of_account[row.account_number].append(row)
    return {number: in_order(rows) for number, rows in of_account.items()}


def _speaking(charges: list[Charge]) -> tuple[Charge, ...]:
    """Those that have any figure: heating in summer has none. All, if none has."""
    speaking = tuple(charge for charge in charges if any(getattr(charge, name) for name in AMOUNTS))
    return speaking or tuple(charges)


def _meter_lines(
    db: Session, period: Period, accounts: Sequence[str]
) -> Mapping[str, tuple[MeterLine, ...]]:
    """The meters in use, and those that were: they have a reading in the period."""
    before = add_months(period, -1)
    readings = _readings(db, (before, period), accounts)
    of_account = defaultdict(list)
    meters = _rows(db, MeterRow, MeterRow.account_number.in_(accounts))
    for row in sorted(meters, key=meter_order):
        key = row.account_number, row.meter_id
        current = readings.get((*key, period))
        if not row.archived or current is not None:
            previous = readings.get((*key, before))
            line = MeterLine(meter=meter_of(row), previous=previous, current=current)
            of_account[row.account_number].append(line)
    return {number: tuple(lines) for number, lines in of_account.items()}


def _readings(
    db: Session, periods: Sequence[date], accounts: Sequence[str]
) -> Mapping[tuple[str, str, date], Reading]:
    wanted = _rows(
        db,
        ReadingRow,
        ReadingRow.account_number.in_(accounts),
        ReadingRow.period.in_(periods),
        ReadingRow.deleted_at.is_(None),
    )
    return {(row.account_number, row.meter_id, row.period): reading_of(row) for row in wanted}


def _rows(db: Session, table: type[Base], *wanted: ColumnElement[bool]) -> Iterator[Any]:
    """Plain rows with the attributes of `table`'s objects, which cost several times as much."""
    return iter(db.execute(select(*table.__table__.columns).where(*wanted)))
