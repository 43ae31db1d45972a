"""A cabinet: what the routes and the commands work with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from cabinet.bills.rendering import BillPrinter
from cabinet.bills.store import BillStore
from cabinet.database import read_only
from cabinet.readings.capture import OfficeClock
from cabinet.readings.giving import ReadingDesk
from cabinet.security.page_links import PageLinks
from cabinet.security.passwords import Passwords
from cabinet.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

Clock = Callable[[], datetime]
"""Tells the time, with its offset."""


def system_clock() -> datetime:
    """The time now."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Cabinet:
    """All that the routes need."""

    settings: Settings
    engine: Engine
    bills: BillStore
    clock: Clock = system_clock
    passwords: Passwords = field(default_factory=Passwords)
    bill_printer: BillPrinter = field(default_factory=BillPrinter)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that only reads."""
        with Session(read_only(self.engine)) as db, db.begin():
            yield db

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that is committed at its end, unless something was raised in it."""
        with Session(self.engine) as db, db.begin():
            yield db

    @property
    def office_clock(self) -> OfficeClock:
        """Tells when something was done at a terminal."""
        skew = timedelta(seconds=self.settings.sessions.clock_skew_s)
        return OfficeClock(self.settings.company.time_zone, skew)

    @property
    def desk(self) -> ReadingDesk:
        """Takes readings by the company's rules."""
        return ReadingDesk(self.settings.readings.rules_for, self.office_clock)

    @property
    def page_links(self) -> PageLinks:
        """Makes the links that phones open."""
        return PageLinks(self.settings.pages)

    @property
    def session_length(self) -> timedelta:
        """How long after sign-in a session is good."""
        return timedelta(minutes=self.settings.sessions.minutes)

    def today(self) -> date:
        """The day in the offices."""
        return self.clock().astimezone(self.settings.company.time_zone).date()
