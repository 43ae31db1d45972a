"""Tells the cabinet that sessions are over; without an answer the courier does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from domain.errors import CabinetError, NotKept
from kiosk.client_source import ClientSource
from kiosk.jobs import JobRunner
from kiosk.outbox.outbox import Outbox


class SignOuts(QObject):
    """Told first and kept afterwards: most visits leave nothing on the disk.

    What a killed terminal did not tell ends with the session's time. `away` says that the
    cabinet is known not to answer: then nobody waits for it.
    """

    kept = Signal()
    """Something is in the outbox."""

    def __init__(
        self,
        jobs: JobRunner,
        client: ClientSource,
        outbox: Outbox,
        away: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._client = client
        self._outbox = outbox
        self._away = away

    def tell(self, visit_id: str, tokens: Sequence[str]) -> None:
        """Close the sessions of a visit in the background; they are over now."""
        at = self._client.clock.moment()
        self._jobs.job(lambda: self._close(visit_id, tokens, at), outlives_visit=True).start(self)

    def _close(self, visit_id: str, tokens: Sequence[str], at: datetime) -> None:
        from kiosk.outbox.first_send import is_final

        if self._away() and self._keep(visit_id, at):
            return
        try:
            for token in tokens:
                self._client().sign_out(token, str(uuid4()))
        except CabinetError as error:
            if not is_final(error):
                self._keep(visit_id, at)
            raise

    def _keep(self, visit_id: str, at: datetime) -> bool:
        from domain.wire import SignOut
        from kiosk.outbox.items import KeptSignOut

        told = SignOut(visit_id=visit_id, signed_out_at=at)
        item = KeptSignOut(item_id=str(uuid4()), key=str(uuid4()), body=told)
        try:
            self._outbox.hold(item)
        except NotKept:
            return False
        self._outbox.release(item.item_id)
        self.kept.emit()
        return True
