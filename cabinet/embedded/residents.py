"""The demo's residents: who can sign in, and what is worth seeing in each account."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from cabinet.charges import balance
from cabinet.readings.cards import meter_cards
from cabinet.tables import AccountRow, CredentialRow
from domain.charges import overdue
from domain.meters import verification_expired
from domain.readings import ROLLOVER_ZONE, MeterCard
from domain.russian import counted
from domain.submission import SubmissionRules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from cabinet.security.passwords import Passwords

DEMO_PASSWORD = "miass2026"  # noqa: S105 - of invented residents, told to whoever starts the demo
UNREGISTERED = 4
"""So many accounts, the last by number, have no password yet: for a first visit."""


@dataclass(frozen=True, slots=True)
class DemoResident:
    """How to sign in, and what there is to see, in Russian."""

    account_number: str
    password: str
    about: str

    def members(self) -> dict[str, str]:
        """As JSON knows it."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who can register: the account number, and the surname that opens its first visit."""

    account_number: str
    surname: str

    def members(self) -> dict[str, str]:
        """As JSON knows it."""
        return asdict(self)


def register_residents(db: Session, passwords: Passwords, at: datetime) -> None:
    """Give the demo's password to all who have none; it is hashed once, and only then.

    Where the delivery has an e-mail address it counts as confirmed: passwords can be recovered.
    """
    known = set(db.scalars(select(CredentialRow.account_number)))
    new = [number for number in _registered(db) if number not in known]
    password_hash = passwords.hash(DEMO_PASSWORD) if new else ""
    for number in new:
        email = db.get_one(AccountRow, number).email
        db.add(
            CredentialRow(
                account_number=number,
                password_hash=password_hash,
                changed_at=at,
                email=email,
                email_confirmed_at=at if email else None,
            )
        )


def demo_residents(db: Session, today: date) -> list[DemoResident]:
    """All who can sign in with the demo's password."""
    return [
        DemoResident(number, DEMO_PASSWORD, ", ".join(_about(db, number, today)))
        for number in _registered(db)
    ]


def newcomers(db: Session) -> list[Newcomer]:
    """All who have no password yet."""
    registered = select(CredentialRow.account_number)
    wanted = select(AccountRow.account_number, AccountRow.surname).where(
        AccountRow.account_number.not_in(registered)
    )
    rows = db.execute(wanted.order_by(AccountRow.account_number))
    return [Newcomer(number, surname) for number, surname in rows]


def _registered(db: Session) -> list[str]:
    numbers = db.scalars(select(AccountRow.account_number).order_by(AccountRow.account_number))
    return list(numbers)[:-UNREGISTERED]


def _about(db: Session, account_number: str, today: date) -> Iterator[str]:
    due = balance(db, account_number, today)
    if due.due < 0:
        yield "переплата"
    elif any(overdue(line) for line in due.utilities):
        yield "долг"
    cards = meter_cards(db, account_number, lambda _: SubmissionRules(), today)
    yield counted(len(cards), "счётчик", "счётчика", "счётчиков") if cards else "без счётчиков"
    for words, holds in (
        ("два тарифа", any(len(card.meter.registers) > 1 for card in cards)),
        ("поверка просрочена", any(verification_expired(card.meter, today) for card in cards)),
        ("автоматический счётчик", any(card.meter.automatic for card in cards)),
        ("счётчик в архиве", any(card.meter.archived for card in cards)),
        ("счётчик перед нулём", any(_near_rollover(card) for card in cards)),
    ):
        if holds:
            yield words


def _near_rollover(card: MeterCard) -> bool:
    values = card.previous.values.values() if card.previous else ()
    return any(value >= card.meter.modulus * ROLLOVER_ZONE for value in values)
