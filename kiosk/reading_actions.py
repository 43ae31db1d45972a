"""Readings, and what is asked of an operator about them.

Each action is a job that is not started yet. What an action sends is imported when it does.
A write is kept before it is sent (`kiosk.kept_writes`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from domain.errors import HighUseUnconfirmed, ReadingRefused
from kiosk.clock_watch import ClockWatch
from kiosk.jobs import Job
from kiosk.kept_writes import KeptWrites
from kiosk.session_jobs import SessionJobs
from kiosk.visit import Visit
from kiosk.visit_readings import Waiting, on_cards, on_history

if TYPE_CHECKING:
    from domain.readings import MeterCard, Reading, RegisterValues
    from domain.requests import OperatorRequest, RequestKind
    from domain.wire import NewReading
    from kiosk.client import CabinetClient

T = TypeVar("T")

HISTORY_MONTHS = 36


@dataclass(frozen=True, slots=True)
class GivenReading:
    """A reading that was taken; not `delivered`: it is on the terminal, which will send it."""

    reading: Reading
    delivered: bool


@dataclass(frozen=True, slots=True)
class LeftRequest:
    """A request to an operator; `number` as in `domain.receipts`."""

    number: str
    delivered: bool


class ReadingActions(QObject):
    """Each answers for the account that is shown."""

    delivered = Signal(str, object)
    """A reading's id, and None; or the CabinetError that refused it, or its withdrawal, after the
    fact. It comes after the success of the job that gave it."""

    def __init__(
        self,
        visit: Visit,
        sessions: SessionJobs,
        writes: KeptWrites,
        clock: ClockWatch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._sessions = sessions
        self._clock = clock
        self._writes = writes
        writes.left.connect(self.delivered)

    def load_meters(self) -> Job[tuple[MeterCard, ...]]:
        """All meters, archived ones last; with what is still on the terminal."""
        account = self._visit.account_number
        before = self._writes.waiting.of(account)

        def call(client: CabinetClient, token: str) -> tuple[MeterCard, ...]:
            return on_cards(client.meters(token), self._writes.waiting.since(before, account))

        return self._sessions.ask(call, group="meters")

    def load_history(self, meter_id: str, months: int = HISTORY_MONTHS) -> Job[tuple[Reading, ...]]:
        """The readings of a meter, newest first; with what is still on the terminal."""
        account = self._visit.account_number
        before = self._writes.waiting.of(account)

        def call(client: CabinetClient, token: str) -> tuple[Reading, ...]:
            readings = client.readings(token, meter_id, months)
            return on_history(readings, meter_id, self._writes.waiting.since(before, account))

        return self._sessions.ask(call, group=f"history {meter_id}")

    def give(
        self, card: MeterCard, values: RegisterValues, *, high_use_confirmed: bool = False
    ) -> Job[GivenReading]:
        """Give a reading, after the same check as in the cabinet.

        Errors: ReadingRefused, HighUseUnconfirmed, NotKept.
        """
        from domain.wire import NewReading
        from kiosk.outbox.items import KeptReading

        new = NewReading(
            reading_id=str(uuid4()),
            meter_id=card.meter.meter_id,
            values=dict(values),
            captured_at=self._clock.moment(),
            visit_id=self._visit.visit_id or "",
            account_number=self._visit.account_number,
            high_use_confirmed=high_use_confirmed,
        )
        item = KeptReading(item_id=new.reading_id, key=str(uuid4()), body=new)
        reading = _as_given(card, new)
        key = str(uuid4())
        write = self._writes.work(
            item,
            lambda client, token: client.give_reading(token, new, key),
            Waiting(item.item_id, self._visit.account_number, new.meter_id, given=reading),
        )

        turn = self._writes.waiting.turn

        def work() -> GivenReading:
            _check(card, new)
            answer = write()
            self._writes.waiting.remember(new.reading_id, turn)
            return GivenReading(answer or reading, delivered=answer is not None)

        return self._writes.job(work, item)

    def withdraw(self, meter_id: str, reading_id: str) -> Job[None]:
        """Take a reading of this visit back. Errors: ReadingRefused, NotKept."""
        from domain.wire import Withdrawal
        from kiosk.outbox.items import KeptWithdrawal

        withdrawal = Withdrawal(
            reading_id=reading_id,
            meter_id=meter_id,
            withdrawn_at=self._clock.moment(),
            visit_id=self._visit.visit_id or "",
            account_number=self._visit.account_number,
        )
        item = KeptWithdrawal(item_id=str(uuid4()), key=str(uuid4()), body=withdrawal)

        def call(client: CabinetClient, token: str) -> bool:
            client.withdraw(token, withdrawal, item.key)
            return True

        write = self._writes.work(
            item,
            call,
            Waiting(item.item_id, self._visit.account_number, meter_id, withdrawn=reading_id),
        )

        def work() -> None:
            write()

        return self._writes.job(work, item)

    def leave_request(
        self, kind: RequestKind, card: MeterCard, values: RegisterValues
    ) -> Job[LeftRequest]:
        """Ask an operator about a meter, with the values that were typed. Errors: NotKept."""
        from domain.receipts import receipt_number
        from domain.wire import NewRequest
        from kiosk.outbox.items import KeptRequest

        new = NewRequest(
            request_id=str(uuid4()),
            kind=kind,
            meter_id=card.meter.meter_id,
            values=dict(values),
            captured_at=self._clock.moment(),
            visit_id=self._visit.visit_id or "",
            account_number=self._visit.account_number,
        )
        item = KeptRequest(item_id=new.request_id, key=str(uuid4()), body=new)
        write = self._writes.work(
            item,
            lambda client, token: client.leave_request(token, new, item.key).number,
            Waiting(item.item_id, self._visit.account_number, new.meter_id),
        )

        def work() -> LeftRequest:
            number = write()
            return LeftRequest(number or receipt_number(new.request_id), number is not None)

        return self._writes.job(work, item)

    def load_requests(self) -> Job[tuple[OperatorRequest, ...]]:
        """What operators are asked, newest first; closed ones for a while, too."""
        return self._sessions.ask(lambda client, token: client.requests(token), group="requests")

    def undelivered(self, reading_id: str) -> bool:
        """Whether a reading of this visit is still on the terminal."""
        return self._writes.waiting.holds(reading_id)

    def given_in_visit(self, reading_id: str) -> bool:
        """Whether a reading was given in this visit, so that it can be taken back."""
        return self._writes.waiting.given(reading_id)

    @property
    def left_waiting(self) -> bool:
        """Whether the visit that ended last has left something to be delivered."""
        return self._writes.waiting.left_waiting


def _check(card: MeterCard, new: NewReading) -> None:
    from domain.readings import check_reading

    verdict = check_reading(card, new.values, new.captured_at.date())
    if verdict.refusal is not None:
        raise ReadingRefused(verdict.refusal, verdict.register)
    if verdict.unusually_high and not new.high_use_confirmed:
        raise HighUseUnconfirmed


def _as_given(card: MeterCard, new: NewReading) -> Reading:
    """As the cabinet will show it."""
    from domain.readings import Channel, Reading
    from domain.receipts import receipt_number

    day = new.captured_at.date()
    return Reading(
        reading_id=new.reading_id,
        meter_id=new.meter_id,
        period=card.rules.period_for(day),
        taken_on=day,
        values=new.values,
        channel=Channel.TERMINAL,
        settled=False,
        number=receipt_number(new.reading_id),
    )
