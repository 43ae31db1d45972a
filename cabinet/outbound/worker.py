"""Sends what is in the outbox, one channel a worker.

1. Claim a message and commit. 2. Send it. 3. Commit what came of it, before anything else.

Killed before 2 or within it, the message is claimed again once the claim is over. Killed between
the other side's "accepted" and the commit, the message goes out a second time, the same to the last
byte and with the same Message-ID: docs/decisions/0011.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Event, Thread
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from cabinet.bugs import place_of
from cabinet.database import quick
from cabinet.outbound import queue
from cabinet.outbound.attachments import attachment_of
from cabinet.outbound.outbox import MessageChannel
from cabinet.outbound.parcel import NotSent, Parcel, Refused, Sender, TryAgain, Unreachable
from cabinet.outbound.patience import Backoff, give_up_at
from cabinet.outbound.writing import Writer

if TYPE_CHECKING:
    from cabinet.cabinet import Cabinet
    from cabinet.outbound.queue import Claim

log = logging.getLogger(__name__)

REST = Backoff(timedelta(seconds=1), timedelta(seconds=30))
"""How long a worker leaves a server alone that cannot be used at all."""

WRITE_AGAIN_S = 0.5
"""How long a worker waits before it writes down again what must not be forgotten."""


class Worker:
    """Sends the messages of one channel. Any number of them may share an outbox."""

    def __init__(self, cabinet: Cabinet, channel: MessageChannel, sender: Sender) -> None:
        settings, company = cabinet.settings.outbound, cabinet.settings.company
        self._cabinet = cabinet
        self._channel = channel
        self._sender = sender
        self._writer = Writer(company.name, company.time_zone)
        self._poll_s = settings.poll_s
        self._claim_length = timedelta(seconds=settings.claim_s)
        self._backoff = Backoff(
            timedelta(seconds=settings.retry_s), timedelta(seconds=settings.retry_at_most_s)
        )
        self._stop = Event()
        self._unreachable = 0

    def run(self) -> None:
        """Send what is due until told to stop, whatever the database or the server do meanwhile."""
        while not self._stop.is_set():
            try:
                self.send_due()
            except SQLAlchemyError as error:
                log.warning("outbox: the database failed (%s)", type(error).__name__)
            self._sender.rest()
            self._stop.wait(self._pause_s())

    def run_once(self) -> None:
        """Send what is due now."""
        self.send_due()
        self._sender.rest()

    def stop(self) -> None:
        """End after the message that is being sent; may be called from any thread."""
        self._stop.set()

    def send_due(self) -> int:
        """Send all that is due, or until the server cannot be used; how many went out."""
        sent = 0
        while not self._stop.is_set():
            claim = self._claim()
            if claim is None:
                break
            sent += self._deal_with(claim)
            if self._unreachable:
                break
        return sent

    def _pause_s(self) -> float:
        if not self._unreachable:
            return self._poll_s
        return max(self._poll_s, REST.after(self._unreachable).total_seconds())

    def _claim(self) -> Claim | None:
        now = self._cabinet.clock()
        with self._cabinet.reading() as db:
            if not queue.anything_due(db, self._channel, now):
                return None
        with self._cabinet.writing() as db:
            return queue.claim_one(db, self._channel, now, self._claim_length)

    def _deal_with(self, claim: Claim) -> bool:
        """Send one message and write down what came of it; whether it went out."""
        if self._cabinet.clock() > give_up_at(claim.kind, claim.created_at, claim.fields):
            self._failed(claim, "too old to be of use")
            return False
        with self._renewed(claim):
            try:
                self._sender.send(self._parcel(claim))
            except NotSent as error:
                self._not_sent(claim, error)
                return False
            except Exception as bug:  # noqa: BLE001 - one message must not stop all the others
                log.error("%s %s: %s", claim.kind, claim.message_id, place_of(bug))
                self._not_sent(claim, TryAgain(f"a fault of the cabinet ({type(bug).__name__})"))
                return False
            self._write_down_sent(claim)
        self._unreachable = 0
        log.info("%s %s: sent", claim.kind, claim.message_id)
        return True

    def _write_down_sent(self, claim: Claim) -> None:
        """At once, and while the database is away insist on it: else the message goes out again."""
        while True:
            try:
                with Session(quick(self._cabinet.engine)) as db, db.begin():
                    queue.mark_sent(db, claim, self._cabinet.clock())
                return
            except SQLAlchemyError as error:
                log.warning("outbox: not written down (%s)", type(error).__name__)
                if self._stop.wait(WRITE_AGAIN_S):
                    raise

    def _parcel(self, claim: Claim) -> Parcel:
        if self._channel is MessageChannel.EMAIL:
            words = self._writer.letter(
                claim.kind, claim.language, claim.account_number, claim.fields
            )
        else:
            words = self._writer.message(claim.kind, claim.fields)
        return Parcel(
            message_id=claim.message_id,
            created_at=claim.created_at,
            to=claim.recipient,
            text=words.text,
            subject=words.subject,
            html=words.html,
            attachment=attachment_of(self._cabinet, claim),
        )

    def _not_sent(self, claim: Claim, error: NotSent) -> None:
        self._unreachable = self._unreachable + 1 if isinstance(error, Unreachable) else 0
        if isinstance(error, Refused):
            self._failed(claim, str(error))
            return
        wait = REST.after(1) if self._unreachable else self._backoff.after(claim.attempt)
        with self._cabinet.writing() as db:
            queue.put_back(db, claim, str(error), self._cabinet.clock() + wait)
        log.warning("%s %s: %s; again later", claim.kind, claim.message_id, error)

    def _failed(self, claim: Claim, error: str) -> None:
        with self._cabinet.writing() as db:
            queue.mark_failed(db, claim, error)
        log.error("%s %s: given up: %s", claim.kind, claim.message_id, error)

    @contextmanager
    def _renewed(self, claim: Claim) -> Iterator[None]:
        """Keep the claim for as long as the block takes."""
        done = Event()
        keeper = Thread(target=self._renew_until, args=(claim, done), daemon=True)
        keeper.start()
        try:
            yield
        finally:
            done.set()
            keeper.join()

    def _renew_until(self, claim: Claim, done: Event) -> None:
        while not done.wait(self._claim_length.total_seconds() / 3):
            try:
                with self._cabinet.writing() as db:
                    queue.renew(db, claim, self._cabinet.clock() + self._claim_length)
            except SQLAlchemyError as error:
                log.warning("outbox: a claim was not renewed (%s)", type(error).__name__)
