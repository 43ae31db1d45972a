"""The record of who did what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from cabinet.tables import AuditEventRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


class Action(StrEnum):
    """What was tried."""

    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
    SWITCH_ACCOUNT = "switch_account"
    GIVE_READING = "give_reading"
    WITHDRAW_READING = "withdraw_reading"
    LEAVE_REQUEST = "leave_request"
    CLOSE_REQUEST = "close_request"
    FIRST_VISIT = "first_visit"
    FILL_REGISTRATION = "fill_registration"
    SEND_LETTER = "send_letter"
    SEND_CODE = "send_code"
    CHECK_CODE = "check_code"
    REGISTER = "register"
    CANCEL_REGISTRATION = "cancel_registration"
    ASK_RECOVERY = "ask_recovery"
    RECOVER_PASSWORD = "recover_password"  # noqa: S105 - a word, not a secret
    CHANGE_PASSWORD = "change_password"  # noqa: S105 - a word, not a secret
    CHANGE_EMAIL = "change_email"
    CONFIRM_EMAIL = "confirm_email"
    LINK_ACCOUNT = "link_account"
    CONFIRM_LINK = "confirm_link"
    REFUSE_LINK = "refuse_link"
    UNLINK_ACCOUNT = "unlink_account"
    SAVE_SUBSCRIPTIONS = "save_subscriptions"
    GIVE_CONSENT = "give_consent"
    WITHDRAW_CONSENT = "withdraw_consent"
    SEND_ACKNOWLEDGEMENT = "send_acknowledgement"
    SEND_BILL = "send_bill"
    LINK_BILL = "link_bill"


class Outcome(StrEnum):
    """What came of it."""

    DONE = "done"
    REFUSED = "refused"
    LOCKED = "locked"
    EXPIRED = "expired"
    AWAITING = "awaiting"
    TOO_LATE = "too_late"


class Actor(Protocol):
    """For which account it was tried, and where."""

    @property
    def account_number(self) -> str:
        """As typed; it may not exist."""

    @property
    def terminal_id(self) -> str | None:
        """None away from terminals."""

    @property
    def visit_id(self) -> str | None:
        """None outside a visit."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Somebody who is not at a terminal: on a phone, by a link that was sent for an account."""

    account_number: str
    terminal_id: None = None
    visit_id: None = None


def record(
    db: Session,
    at: datetime,
    action: Action,
    outcome: Outcome,
    who: Actor,
    *,
    event_id: str | None = None,
) -> None:
    """Write an event; it stands or falls with the transaction.

    What can happen but once to a thing may bear that thing's id, a UUID, see `was_recorded`.
    """
    db.add(
        AuditEventRow(
            account_number=who.account_number,
            event_id=event_id or str(uuid4()),
            happened_at=at,
            action=action,
            outcome=outcome,
            terminal_id=who.terminal_id,
            visit_id=who.visit_id,
        )
    )


def was_recorded(db: Session, account_number: str, event_id: str) -> bool:
    """Whether there is an event with that id."""
    return db.get(AuditEventRow, (account_number, event_id)) is not None
