"""The cabinet's own page for a phone: a short link, good for a while and as often as is wanted.

The address holds nothing but a random token; what is paid by whom stays in the cabinet.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from cabinet.security.attempts import take_all
from cabinet.security.limits import PAYMENT_PAGES_OF_ACCOUNT
from cabinet.security.tokens import digest, new_token
from cabinet.tables import OneTimeTokenRow
from domain.money import Kopecks
from domain.periods import Period
from domain.utilities import Utility

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from cabinet.payments.providers import PaymentOrder

PAY = "pay"
"""The purpose of the token, and its word in the page's path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePayment:
    """What a page tells a phone to pay."""

    account_number: str
    utility: Utility | None
    payee_for: Utility | None
    period: Period
    amount: Kopecks
    good_until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage:
    """Makes the links: `{public_url}/p/pay/{token}`."""

    writing: Callable[[], AbstractContextManager[Session]]
    clock: Callable[[], datetime]
    public_url: str
    lifetime: timedelta

    def code(self, order: PaymentOrder) -> str:
        """A new link; links that are over are forgotten. Raises TooManyAttempts."""
        token, now = new_token(), self.clock()
        account_number = order.account.account_number
        row = OneTimeTokenRow(
            account_number=account_number,
            token_sha256=digest(token),
            purpose=PAY,
            payload={
                "utility": order.utility or "",
                "payee_for": order.payee_for or "",
                "period": order.period.isoformat(),
                "amount": str(order.amount),
            },
            created_at=now,
            good_until=now + self.lifetime,
        )
        over = delete(OneTimeTokenRow).where(
            OneTimeTokenRow.account_number == account_number,
            OneTimeTokenRow.purpose == PAY,
            OneTimeTokenRow.good_until <= now,
        )
        with self.writing() as db:
            take_all(db, now, (PAYMENT_PAGES_OF_ACCOUNT, account_number))
            db.execute(over)
            db.add(row)
        return f"{self.public_url.rstrip('/')}/p/{PAY}/{token}"


def page_payment(db: Session, token: str, now: datetime) -> PagePayment | None:
    """What the link of a token pays; None when it is unknown or over."""
    row = db.scalar(
        select(OneTimeTokenRow).where(
            OneTimeTokenRow.token_sha256 == digest(token), OneTimeTokenRow.purpose == PAY
        )
    )
    if row is None or now >= row.good_until:
        return None
    utility, payee_for = row.payload["utility"], row.payload.get("payee_for", "")
    return PagePayment(
        account_number=row.account_number,
        utility=Utility(utility) if utility else None,
        payee_for=Utility(payee_for) if payee_for else None,
        period=Period(date.fromisoformat(row.payload["period"])),
        amount=Kopecks(int(row.payload["amount"])),
        good_until=row.good_until,
    )
