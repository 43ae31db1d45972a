"""The composition root: settings become a cabinet, a cabinet becomes the application."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from cabinet.bills.store import BillStore
from cabinet.cabinet import Cabinet, Clock, system_clock
from cabinet.database import make_engine
from cabinet.settings import Settings, SettingsError

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.types import Lifespan


def build_cabinet(settings: Settings, clock: Clock = system_clock) -> Cabinet:
    """Open what the settings name; raises SettingsError for an address that cannot be one."""
    try:
        engine = make_engine(settings.database.url, pool_size=settings.database.pool_size)
    except ValueError as error:
        raise SettingsError(f"database.url: {error}") from error
    try:
        bills = BillStore(settings.bills.location)
    except (ValueError, ImportError) as error:
        raise SettingsError(f"bills.location: {error}") from error
    return Cabinet(
        settings=settings,
        engine=engine,
        bills=bills,
        clock=clock,
    )


def create_app(cabinet: Cabinet, lifespan: Lifespan[FastAPI] | None = None) -> FastAPI:
    """The application over a cabinet; `lifespan` is what runs beside it."""
    from cabinet.api.app import build_app

    Thread(target=cabinet.passwords.warm_up).start()  # 0.1 s, which nobody needs to wait for
    return build_app(cabinet, lifespan)
