"""When a reading was captured, as far as a terminal's clock can be believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.errors import InvalidRequest
from domain.errors import VisitEnded

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from cabinet.security.visit import Visit


def moment_of_capture(
    visit: Visit, said: datetime, now: datetime, skew: timedelta, *, signed_in: bool
) -> datetime:
    """The moment in the visit at which a reading was captured; `said` is what its terminal says.

    Raises VisitEnded when the visit was not going on then, InvalidRequest when it cannot be.

    While the resident is signed in, a terminal whose clock is wrong turns nobody away: the reading
    is being captured now, whatever it says.
    """
    if said.tzinfo is None:
        raise InvalidRequest("captured_at")
    believed = said <= now + skew
    if believed and visit.holds(said, skew):
        return said
    if signed_in and visit.holds(now):
        return now
    if not believed:
        raise InvalidRequest("captured_at")
    raise VisitEnded
