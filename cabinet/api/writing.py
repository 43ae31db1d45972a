"""How a route writes: once for each Idempotency-Key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import msgspec
from fastapi import Depends, Request, Response

from cabinet.api.access import TheCabinet, idempotency_key
from cabinet.cabinet import Cabinet
from cabinet.idempotency import Answer, Work, WriteRequest, answer_once
from cabinet.problems import MEDIA_TYPE, headers
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
