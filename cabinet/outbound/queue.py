"""The outbox as a queue: claiming what is due, and writing down what came of it.

A claim is committed before anything is sent, so that two workers never send one message at the
same time, and is good for a while only, so that a message outlives its worker. `attempts` counts
the claims and tells them apart: who lost a claim to another worker no longer decides about it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import CursorResult, Update, and_, or_, select, update

from cabinet.outbound.outbox import MessageChannel, MessageState
from cabinet.tables import OutboundMessageRow
from domain.accounts import mask_email, mask_phone

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

INTERRUPTED = "interrupted: it may have been sent already"
"""`last_error` of a message whose worker ended while it was being sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A message that this worker alone may send for now; `attempt` counts from 1."""

    account_number: str
    message_id: str
    attempt: int
    channel: MessageChannel
    kind: str
    language: str
    created_at: datetime
    recipient: str = field(repr=False)
    fields: Mapping[str, str] = field(repr=False)

    @property
    def masked_recipient(self) -> str:
        """What stays of it in the row."""
        if self.channel is MessageChannel.EMAIL:
            return mask_email(self.recipient)
        return mask_phone(self.recipient)


def anything_due(db: Session, channel: MessageChannel, now: datetime) -> bool:
    """Whether there is something to claim; costs no lock."""
    return db.scalar(select(_Row.message_id).where(_due(channel, now)).limit(1)) is not None


def claim_one(
    db: Session, channel: MessageChannel, now: datetime, length: timedelta
) -> Claim | None:
    """Claim what has been due for longest; None when nothing is."""
    oldest = select(_Row).where(_due(channel, now)).order_by(_Row.next_attempt_at).limit(1)
    row = db.scalar(oldest.with_for_update(skip_locked=True))
    if row is None:
        return None
    if row.state == MessageState.SENDING:
        row.last_error = INTERRUPTED
    row.state = MessageState.SENDING
    row.attempts += 1
    row.claimed_until = now + length
    return Claim(
        account_number=row.account_number,
        message_id=row.message_id,
        attempt=row.attempts,
        channel=channel,
        kind=row.kind,
        language=row.language,
        created_at=row.created_at,
        recipient=row.recipient,
        fields=row.fields or {},
    )


def renew(db: Session, claim: Claim, until: datetime) -> None:
    """Keep a claim while its message is still being sent."""
    db.execute(_of(claim).values(claimed_until=until))


def mark_sent(db: Session, claim: Claim, now: datetime) -> None:
    """The other side has it. That is true whoever holds the claim by now."""
    db.execute(_of(claim, whoever_holds_it=True).values(_ended(claim, MessageState.SENT, now)))


def mark_failed(db: Session, claim: Claim, error: str) -> bool:
    """Give it up; False when the claim was lost."""
    return _write(db, claim, _ended(claim, MessageState.FAILED) | {"last_error": error})


def put_back(db: Session, claim: Claim, error: str, next_attempt_at: datetime) -> bool:
    """Have it tried again, then; False when the claim was lost."""
    values = {"state": MessageState.PENDING, "claimed_until": None, "last_error": error}
    return _write(db, claim, values | {"next_attempt_at": next_attempt_at})


_Row = OutboundMessageRow


def _due(channel: MessageChannel, now: datetime) -> ColumnElement[bool]:
    """Waiting and due; or claimed by a worker that is no more."""
    waiting = and_(_Row.state == MessageState.PENDING, _Row.next_attempt_at <= now)
    left_behind = and_(_Row.state == MessageState.SENDING, _Row.claimed_until <= now)
    return and_(_Row.channel == channel, or_(waiting, left_behind))


def _ended(claim: Claim, state: MessageState, sent_at: datetime | None = None) -> dict[str, Any]:
    """Nothing of it is needed any more but the fact."""
    return {
        "state": state,
        "sent_at": sent_at,
        "claimed_until": None,
        "fields": None,
        "recipient": claim.masked_recipient,
    }


def _write(db: Session, claim: Claim, values: dict[str, Any]) -> bool:
    result = db.execute(_of(claim).values(values))
    assert isinstance(result, CursorResult)  # noqa: S101 - what an UPDATE gives
    return result.rowcount == 1


def _of(claim: Claim, *, whoever_holds_it: bool = False) -> Update:
    mine = update(_Row).where(
        _Row.account_number == claim.account_number, _Row.message_id == claim.message_id
    )
    if not whoever_holds_it:
        mine = mine.where(_Row.state == MessageState.SENDING, _Row.attempts == claim.attempt)
    return mine.execution_options(synchronize_session=False)
