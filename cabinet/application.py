"""The composition root: settings become a cabinet, a cabinet becomes the application."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from threading import Thread
from typing import TYPE_CHECKING

from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from cabinet.bills.store import BillStore
from cabinet.database import make_engine, read_only
from cabinet.readings.giving import ReadingDesk
from cabinet.security.passwords import Passwords
from cabinet.settings import Settings, SettingsError

if TYPE_CHECKING:
    from fastapi import FastAPI
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
    def desk(self) -> ReadingDesk:
        """Takes readings by the company's rules."""
        return ReadingDesk(self.settings.readings.rules, self.settings.company.time_zone)

    @property
    def session_length(self) -> timedelta:
        """How long after sign-in a session is good."""
        return timedelta(minutes=self.settings.sessions.minutes)

    @property
    def clock_skew(self) -> timedelta:
        """How far a terminal's clock may be off."""
        return timedelta(seconds=self.settings.sessions.clock_skew_s)

    def today(self) -> date:
        """The day in the offices."""
        return self.clock().astimezone(self.settings.company.time_zone).date()


def build_cabinet(settings: Settings, clock: Clock = system_clock) -> Cabinet:
    """Open what the settings name; raises SettingsError for an address that cannot be one."""
    try:
        engine = make_engine(settings.database.url, pool_size=settings.database.pool_size)
    except (ArgumentError, ValueError) as error:
        raise SettingsError(f"database.url: {error}") from error
    return Cabinet(
        settings=settings,
        engine=engine,
        bills=BillStore(settings.bills.location),
        clock=clock,
    )


def create_app(cabinet: Cabinet) -> FastAPI:
    """The application over a cabinet."""
    from cabinet.api.app import build_app

    Thread(target=cabinet.passwords.warm_up).start()  # 0.1 s, which nobody needs to wait for
    return build_app(cabinet)
