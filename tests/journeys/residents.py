"""Who comes to the terminal: a resident of the sample delivery, and all that is theirs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from cabinet.accounts import account_of
from cabinet.charges import balance
from cabinet.embedded.residents import DEMO_PASSWORD, demo_residents
from cabinet.readings.cards import meter_cards
from cabinet.tables import BillRow
from domain.accounts import Account, group_digits
from domain.charges import Balance
from domain.meters import Register
from domain.money import format_money
from domain.readings import MeterCard, blocked
from domain.submission import SubmissionRules

RULES = SubmissionRules(window=None, inspector_after_months=None)


@dataclass(frozen=True)
class Resident:
    """A resident with a debt and a meter of one register to read."""

    account: Account
    password: str
    balance: Balance
    meter: MeterCard
    bills: tuple[BillRow, ...]

    def previous(self) -> Decimal:
        """The last reading of the meter."""
        assert self.meter.previous is not None
        return self.meter.previous.values[Register.T1]

    def next_reading(self) -> Decimal:
        """The last reading and a usual month more."""
        usual = self.meter.usual[Register.T1]
        return self.previous() + round(usual, self.meter.meter.decimals)

    def traces(self) -> set[str]:
        """What nobody may find once the resident has gone: name, number, address, amounts."""
        account, number = self.account, self.account.account_number
        due = [line.due for line in self.balance.utilities if line.due]
        amounts = [self.balance.due, *due, *(bill.total for bill in self.bills)]
        personal = {
            account.surname, account.first_name, account.middle_name, account.address,
            account.phone, account.email, number, group_digits(number), self.password,
            self.meter.meter.serial_number, *(format_money(amount) for amount in amounts),
        }  # fmt: skip
        return {trace for trace in personal if trace}


def find_resident(db: Session, today: date) -> Resident:
    """The first resident who has something to pay, bills, and a meter that takes a reading."""
    for candidate in demo_residents(db, today):
        number = candidate.account_number
        due = balance(db, number, today)
        cards = [
            card for card in meter_cards(db, number, lambda _: RULES, today) if _simple(card, today)
        ]
        wanted = select(BillRow).where(BillRow.account_number == number)
        bills = tuple(db.scalars(wanted.order_by(BillRow.period.desc())))
        db.expunge_all()
        if due.due > 0 and cards and bills:
            return Resident(account_of(db, number), DEMO_PASSWORD, due, cards[0], bills)
    raise LookupError("the sample delivery has no such resident")


def _simple(card: MeterCard, today: date) -> bool:
    """One register, a previous reading to be lower than, and room above it."""
    if blocked(card, today) or card.previous is None or card.current is not None:
        return False
    value = card.previous.values.get(Register.T1, Decimal(0))
    known = len(card.meter.registers) == 1 and Register.T1 in card.usual
    return known and 10 < value < card.meter.modulus / 2
