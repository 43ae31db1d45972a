"""Requests to operators."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from fastapi import APIRouter, Response

from cabinet.api import examples
from cabinet.api.access import AResident, TheCabinet, uuid_text
from cabinet.api.problems import problems
from cabinet.api.writing import InVisit
from cabinet.requests.leaving import leave_request
from cabinet.requests.listing import requests_of
from domain.errors import NotFound
from domain.requests import OperatorRequest
from domain.wire import NewRequest

router = APIRouter(prefix="/requests", tags=["Обращения к оператору"])


@router.get(
    "",
    summary="Open requests and those answered lately, newest first",
    responses=examples.answer([examples.OPERATOR_REQUEST]),
)
def requests(resident: AResident, cabinet: TheCabinet) -> list[OperatorRequest]:
    """Those that residents left, and those about readings that could not be taken late."""
    zone = cabinet.settings.company.time_zone
    with cabinet.reading() as db:
        return requests_of(db, resident.account_number, cabinet.clock(), zone)


@router.post(
    "",
    status_code=201,
    response_model=OperatorRequest,
    summary="Ask an operator about a meter",
    responses=examples.answer(examples.OPERATOR_REQUEST, 201) | problems(NotFound()),
    openapi_extra=examples.body(examples.NEW_REQUEST),
)
def leave(new: NewRequest, cabinet: TheCabinet, write: InVisit) -> Response:
    """`meter_replaced` or `previous_wrong`. After its visit as in `POST readings`."""
    new = replace(new, request_id=uuid_text(new.request_id, "request_id"))
    return write(new, partial(leave_request, clock=cabinet.office_clock, new=new), status=201)
