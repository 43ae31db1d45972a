"""A notice to the resident of an account, by the ways that were wished for."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from cabinet.contacts.subscriptions import subscriptions_of
from cabinet.outbound.outbox import (
    Letter,
    LetterKind,
    TextKind,
    TextMessage,
    put_letter,
    put_text,
)
from domain.contacts import Subscription

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session


def send_notice(
    db: Session,
    account_number: str,
    now: datetime,
    kinds: tuple[TextKind, LetterKind],
    fields: Mapping[str, str],
    only_in_letter: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Send it as text message and as letter, each to whoever subscribed to notices that way.

    `fields` are what both of them need; nobody is sent anything without having chosen it.
    """
    text_kind, letter_kind = kinds
    wished = subscriptions_of(db, account_number)
    if Subscription.SMS_NOTICES in wished.chosen and wished.phone:
        text = TextMessage(
            account_number=account_number, to=wished.phone, kind=text_kind, fields=fields
        )
        put_text(db, now, text)
    if Subscription.EMAIL_NOTICES in wished.chosen and wished.email:
        letter = Letter(
            account_number=account_number,
            to=wished.email,
            kind=letter_kind,
            fields={**fields, **only_in_letter},
        )
        put_letter(db, now, letter)
