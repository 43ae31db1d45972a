"""Who may do what, written once: each route names the caller that it wants."""

from __future__ import annotations

from typing import Annotated, Protocol
from uuid import UUID

from fastapi import Depends, Header, Request, Security
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer

from cabinet.cabinet import Cabinet
from cabinet.errors import IdempotencyKeyMissing, InvalidRequest
from cabinet.readings.capture import Telling
from cabinet.registration.caller import Registering, registering
from cabinet.security.sessions import visit_by_id, visit_of_token
from cabinet.security.terminals import Terminal, known_terminal
from cabinet.security.visit import Visit
from domain.errors import TerminalRefused, VisitEnded
from domain.wire import IDEMPOTENCY_KEY, TERMINAL_TOKEN

_terminal_token = APIKeyHeader(
    name=TERMINAL_TOKEN,
    scheme_name="terminal",
    description="The terminal's token, on every call.",
    auto_error=False,
)
_bearer = HTTPBearer(
    scheme_name="resident",
    description="The token of the resident's session, or of a registration.",
    auto_error=False,
)


def the_cabinet(request: Request) -> Cabinet:
    """The cabinet that the application was built over."""
    cabinet: Cabinet = request.app.state.cabinet
    return cabinet


TheCabinet = Annotated[Cabinet, Depends(the_cabinet)]


def terminal(
    cabinet: TheCabinet, token: Annotated[str | None, Security(_terminal_token)]
) -> Terminal:
    """A terminal that proved itself; raises TerminalRefused."""
    if token is None:
        raise TerminalRefused
    with cabinet.reading() as db:
        return known_terminal(db, token)


ATerminal = Annotated[Terminal, Depends(terminal)]
SessionToken = Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)]


def resident(cabinet: TheCabinet, at: ATerminal, token: SessionToken) -> Visit:
    """A resident whose visit is going on at this terminal; raises VisitEnded."""
    if token is None:
        raise VisitEnded
    with cabinet.reading() as db:
        visit = visit_of_token(db, at, token.credentials)
    if not visit.holds(cabinet.clock()):
        raise VisitEnded
    return visit


AResident = Annotated[Visit, Depends(resident)]


def registrant(cabinet: TheCabinet, at: ATerminal, token: SessionToken) -> Registering:
    """Whoever opened a registration at this terminal, over or not; raises VisitEnded."""
    if token is None:
        raise VisitEnded
    with cabinet.reading() as db:
        return registering(db, at, token.credentials)


ARegistrant = Annotated[Registering, Depends(registrant)]


def idempotency_key(
    key: Annotated[
        str | None,
        Header(alias=IDEMPOTENCY_KEY, description="A UUID of the caller's, new for each write."),
    ] = None,
) -> str:
    """The key of a write, in its canonical form."""
    if key is None:
        raise IdempotencyKeyMissing
    return uuid_text(key, IDEMPOTENCY_KEY)


def uuid_text(text: str, field: str) -> str:
    """A UUID in its canonical form; raises InvalidRequest that names the field."""
    try:
        return str(UUID(text))
    except ValueError as error:
        raise InvalidRequest(field) from error


class ToldInVisit(Protocol):
    """What a terminal tells of a visit, perhaps after its end."""

    @property
    def visit_id(self) -> str:
        """A UUID."""

    @property
    def meter_id(self) -> str:
        """The meter it is about."""

    @property
    def account_number(self) -> str | None:
        """Whose meter, where the visit had several accounts."""


def told_in_visit(
    cabinet: Cabinet, at: Terminal, token: HTTPAuthorizationCredentials | None, told: ToldInVisit
) -> Telling:
    """The visit in which something was told at a terminal, over by now or not.

    With a session token it is that session's visit; what left late has none, and its `visit_id`,
    which only its terminal knows, stands for it. Raises VisitEnded when there is no such visit,
    InvalidRequest when there cannot be one.
    """
    visit_id = uuid_text(told.visit_id, "visit_id")
    with cabinet.reading() as db:
        if token is None:
            visit = visit_by_id(db, at, visit_id, told.meter_id, told.account_number)
        else:
            visit = visit_of_token(db, at, token.credentials)
    if visit.visit_id != visit_id:
        raise InvalidRequest("visit_id")
    if told.account_number not in (None, visit.account_number):
        raise InvalidRequest("account_number")
    return Telling(visit, cabinet.clock(), signed_in=token is not None)
