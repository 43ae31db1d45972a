"""The end of a visit, told late."""

from __future__ import annotations

from functools import partial

from fastapi import APIRouter, Response

from cabinet.api import examples
from cabinet.api.access import ATerminal, TheCabinet, uuid_text
from cabinet.api.writing import Once, respond
from cabinet.errors import InvalidRequest
from cabinet.security.sessions import any_visit_by_id, end_session
from domain.errors import VisitEnded
from domain.wire import SignOut

router = APIRouter(tags=["Вход и выход"])


@router.post(
    "/sign-outs",
    status_code=204,
    summary="Sign out, told after the visit",
    openapi_extra=examples.body(examples.SIGN_OUT),
)
def sign_out_late(told: SignOut, cabinet: TheCabinet, at: ATerminal, once: Once) -> Response:
    """Ends the visit's sessions at the moment that is named, not after now.

    For a terminal whose `DELETE sessions/current` had no answer. It keeps no token, so the
    `visit_id`, which only this terminal knows, stands for it. Well answered also when the visit is
    over, or never was.
    """
    visit_id = uuid_text(told.visit_id, "visit_id")
    if told.signed_out_at.tzinfo is None:
        raise InvalidRequest("signed_out_at")
    try:
        with cabinet.reading() as db:
            visit = any_visit_by_id(db, at, visit_id)
    except VisitEnded:
        return Response(status_code=204)
    work = partial(end_session, visit=visit, at=min(told.signed_out_at, cabinet.clock()))
    return respond(once(visit.account_number, work, status=204))
