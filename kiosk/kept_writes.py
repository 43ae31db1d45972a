"""Writes that survive: kept before they are sent, forgotten when they are answered.

Without an answer a write stays on the terminal, and the courier delivers it. While the cabinet is
known to be away, nobody waits to learn it again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from domain.errors import CabinetError, VisitEnded
from kiosk.client_source import ClientSource
from kiosk.jobs import Job, JobRunner
from kiosk.outbox.courier import Courier
from kiosk.outbox.first_send import FirstSend
from kiosk.outbox.outbox import Outbox
from kiosk.session_jobs import SessionJobs
from kiosk.visit import Visit
from kiosk.visit_readings import VisitReadings, Waiting

if TYPE_CHECKING:
    from kiosk.client import CabinetClient
    from kiosk.outbox.items import Item

T = TypeVar("T")
Call = Callable[["CabinetClient", str], T]
"""Sends a write in the resident's session, whose token it is given. On a worker."""


class KeptWrites(QObject):
    """Makes the jobs of such writes. At the terminal's end `stop`, then `close`."""

    left = Signal(str, object)
    """The id of a reading that is not on the terminal any more, or whose withdrawal was refused;
    None, or the CabinetError. It comes after the job that kept it was told."""

    unanswered = Signal(object)
    """The CabinetError of a call that had no answer."""

    _delivered = Signal(str, object)
    """From the courier's thread."""

    def __init__(
        self,
        jobs: JobRunner,
        visit: Visit,
        sessions: SessionJobs,
        client: ClientSource,
        outbox: Outbox,
        away: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._visit = visit
        self._sessions = sessions
        self._outbox = outbox
        self.waiting = VisitReadings()
        self._first_send = FirstSend(outbox, client, away, self.unanswered.emit)
        self._courier = Courier(
            outbox, client, told=self._on_delivered, unanswered=self.unanswered.emit
        )
        self._delivered.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        visit.ended.connect(self._forget)

    def work(self, item: Item, call: Call[T], waiting: Waiting) -> Callable[[], T | None]:
        """Keep and send; the outcome is None when the courier is to deliver.

        Of one meter everything arrives in the order in which it was given. Raises NotKept, and
        what the cabinet refuses it with.
        """
        token, turn = self._visit.session_token, self.waiting.turn

        def work() -> T | None:
            if token is None:
                raise VisitEnded
            behind = self.waiting.waits_for(waiting)
            answer = self._first_send.send(item, lambda client: call(client, token), behind=behind)
            if answer is None:
                self.waiting.add(waiting, turn)
            return answer

        return work

    def job(self, work: Callable[[], T], item: Item) -> Job[T]:
        """The courier gets the item when the screen has been told, or is told nothing any more."""
        item_id = item.item_id

        def release() -> None:
            self._outbox.release(item_id)
            self._courier.wake()

        return (
            self._jobs.job(work, wanted=self._visit.same_account())
            .on_success(lambda _: release())
            .on_error(lambda _: release())
            .on_discarded(release)
            .on_error(self._sessions.end_if_over)
        )

    @Slot()
    def deliver(self) -> None:
        """Look at once whether anything can be delivered: the cabinet is back."""
        self._courier.wake()

    def stop(self) -> None:
        """Deliver nothing more."""
        self._courier.stop()

    def close(self) -> None:
        """Close the outbox, after the last job; what is in it stays there."""
        self._courier.join()
        self._outbox.close()

    def _on_delivered(self, item: Item, error: CabinetError | None) -> None:
        """On the courier's thread."""
        from kiosk.outbox.items import KeptReading, KeptWithdrawal

        self.waiting.remove(item.item_id)
        if isinstance(item, KeptReading) or (isinstance(item, KeptWithdrawal) and error):
            self._delivered.emit(item.body.reading_id, error)

    @Slot(str, object)
    def _tell(self, reading_id: str, error: CabinetError | None) -> None:
        self.left.emit(reading_id, error)

    def _forget(self) -> None:
        """The visit is over; a look of the courier also clears what was deleted from the disk."""
        self.waiting.forget()
        if self._outbox.used:
            self._courier.wake()
