"""The FastAPI application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter, Depends, FastAPI

from cabinet.api import (
    account,
    acknowledgements,
    bills,
    credentials,
    links,
    meters,
    payment_codes,
    registrations,
    requests,
    sessions,
    sign_outs,
    subscriptions,
    terminal,
)
from cabinet.api.access import terminal as terminal_needed
from cabinet.api.guard import Guard
from cabinet.api.openapi import DESCRIPTION
from cabinet.api.problems import fault, handle_problems, problems
from cabinet.pages.router import Openings, pages_router
from domain.errors import TerminalRefused, VisitEnded

if TYPE_CHECKING:
    from starlette.types import Lifespan

    from cabinet.cabinet import Cabinet

PREFIX = "/api/v1"

_PARTS = (
    terminal,
    sessions,
    sign_outs,
    registrations,
    account,
    meters,
    acknowledgements,
    requests,
    bills,
    payment_codes,
    credentials,
    links,
    subscriptions,
)


def build_app(cabinet: Cabinet | None, lifespan: Lifespan[FastAPI] | None = None) -> FastAPI:
    """All routes over a cabinet; without one they can be described, not called."""
    app = FastAPI(
        title="Личный кабинет",
        version="1",
        description=DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        lifespan=lifespan,
    )
    app.state.cabinet = cabinet
    app.state.openings = Openings()
    v1 = APIRouter(
        prefix=PREFIX,
        dependencies=[Depends(terminal_needed)],
        responses=problems(TerminalRefused(), VisitEnded()) | fault(),
    )
    for part in _PARTS:
        v1.include_router(part.router)
    app.include_router(v1)
    app.include_router(pages_router())
    handle_problems(app)
    app.add_middleware(Guard)
    return app
