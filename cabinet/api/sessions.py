"""Signing in and out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from fastapi import APIRouter, Response

from cabinet.accounts import typed_account
from cabinet.api import examples, more_examples
from cabinet.api.access import AResident, ATerminal, SessionToken, TheCabinet, uuid_text
from cabinet.api.problems import problems
from cabinet.api.sealing import unsealed
from cabinet.api.writing import Once, respond
from cabinet.links.switching import switch_account
from cabinet.security.sessions import end_session, visit_of_token
from cabinet.security.sign_in import check_sign_in, kept_password
from domain.errors import NotFound, SignInRefused, TooManyAttempts, VisitEnded
from domain.wire import AccountSwitch, Session, SignIn

router = APIRouter(prefix="/sessions", tags=["Вход и выход"])


@router.post(
    "",
    status_code=201,
    response_model=Session,
    summary="Sign in",
    responses=examples.answer(examples.SESSION, 201)
    | problems(SignInRefused(), TooManyAttempts(30)),
    openapi_extra=examples.body(examples.SIGN_IN),
)
def sign_in(wanted: SignIn, cabinet: TheCabinet, at: ATerminal, once: Once) -> Response:
    """The same answer, in the same time, for a wrong password and an unknown account.

    After five wrong passwords an account is locked: for 30 s, then twice as long each time.
    """
    wanted = replace(wanted, visit_id=uuid_text(wanted.visit_id, "visit_id"))
    with cabinet.reading() as db:
        kept = kept_password(db, wanted.account_number)
    checked = check_sign_in(
        kept, cabinet.passwords, wanted, at, cabinet.clock(), cabinet.session_length
    )
    secret = once.request.key
    work = partial(checked.open_session, secret=secret)
    answer = once(checked.visit.account_number, work, status=201)
    return respond(unsealed(answer, Session, secret))


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


@router.post(
    "/current/account",
    status_code=201,
    response_model=Session,
    summary="Go on as a linked account",
    responses=examples.answer(examples.SESSION, 201) | problems(NotFound()),
    openapi_extra=examples.body(more_examples.ACCOUNT_SWITCH),
)
def switch(wanted: AccountSwitch, resident: AResident, cabinet: TheCabinet, once: Once) -> Response:
    """In the same visit, and no longer than it; the own session stays good beside it."""
    secret = once.request.key
    work = partial(
        switch_account,
        visit=resident,
        account_number=typed_account(wanted.account_number),
        secret=secret,
        now=cabinet.clock(),
    )
    answer = once(resident.account_number, work, status=201)
    return respond(unsealed(answer, Session, secret))
