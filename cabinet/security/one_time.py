"""What the links in letters are good for: once, for one purpose, until a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import Select, select, update

from cabinet.security.tokens import digest, new_token
from cabinet.tables import OneTimeTokenRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


ASKED_BY = "asked_by"
"""In a payload: the account that wants to link the token's one."""


class Purpose(StrEnum):
    """What a link does; its word is that of the page's path, `/p/{purpose}/{token}`."""

    CONFIRM = "confirm"
    RECOVER = "recover"
    EMAIL = "email"
    LINK = "link"


class Outcome(StrEnum):
    """What came of opening a link. DEAD: unknown, too old, used, or replaced by a newer one."""

    DONE = "done"
    DEAD = "dead"
    ALREADY_REGISTERED = "already_registered"


@dataclass(frozen=True, slots=True)
class LinkView:
    """What a page shows of a link before anything is done with it.

    `account` is masked, None where the link is unknown; `good` says whether it can still be used.
    `asked_by` is the masked account from which a link of accounts was asked for.
    """

    purpose: Purpose
    account: str | None
    good: bool
    asked_by: str | None = None


def issue(
    db: Session,
    account_number: str,
    purpose: Purpose,
    now: datetime,
    lifetime: timedelta,
    payload: Mapping[str, str],
) -> str:
    """A new token; it is told this once."""
    token = new_token()
    db.add(
        OneTimeTokenRow(
            account_number=account_number,
            token_sha256=digest(token),
            purpose=purpose,
            payload=dict(payload),
            created_at=now,
            good_until=now + lifetime,
        )
    )
    return token


def look_at(db: Session, purpose: Purpose, token: str, now: datetime) -> LinkView:
    """What a link is about; changes nothing."""
    row = db.scalar(_of(purpose, token))
    if row is None:
        return LinkView(purpose, None, good=False)
    asked_by = row.payload.get(ASKED_BY)
    return LinkView(
        purpose=purpose,
        account=masked(row.account_number),
        good=_is_good(row, now),
        asked_by=masked(asked_by) if asked_by else None,
    )


def account_of(db: Session, purpose: Purpose, token: str) -> str | None:
    """The account that a token was issued for, dead or not."""
    view = _of(purpose, token).with_only_columns(OneTimeTokenRow.account_number)
    return db.scalar(view)


def use(db: Session, purpose: Purpose, token: str, now: datetime) -> OneTimeTokenRow | None:
    """Use a token up; None when it is dead. Of two at the same moment one gets it."""
    row = db.scalar(_of(purpose, token).with_for_update())
    if row is None or not _is_good(row, now):
        return None
    row.used_at = now
    return row


def void(db: Session, account_number: str, purpose: Purpose, now: datetime) -> None:
    """Make the account's older links of that purpose useless."""
    unused = update(OneTimeTokenRow).where(
        OneTimeTokenRow.account_number == account_number,
        OneTimeTokenRow.purpose == purpose,
        OneTimeTokenRow.used_at.is_(None),
    )
    db.execute(unused.values(used_at=now))


def masked(account_number: str) -> str:
    """`••••••3456`: its owner knows it, a bystander does not."""
    return "•" * (len(account_number) - 4) + account_number[-4:]


def _of(purpose: Purpose, token: str) -> Select[OneTimeTokenRow]:
    return select(OneTimeTokenRow).where(
        OneTimeTokenRow.token_sha256 == digest(token), OneTimeTokenRow.purpose == purpose
    )


def _is_good(row: OneTimeTokenRow, now: datetime) -> bool:
    return row.used_at is None and now < row.good_until
