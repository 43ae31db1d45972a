"""Going on as a linked account, within the same visit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cabinet.accounts import hold_account
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.sign_in import sealed_session
from cabinet.tables import LinkRow
from domain.contacts import LinkState
from domain.errors import NotFound

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session as OrmSession

    from cabinet.security.visit import Visit
    from domain.wire import Session


def switch_account(
    db: OrmSession, visit: Visit, account_number: str, secret: str, now: datetime
) -> Session:
    """A session of a linked account, or of the own one again, as long as the visit; token sealed.

    The own session stays good beside it. A new token for an account takes the place of its older
    one in this visit. Raises NotFound for an account without an active link.
    """
    own = visit.signed_in_as
    hold_account(db, account_number)
    if account_number != own and not _may_be_seen(db, own, account_number):
        record(db, now, Action.SWITCH_ACCOUNT, Outcome.REFUSED, visit)
        raise NotFound
    target = replace(
        visit,
        account_number=account_number,
        started_at=now,
        own_account=None if account_number == own else own,
    )
    for who in (visit, target):
        record(db, now, Action.SWITCH_ACCOUNT, Outcome.DONE, who)
    return sealed_session(db, target, secret)


def _may_be_seen(db: OrmSession, own: str, account_number: str) -> bool:
    row = db.get(LinkRow, (own, account_number), with_for_update=True)
    return row is not None and row.state is LinkState.ACTIVE
