"""Signing in and out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import msgspec
from fastapi import APIRouter, Response

from cabinet.api import examples
from cabinet.api.access import ATerminal, SessionToken, TheCabinet, uuid_text
from cabinet.api.problems import problems
from cabinet.api.writing import Once, respond
from cabinet.idempotency import Answer
from cabinet.security.sessions import end_session, visit_of_token
from cabinet.security.sign_in import check_sign_in, kept_password, unsealed
from domain.errors import SignInRefused, VisitEnded
from domain.wire import Session, SignIn

router = APIRouter(prefix="/sessions", tags=["Вход и выход"])


@router.post(
    "",
    status_code=201,
    response_model=Session,
    summary="Sign in",
    responses=examples.answer(examples.SESSION, 201) | problems(SignInRefused()),
    openapi_extra=examples.body(examples.SIGN_IN),
)
def sign_in(wanted: SignIn, cabinet: TheCabinet, at: ATerminal, once: Once) -> Response:
    """The same answer, in the same time, for a wrong password and an unknown account."""
    wanted = replace(wanted, visit_id=uuid_text(wanted.visit_id, "visit_id"))
    with cabinet.reading() as db:
        kept = kept_password(db, wanted.account_number)
    checked = check_sign_in(
        kept, cabinet.passwords, wanted, at, cabinet.clock(), cabinet.session_length
    )
    secret = once.request.key
    work = partial(checked.open_session, secret=secret)
    answer = once(checked.visit.account_number, work, status=201)
    return respond(answer if answer.is_problem else _unsealed(answer, secret))


@router.delete("/current", status_code=204, summary="Sign out")
def sign_out(cabinet: TheCabinet, at: ATerminal, token: SessionToken, once: Once) -> Response:
    """Ends the session; well answered also when it is over already, or never was."""
    try:
        with cabinet.reading() as db:
            visit = visit_of_token(db, at, token.credentials if token else "")
    except VisitEnded:
        return Response(status_code=204)
    work = partial(end_session, visit=visit, at=cabinet.clock())
    return respond(once(visit.account_number, work, status=204))


def _unsealed(answer: Answer, secret: str) -> Answer:
    session = unsealed(msgspec.json.decode(answer.body, type=Session), secret)
    return replace(answer, body=msgspec.json.encode(session).decode())
