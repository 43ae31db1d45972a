"""What a terminal sees of a registration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.registration.caller import is_over, refuse_late
from cabinet.tables import RegistrationRow
from domain.accounts import mask_email, mask_phone
from domain.registration import RegistrationState, RegistrationStatus

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.registration.caller import Registering


def current_status(db: Session, who: Registering, now: datetime) -> RegistrationStatus:
    """Where the registration is; changes nothing. Raises AlreadyRegistered."""
    row = db.get_one(RegistrationRow, (who.account_number, who.registration_id))
    refuse_late(db, row)
    return status_of(row, now)


def status_of(row: RegistrationRow, now: datetime) -> RegistrationStatus:
    """A code that is too old can be replaced by another; a link that is ends the registration."""
    link_dead = row.state is RegistrationState.AWAITING_LINK and _past(row.good_until, now)
    if is_over(row, now) or link_dead:
        return RegistrationStatus(state=RegistrationState.EXPIRED, confirmation=row.confirmation)
    return RegistrationStatus(
        state=row.state,
        confirmation=row.confirmation,
        sent_to=_sent_to(row),
        good_until=row.good_until,
        resend_at=row.resend_at,
        tries_left=row.tries_left,
    )


def _sent_to(row: RegistrationRow) -> str | None:
    if row.state is RegistrationState.AWAITING_LINK and row.email:
        return mask_email(row.email)
    if row.state is RegistrationState.AWAITING_CODE and row.phone:
        return mask_phone(row.phone)
    return None


def _past(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and now >= moment
