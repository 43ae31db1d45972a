"""Readings, from the meters' cards to the acknowledgement that is taken home.

Each action is a job that is not started yet. What an action sends is imported when it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from kiosk.jobs import Job, JobContext, JobRunner
from kiosk.printing.printer import Printer
from kiosk.session_jobs import SessionJobs
from kiosk.visit import Visit

if TYPE_CHECKING:
    from domain.readings import MeterCard, Reading, RegisterValues
    from domain.registration import Confirmation
    from domain.requests import OperatorRequest, RequestKind
    from domain.wire import AcknowledgementSent

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
    """A reading's id, and None; or the CabinetError that refused it after the fact."""

    def __init__(
        self,
        jobs: JobRunner,
        visit: Visit,
        sessions: SessionJobs,
        printer: Printer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._visit = visit
        self._sessions = sessions
        self._printer = printer
        self._undelivered: set[str] = set()

    def load_meters(self) -> Job[tuple[MeterCard, ...]]:
        """All meters, archived ones last."""
        return self._sessions.ask(lambda client, token: client.meters(token), group="meters")

    def load_history(self, meter_id: str, months: int = HISTORY_MONTHS) -> Job[tuple[Reading, ...]]:
        """The readings of a meter, newest first."""
        return self._sessions.ask(
            lambda client, token: client.readings(token, meter_id, months),
            group=f"history {meter_id}",
        )

    def give(
        self, card: MeterCard, values: RegisterValues, *, high_use_confirmed: bool = False
    ) -> Job[GivenReading]:
        """Give a reading. Errors: ReadingRefused, HighUseUnconfirmed, NotKept."""
        from domain.wire import NewReading

        new = NewReading(
            reading_id=str(uuid4()),
            meter_id=card.meter.meter_id,
            values=dict(values),
            captured_at=_now(),
            visit_id=self._visit.visit_id or "",
            high_use_confirmed=high_use_confirmed,
        )
        key = str(uuid4())
        return self._sessions.ask(
            lambda client, token: GivenReading(client.give_reading(token, new, key), True)
        )

    def withdraw(self, meter_id: str, reading_id: str) -> Job[None]:
        """Take a reading of this visit back. Errors: NotFound, ReadingRefused, NotKept."""
        key = str(uuid4())
        return self._sessions.ask(
            lambda client, token: client.delete_reading(token, reading_id, key),
            group=f"withdraw {meter_id}",
        )

    def leave_request(
        self, kind: RequestKind, card: MeterCard, values: RegisterValues
    ) -> Job[LeftRequest]:
        """Ask an operator about a meter, with the values that were typed. Errors: NotKept."""
        from domain.wire import NewRequest

        new = NewRequest(
            request_id=str(uuid4()),
            kind=kind,
            meter_id=card.meter.meter_id,
            values=dict(values),
            captured_at=_now(),
            visit_id=self._visit.visit_id or "",
        )
        key = str(uuid4())
        return self._sessions.ask(
            lambda client, token: LeftRequest(client.leave_request(token, new, key).number, True)
        )

    def load_requests(self) -> Job[tuple[OperatorRequest, ...]]:
        """What operators are asked, newest first; closed ones for a while, too."""
        return self._sessions.ask(lambda client, token: client.requests(token), group="requests")

    def print_acknowledgement(self) -> Job[None]:
        """Print what was given in this visit; a success means that the printer is done.

        Progress: `kiosk.printing.PrintProgress`. Errors: NotFound, PrinterFailed.
        """
        fetch = self._sessions.bind(lambda client, token: client.acknowledgement(token))

        def work(context: JobContext) -> None:
            self._printer.print_pdf(fetch(), context)

        job = self._jobs.job(
            work, shared="print acknowledgement", wanted=self._visit.same_account()
        )
        return job.on_error(self._sessions.end_if_over)

    def send_acknowledgement(self, way: Confirmation) -> Job[AcknowledgementSent]:
        """Send what was given in this visit. Errors: NotFound, ContactRefused."""
        from domain.wire import AcknowledgementRequest

        request, key = AcknowledgementRequest(way=way), str(uuid4())
        return self._sessions.ask(
            lambda client, token: client.send_acknowledgement(token, request, key)
        )

    def undelivered(self, reading_id: str) -> bool:
        """Whether a reading of this visit is still on the terminal."""
        return reading_id in self._undelivered


def _now() -> datetime:
    return datetime.now(UTC).astimezone()
