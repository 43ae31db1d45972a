"""Bills on the way to their resident's phone and e-mail."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select

from cabinet.bills.listing import check_recent
from cabinet.idempotency import Answer
from cabinet.outbound.outbox import Letter, LetterKind, put_letter
from cabinet.security.attempts import take_all
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.limits import BILL_LINKS_OF_ACCOUNT, BILLS_OF_ACCOUNT, LETTERS_OF_ACCOUNT
from cabinet.security.tokens import derived_token, digest, new_token
from cabinet.tables import CredentialRow, OneTimeTokenRow
from domain.accounts import mask_email
from domain.contacts import ContactFault
from domain.errors import ContactRefused, TooManyAttempts
from domain.wire import DocumentLink, DocumentSent

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.security.attempts import Limit
    from cabinet.security.visit import Visit
    from cabinet.settings import Pages

_BILL = "bill"
_PERIOD = "period"


@dataclass(frozen=True, slots=True)
class BillLinks:
    """Links to one document each. They may be opened again and again until their time is over.

    A phone that follows one may load it twice: to look at it, and to save it.
    """

    pages: Pages

    def make(
        self, db: Session, visit: Visit, period: date, secret: str, now: datetime
    ) -> DocumentLink:
        """A new link, sealed: in the place of its address is a salt, as in `cabinet.api.sealing`.

        Raises NotFound, TooManyAttempts.
        """
        check_recent(db, visit.account_number, period)
        _take(db, now, visit, Action.LINK_BILL, (BILL_LINKS_OF_ACCOUNT, visit.account_number))
        salt, good_until = new_token(), now + timedelta(minutes=self.pages.bill_minutes)
        db.add(
            OneTimeTokenRow(
                account_number=visit.account_number,
                token_sha256=digest(derived_token(secret, salt)),
                purpose=_BILL,
                payload={_PERIOD: period.isoformat()},
                created_at=now,
                good_until=good_until,
            )
        )
        record(db, now, Action.LINK_BILL, Outcome.DONE, visit)
        return DocumentLink(url=salt, good_until=good_until)

    def unsealed(self, answer: Answer, secret: str) -> Answer:
        """The answer with the address: what is kept for repeated requests does not hold it."""
        if answer.is_problem:
            return answer
        kept = msgspec.json.decode(answer.body, type=DocumentLink)
        base = self.pages.public_url.rstrip("/")
        opened = replace(kept, url=f"{base}/p/{_BILL}/{derived_token(secret, kept.url)}")
        return replace(answer, body=msgspec.json.encode(opened).decode())


def linked_bill(db: Session, token: str, now: datetime) -> tuple[str, date] | None:
    """The account and the period that a link is for; None when it is dead."""
    row = db.scalar(
        select(OneTimeTokenRow).where(
            OneTimeTokenRow.token_sha256 == digest(token), OneTimeTokenRow.purpose == _BILL
        )
    )
    if row is None or now >= row.good_until:
        return None
    return row.account_number, date.fromisoformat(row.payload[_PERIOD])


def send_bill(db: Session, visit: Visit, period: date, now: datetime) -> DocumentSent:
    """Have the bill sent to the confirmed address. The letter names it; its sender attaches it.

    Raises NotFound, ContactRefused, TooManyAttempts.
    """
    account = visit.account_number
    check_recent(db, account, period)
    own = db.get(CredentialRow, account)
    if own is None or own.email is None:
        record(db, now, Action.SEND_BILL, Outcome.REFUSED, visit)
        raise ContactRefused(ContactFault.EMAIL_MISSING)
    limits = (BILLS_OF_ACCOUNT, account), (LETTERS_OF_ACCOUNT, account)
    _take(db, now, visit, Action.SEND_BILL, *limits)
    letter = Letter(
        account_number=account,
        to=own.email,
        kind=LetterKind.BILL,
        fields={_PERIOD: period.isoformat()},
    )
    put_letter(db, now, letter)
    record(db, now, Action.SEND_BILL, Outcome.DONE, visit)
    return DocumentSent(sent_to=mask_email(own.email))


def _take(
    db: Session, now: datetime, visit: Visit, action: Action, *limits: tuple[Limit, str]
) -> None:
    """Count one more; raises TooManyAttempts, with a record of it."""
    try:
        take_all(db, now, *limits)
    except TooManyAttempts:
        record(db, now, action, Outcome.LOCKED, visit)
        raise
