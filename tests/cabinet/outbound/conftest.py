"""A cabinet with an outbox, and a hand-written way out that does as it is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from cabinet.cabinet import Cabinet
from cabinet.outbound.outbox import Letter, LetterKind, put_letter
from cabinet.outbound.parcel import Parcel
from cabinet.tables import OutboundMessageRow
from tests.cabinet.outbound.parcels import ANNA_AT
from tests.cabinet.samples import ANNA

LINK = "https://lk.example.org/p/recover/a-secret-token"


class ToldSender:
    """Keeps what it is given; `answer` may raise."""

    def __init__(self) -> None:
        self.sent: list[Parcel] = []
        self.answer: Callable[[Parcel], None] = lambda _parcel: None
        self.rested = 0

    def send(self, parcel: Parcel) -> None:
        self.answer(parcel)
        self.sent.append(parcel)

    def rest(self) -> None:
        self.rested += 1


class Outbox:
    """What a test puts into the table and reads there."""

    def __init__(self, cabinet: Cabinet) -> None:
        self.cabinet = cabinet

    def put(self, to: str = ANNA_AT) -> None:
        """A letter about a forgotten password."""
        with self.cabinet.writing() as db:
            good_until = self.cabinet.clock() + timedelta(days=1)
            fields = {"link": LINK, "good_until": good_until.isoformat()}
            letter = Letter(
                account_number=ANNA, to=to, kind=LetterKind.RECOVER_PASSWORD, fields=fields
            )
            put_letter(db, self.cabinet.clock(), letter)

    def rows(self) -> list[OutboundMessageRow]:
        """All of them, oldest first."""
        with self.cabinet.reading() as db:
            rows = db.scalars(select(OutboundMessageRow).order_by(OutboundMessageRow.created_at))
            found = list(rows)
            db.expunge_all()
            return found

    def row(self) -> OutboundMessageRow:
        """The only one."""
        (row,) = self.rows()
        return row


@pytest.fixture
def outbox(cabinet: Cabinet) -> Outbox:
    return Outbox(cabinet)


@pytest.fixture
def sender() -> ToldSender:
    return ToldSender()
