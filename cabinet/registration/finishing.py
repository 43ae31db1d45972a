"""«Сохранить»: into the cabinet, or out of the registration."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from cabinet.contacts.email import ask_to_confirm
from cabinet.errors import InvalidRequest
from cabinet.registration.caller import going_on, held, is_complete
from cabinet.registration.completing import complete, wipe
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.sign_in import sealed_session
from cabinet.security.visit import Visit
from cabinet.tables import CredentialRow
from domain.errors import AlreadyRegistered
from domain.registration import RegistrationState

if TYPE_CHECKING:
    from sqlalchemy.orm import Session as OrmSession

    from cabinet.registration.caller import Registering
    from cabinet.security.page_links import PageLinks
    from domain.wire import Session


@dataclass(frozen=True, slots=True)
class FinishDesk:
    """Opens the cabinet for whoever has registered; the session is good for `session_length`."""

    links: PageLinks
    session_length: timedelta

    def finish(self, db: OrmSession, who: Registering, secret: str, now: datetime) -> Session:
        """The session of a confirmed registration, once; its token is sealed.

        Raises AlreadyRegistered when somebody was faster, ConfirmationExpired when it is over,
        InvalidRequest when it is not confirmed yet.
        """
        row = going_on(db, who, now)
        if row.state is not RegistrationState.CONFIRMED:
            raise InvalidRequest("state")
        if not is_complete(row):
            if not complete(db, row, who, now):
                raise AlreadyRegistered
            ask_to_confirm(db, self.links, db.get_one(CredentialRow, row.account_number), now)
        row.ended_at = now
        visit = Visit(
            account_number=row.account_number,
            visit_id=row.visit_id,
            terminal_id=row.terminal_id,
            started_at=now,
            over_at=now + self.session_length,
        )
        record(db, now, Action.SIGN_IN, Outcome.DONE, visit)
        return sealed_session(db, visit, secret)


def cancel(db: OrmSession, who: Registering, now: datetime) -> None:
    """Give a registration up: its link and its code are good no longer."""
    row = held(db, who)
    if row.ended_at is None:
        row.ended_at = now
        wipe(row)
        record(db, now, Action.CANCEL_REGISTRATION, Outcome.DONE, who)
