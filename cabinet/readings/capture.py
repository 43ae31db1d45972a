"""When something was told at a terminal, as far as the terminal's clock can be believed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from cabinet.errors import InvalidRequest
from domain.errors import VisitEnded

if TYPE_CHECKING:
    from datetime import tzinfo

    from cabinet.security.visit import Visit


@dataclass(frozen=True, slots=True)
class Telling:
    """How something reached the cabinet: in which visit, and when.

    `signed_in`: with the session's own token, not late by the visit's id alone.
    """

    visit: Visit
    now: datetime
    signed_in: bool


@dataclass(frozen=True, slots=True)
class OfficeClock:
    """`time_zone` says which day a moment belongs to, `skew` how far a terminal may be off."""

    time_zone: tzinfo
    skew: timedelta

    def day(self, moment: datetime) -> date:
        """The day in the offices."""
        return moment.astimezone(self.time_zone).date()

    def moment(self, telling: Telling, said: datetime, field: str = "captured_at") -> datetime:
        """The moment in the visit; `said` is what its terminal says, in that field.

        Raises VisitEnded when the visit was not going on then, InvalidRequest when it cannot be.

        While the resident is signed in, a terminal whose clock is wrong turns nobody away: it is
        being done now, whatever the terminal says.
        """
        visit, now = telling.visit, telling.now
        if said.tzinfo is None:
            raise InvalidRequest(field)
        believed = said <= now + self.skew
        if believed and visit.holds(said, self.skew):
            return said
        if telling.signed_in and visit.holds(now):
            return now
        if not believed:
            raise InvalidRequest(field)
        raise VisitEnded
