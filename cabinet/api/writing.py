"""How a route writes: once for each Idempotency-Key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Annotated

import msgspec
from fastapi import Depends, Request, Response
from fastapi.security import HTTPAuthorizationCredentials

from cabinet.api.access import (
    ATerminal,
    SessionToken,
    TheCabinet,
    ToldInVisit,
    idempotency_key,
    told_in_visit,
)
from cabinet.cabinet import Cabinet
from cabinet.idempotency import Answer, Work, WriteRequest, answer_once
from cabinet.problems import MEDIA_TYPE, headers
from cabinet.security.terminals import Terminal
from domain.wire import Problem


@dataclass(frozen=True, slots=True)
class OnceWriter:
    """Answers one write request."""

    cabinet: Cabinet
    request: WriteRequest

    def __call__(self, account_number: str, work: Work, *, status: int) -> Answer:
        """Do the work in a transaction of its own, or give the answer that its key got before."""
        with self.cabinet.writing() as db:
            return answer_once(
                db, self.request, account_number, self.cabinet.clock(), work, status=status
            )


async def once_writer(
    request: Request, cabinet: TheCabinet, key: Annotated[str, Depends(idempotency_key)]
) -> OnceWriter:
    """The writer of this request."""
    body = await request.body()
    return OnceWriter(cabinet, WriteRequest(key, request.method, request.url.path, body))


Once = Annotated[OnceWriter, Depends(once_writer)]


def respond(answer: Answer) -> Response:
    """An answer as it travels."""
    if answer.is_problem:
        problem = msgspec.json.decode(answer.body, type=Problem)
        return Response(answer.body, answer.status, headers(problem), MEDIA_TYPE)
    return Response(
        answer.body, answer.status, media_type="application/json" if answer.body else None
    )


@dataclass(frozen=True, slots=True)
class VisitWriter:
    """Answers one write that tells of a visit, perhaps after its end."""

    at: Terminal
    token: HTTPAuthorizationCredentials | None
    once: OnceWriter

    def __call__(self, told: ToldInVisit, work: Callable[..., object], *, status: int) -> Response:
        """Do the work, which is given the `telling` too; raises what `told_in_visit` does."""
        telling = told_in_visit(self.once.cabinet, self.at, self.token, told)
        work = partial(work, telling=telling)
        return respond(self.once(telling.visit.account_number, work, status=status))


def visit_writer(at: ATerminal, token: SessionToken, once: Once) -> VisitWriter:
    """The writer of this request."""
    return VisitWriter(at, token, once)


InVisit = Annotated[VisitWriter, Depends(visit_writer)]
