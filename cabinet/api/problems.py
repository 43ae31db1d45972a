"""Problems as they travel: one handler for each way to fail, and their place in OpenAPI."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from cabinet.errors import InvalidRequest
from cabinet.problems import (
    MEDIA_TYPE,
    cabinet_fault,
    headers,
    members,
    other_problem,
    problem_of,
)
from domain.errors import CabinetError
from domain.wire import Problem

if TYPE_CHECKING:
    from fastapi import FastAPI, Request

Responses = dict[int | str, dict[str, Any]]
"""What FastAPI takes as a route's `responses`."""


class ProblemResponse(JSONResponse):
    """A problem as an answer."""

    media_type = MEDIA_TYPE

    def __init__(self, problem: Problem) -> None:
        super().__init__(members(problem), problem.status, headers(problem))


def handle_problems(app: FastAPI) -> None:
    """Answer whatever goes wrong with a problem; bugs are left to `cabinet.api.guard`."""
    app.exception_handler(CabinetError)(_known)
    app.exception_handler(RequestValidationError)(_malformed)
    app.exception_handler(HTTPException)(_by_status)


def problems(*errors: CabinetError) -> Responses:
    """These errors as OpenAPI responses; any call may be malformed besides."""
    return _responses(*map(problem_of, errors), problem_of(InvalidRequest("field")))


def fault() -> Responses:
    """The cabinet's own fault as an OpenAPI response."""
    return _responses(cabinet_fault())


def _responses(*found: Problem) -> Responses:
    """By status, an example for each code."""
    responses: Responses = {}
    for problem in found:
        content = {"schema": {"$ref": "#/components/schemas/Problem"}, "examples": {}}
        described = {"description": problem.title, "content": {MEDIA_TYPE: content}}
        kept = responses.setdefault(problem.status, described)["content"][MEDIA_TYPE]
        kept["examples"][problem.code] = {"value": members(problem)}
    return responses


def _known(_request: Request, error: CabinetError) -> ProblemResponse:
    return ProblemResponse(problem_of(error))


def _malformed(_request: Request, error: RequestValidationError) -> ProblemResponse:
    """Name the field; what was sent in it may be a password and is not repeated."""
    first = error.errors()[0]
    place = [str(part) for part in first["loc"] if part != "body"]
    if first["type"] == "json_invalid":
        place = []  # else it were the number of the character that JSON breaks off at
    return ProblemResponse(problem_of(InvalidRequest(".".join(place) or "body")))


def _by_status(_request: Request, error: HTTPException) -> ProblemResponse:
    """An unknown path or method."""
    status = HTTPStatus(error.status_code)
    return ProblemResponse(other_problem(status, status.name.lower(), status.phrase))
